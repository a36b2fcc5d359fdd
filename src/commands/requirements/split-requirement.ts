import { z } from 'zod';
import type { OrderKey } from '#src/base/order.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { withPatch } from '#src/base/with-patch.ts';
import { added, combine, updated } from '#src/changes/build.ts';
import type { Change } from '#src/changes/change.ts';
import { cellsOf } from '#src/base/grid.ts';
import { command } from '#src/commands/command.ts';
import { codeOf } from '#src/commands/names.ts';
import { ordersAt } from '#src/commands/place.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type RequirementId, requirementId } from '#src/dossier/ids.ts';
import { mostOrigins, type Requirement, requirementSchema } from '#src/dossier/requirement.ts';
import { hasTooManyLinks, mostLinks } from './links.ts';
import { nextCode } from './next-code.ts';
import { requirementFields } from './requirement-fields.ts';

const { code, title } = requirementSchema.shape;
const { parameter: _, ...fields } = requirementFields;
const part = z.strictObject({
  id: requirementId,
  title,
  /** Absent = the next free one. */
  code: code.optional(),
  fields: z.strictObject(fields).partial(),
});
type Part = z.infer<typeof part>;

/**
 * One requirement into several: the first keeps the record with its comments and costs, new ones follow it. What
 * every party wants and offers, and all links, hold for every part [K19].
 */
export const splitRequirement = command({
  name: 'splitRequirement',
  input: z.strictObject({
    id: requirementId,
    first: z.strictObject({ title, ...fields }).partial(),
    parts: z.array(part).min(1).max(50),
  }),
  run: (dossier, { id, first, parts }) => {
    const before = find(dossier.requirements, id);
    if (before === undefined) return refuse('unknown-requirement', { id });
    const taken = parts.find((each) => has(dossier.requirements, each.id));
    const ids = new Set(parts.map((each) => each.id));
    if (taken !== undefined || ids.size < parts.length)
      return refuse('id-taken', { id: taken?.id ?? parts[0]?.id ?? '' });
    if (before.origins.length >= mostOrigins) return refuse('text-too-long', { code: before.code });
    const made = madeParts(dossier, before, parts);
    if (!made.ok) return made;
    const kept = { ...withPatch(before, first), origins: originsOf(before) };
    const change = combine(linked(dossier, before, kept, made.value), copiedCells(dossier, before, made.value));
    return hasTooManyLinks(change) ? refuse('too-many-links', { count: mostLinks }) : ok(change);
  },
  label: (before, { id, parts }) => ({ code: codeOf(before, id), count: parts.length + 1 }),
});

function originsOf({ origins, id, code: was, title: called }: Requirement): Requirement['origins'] {
  return [...origins, { kind: 'split', id, code: was, title: called }];
}

/** New records in a row behind the first, each with a code that is free. */
function madeParts(dossier: Dossier, before: Requirement, parts: readonly Part[]): Result<readonly Requirement[]> {
  const inTheme = dossier.requirements.filter(({ theme }) => theme === before.theme);
  const orders = ordersAt(inTheme, before.id, parts.length);
  if (!orders.ok) return orders;
  const made: Requirement[] = [];
  for (const [index, { id, title: called, code: given, fields: own }] of parts.entries()) {
    const soFar = { ...dossier, requirements: [...dossier.requirements, ...made] };
    const base = { ...before, costOnceK: null, costYearK: null };
    const order = orders.value[index] as OrderKey;
    const code = given ?? nextCode(soFar, before.theme);
    made.push({ ...withPatch<Requirement>(base, own), id, code, title: called, order, origins: originsOf(before) });
  }
  return ok(made);
}

/** Whoever requires or excludes the first does so with every part; an exclusion stands on the smaller id only. */
function linked(dossier: Dossier, before: Requirement, kept: Requirement, parts: readonly Requirement[]): Change {
  const excluded = [
    ...before.excludes,
    ...dossier.requirements.filter(({ excludes }) => excludes.includes(before.id)).map(({ id }) => id),
  ];
  const ids = parts.map(({ id }) => id);
  const later = (self: RequirementId) => excluded.filter((id) => id > self).toSorted();
  const others = dossier.requirements
    .filter(({ id, requires }) => id !== before.id && (requires.includes(before.id) || excluded.includes(id)))
    .map((record): [Requirement, Requirement] => {
      const mine = excluded.includes(record.id) ? ids.filter((id) => id > record.id) : [];
      const requires = record.requires.includes(before.id) ? [...record.requires, ...ids].toSorted() : record.requires;
      return [record, { ...record, requires, excludes: [...record.excludes, ...mine].toSorted() }];
    });
  return combine(
    updated('requirements', [[before, kept], ...others]),
    added(
      'requirements',
      parts.map((record) => ({ ...record, excludes: later(record.id) })),
    ),
  );
}

function copiedCells(dossier: Dossier, before: Requirement, parts: readonly Requirement[]): Change {
  const copies = <C>(cells: readonly C[]) =>
    parts.flatMap(({ id }) => cells.map((cell) => ({ ...cell, requirement: id })));
  // What an offer does to the price stays with the first, as the costs do.
  const offers = cellsOf(dossier.offers, before.id).map((offer) => ({ ...offer, onceK: null, yearK: null }));
  return combine(added('positions', copies(cellsOf(dossier.positions, before.id))), added('offers', copies(offers)));
}
