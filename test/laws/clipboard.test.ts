import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { isNothing } from '#src/changes/build.ts';
import { reverse } from '#src/changes/reverse.ts';
import { editCells } from '#src/commands/cells/edit-cells.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import { fits } from '#src/dossier/offer.ts';
import { type Clip, type ClipColumn, textFields } from '#src/exchange/clipboard/clip.ts';
import { copyCells } from '#src/exchange/clipboard/copy-cells.ts';
import { planPaste } from '#src/exchange/clipboard/plan-paste.ts';
import { readTsv, writeTsv } from '#src/exchange/clipboard/tsv.ts';
import { createText } from '#src/text/text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { expectSame, sample, seeds } from './samples.ts';

const rounds = 60;

function columnsOf({ clients, suppliers }: Dossier): readonly ClipColumn[] {
  return [
    ...textFields.map((field) => ({ kind: 'text', field }) as const),
    ...clients.filter(({ kind }) => kind !== 'ssc').map(({ id }) => ({ kind: 'client', client: id }) as const),
    ...suppliers.map(({ id }) => ({ kind: 'supplier', supplier: id }) as const),
    { kind: 'cost', field: 'costOnceK' },
    { kind: 'cost', field: 'costYearK' },
  ];
}

function pasted(
  dossier: Dossier,
  clip: Clip,
  columns: readonly ClipColumn[],
  ids: readonly string[],
  language: 'nl' | 'en',
) {
  const text = createText(language);
  const fitNames = Object.fromEntries(fits.map((fit) => [fit, fitText(text, fit)])) as Record<
    (typeof fits)[number],
    string
  >;
  const target = { requirements: ids, columns, selected: { rows: 1, columns: 1 } };
  const plan = planPaste(dossier, clip, target, { language, fitNames });
  const result = runCommand(dossier, editCells.name, { how: 'paste', ...plan.edits, by: null, at: null });
  return { plan, result };
}

it.each(['nl', 'en'] as const)('[V15] copying a block and pasting its words back changes nothing (%s)', (language) => {
  let cells = 0;
  for (const seed of seeds(rounds)) {
    const { dossier } = sample(seed);
    const columns = columnsOf(dossier);
    const ids = dossier.requirements.map(({ id }) => id);
    const { clip } = copyCells(dossier, ids, columns, createText(language));
    for (const way of [clip, readTsv(writeTsv(clip))]) {
      const { plan, result } = pasted(dossier, way, columns, ids, language);
      expectSame(plan.problems, []);
      cells += plan.done;
      if (!result.ok) expect.fail(JSON.stringify(result.problem));
      expectSame(result.value.after, dossier);
      expect(isNothing(result.value.change)).toBe(true);
    }
  }
  expect(cells).toBeGreaterThan(1000);
});

it('[V18] pasting anywhere keeps every rule, and undo restores what was there', () => {
  let changed = 0;
  for (const seed of seeds(rounds)) {
    const { dossier, random } = sample(seed);
    const columns = columnsOf(dossier);
    const ids = dossier.requirements.map(({ id }) => id);
    const from = Math.floor(random.int(0, Math.max(0, ids.length - 1)));
    const { clip } = copyCells(dossier, ids.slice(from), columns, createText('nl'));
    for (const way of [clip, readTsv(writeTsv(clip))]) {
      const { result } = pasted(dossier, way, columns, ids, 'nl');
      if (!result.ok) expect.fail(JSON.stringify(result.problem));
      const { change, after } = result.value;
      expectSame(violations(after), []);
      expectSame(applyChange(after, reverse(change)), dossier);
      if (!isNothing(change)) changed += 1;
    }
  }
  expect(changed).toBeGreaterThan(20);
});
