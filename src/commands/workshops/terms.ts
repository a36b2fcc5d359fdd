import { z } from 'zod';
import { cellAt } from '#src/base/grid.ts';
import { ok, refuse } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { added, type Edit, edited, updated } from '#src/changes/build.ts';
import { removal } from '#src/changes/cascade.ts';
import { unheardReason } from '#src/commands/cases/involved.ts';
import { command } from '#src/commands/command.ts';
import { clientNameOf } from '#src/commands/names.ts';
import { ordersAt } from '#src/commands/place.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf } from '#src/dossier/grids.ts';
import { clientId, termId } from '#src/dossier/ids.ts';
import { type Reading, readingSchema } from '#src/dossier/reading.ts';
import { termSchema } from '#src/dossier/term.ts';

// Words that have to mean one thing, and how each client reads them.

const { term, meaning } = termSchema.shape;
const { text, agrees } = readingSchema.shape;
const wordOf = (dossier: Dossier, id: string): string => find(dossier.terms, id)?.term ?? id;

export const addTerm = command({
  name: 'addTerm',
  input: z.strictObject({ id: termId, term, meaning }),
  run: (dossier, given) => {
    if (has(dossier.terms, given.id)) return refuse('id-taken', { id: given.id });
    const orders = ordersAt(dossier.terms, undefined, 1);
    return orders.ok ? ok(added('terms', [{ ...given, order: orders.value[0] as string }])) : orders;
  },
  label: (_before, given) => ({ term: given.term }),
});

export const editTerm = command({
  name: 'editTerm',
  input: z.strictObject({ id: termId, patch: z.strictObject({ term, meaning }).partial() }),
  run: (dossier, { id, patch }) => {
    const before = find(dossier.terms, id);
    return before === undefined
      ? refuse('unknown-term', { id })
      : ok(updated('terms', [[before, withPatch(before, patch)]]));
  },
  label: (_before, { id }, after) => ({ term: wordOf(after, id) }),
});

/** With how clients read it. */
export const removeTerm = command({
  name: 'removeTerm',
  input: z.strictObject({ id: termId }),
  run: (dossier, { id }) =>
    has(dossier.terms, id) ? ok(removal(dossier, { terms: [id] })) : refuse('unknown-term', { id }),
  label: (dossier, { id }) => ({ term: wordOf(dossier, id) }),
});

export const setReadings = command({
  name: 'setReadings',
  input: z.strictObject({
    readings: z
      .array(z.strictObject({ term: termId, client: clientId, patch: z.strictObject({ text, agrees }).partial() }))
      .min(1)
      .max(20_000),
  }),
  run: (dossier, { readings }) => {
    const once = new Map(readings.map((each) => [`${each.term} ${each.client}`, each]));
    const edits: Edit<Reading>[] = [];
    for (const { term: of, client, patch } of once.values()) {
      if (!has(dossier.terms, of)) return refuse('unknown-term', { id: of });
      const unheard = unheardReason(dossier, client);
      if (unheard !== null) return unheard;
      const current = cellAt(dossier.readings, of, client, columnOf) ?? null;
      const after = withPatch<Reading>(current ?? { term: of, client, text: '', agrees: null }, patch);
      edits.push([current, after.text === '' && after.agrees === null ? null : after]);
    }
    return ok(edited('readings', edits));
  },
  label: (dossier, { readings }) => ({
    count: readings.length,
    term: wordOf(dossier, readings[0]?.term ?? ''),
    client: clientNameOf(dossier, readings[0]?.client ?? ''),
  }),
});
