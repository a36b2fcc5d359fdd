import { type Grid, cellAt, cellsOf } from '#src/base/grid.ts';
import { find, has } from '#src/base/table.ts';
import type { Comment } from '#src/dossier/comment.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf } from '#src/dossier/grids.ts';
import { type Offer, supplierOf } from '#src/dossier/offer.ts';
import type { Person } from '#src/dossier/person.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

/** Per table the keys of records that were added, updated or removed. */
export type Touched = { readonly [K in keyof Dossier]?: readonly string[] };

/** The touched records that are there, each with what may refer to a touched one that is gone. */
export function affectedPeople(dossier: Dossier, touched: Touched): readonly Person[] {
  const clients = goneFrom(dossier.clients, touched.clients);
  const suppliers = goneFrom(dossier.suppliers, touched.suppliers);
  const affected = new Set(presentIn(dossier.people, touched.people));
  if (clients.size + suppliers.size > 0)
    for (const person of dossier.people) {
      const { party } = person;
      if (party.kind === 'client' && clients.has(party.client)) affected.add(person);
      if (party.kind === 'supplier' && suppliers.has(party.supplier)) affected.add(person);
    }
  return [...affected];
}

export function affectedRequirements(dossier: Dossier, touched: Touched): readonly Requirement[] {
  const themes = goneFrom(dossier.themes, touched.themes);
  const gone = goneFrom(dossier.requirements, touched.requirements);
  const affected = new Set(presentIn(dossier.requirements, touched.requirements));
  if (themes.size + gone.size > 0)
    for (const requirement of dossier.requirements) {
      const links = [...requirement.requires, ...requirement.excludes];
      if (themes.has(requirement.theme) || links.some((id) => gone.has(id))) affected.add(requirement);
    }
  return [...affected];
}

export function affectedPositions(dossier: Dossier, touched: Touched): readonly Position[] {
  // A client can lose its right to positions without being removed: by becoming the shared service centre.
  const columns = (touched.clients ?? []).filter((id) => (find(dossier.clients, id)?.kind ?? 'ssc') === 'ssc');
  const affected = cells(dossier.positions, touched.positions, touched.requirements, columns, clientOf);
  const people = goneFrom(dossier.people, touched.people);
  if (people.size > 0)
    for (const row of dossier.positions)
      for (const position of row.cells) if (position.by !== null && people.has(position.by)) affected.add(position);
  return [...affected];
}

export function affectedOffers(dossier: Dossier, touched: Touched): readonly Offer[] {
  const columns = [...goneFrom(dossier.suppliers, touched.suppliers)];
  return [...cells(dossier.offers, touched.offers, touched.requirements, columns, supplierOf)];
}

export function affectedComments(dossier: Dossier, touched: Touched): readonly Comment[] {
  const requirements = goneFrom(dossier.requirements, touched.requirements);
  const clients = goneFrom(dossier.clients, touched.clients);
  const suppliers = goneFrom(dossier.suppliers, touched.suppliers);
  const affected = new Set(presentIn(dossier.comments, touched.comments));
  if (requirements.size + clients.size + suppliers.size > 0)
    for (const comment of dossier.comments) {
      const { requirement, client, supplier } = comment;
      const hasLost = (client !== null && clients.has(client)) || (supplier !== null && suppliers.has(supplier));
      if (hasLost || requirements.has(requirement)) affected.add(comment);
    }
  return [...affected];
}

/** Records of case files are few: those touched, with all that stand by a touched owner that is gone. */
export function affectedCaseFiles(dossier: Dossier, touched: Touched) {
  const cases = goneFrom(dossier.cases, touched.cases);
  const options = goneFrom(dossier.options, touched.options);
  const decisions = goneFrom(dossier.decisions, touched.decisions);
  const clients = [...goneFrom(dossier.clients, touched.clients)];
  return {
    stakes: cells(dossier.stakes, touched.stakes, [...cases], clients, columnOf),
    stances: cells(dossier.stances, touched.stances, [...options], clients, columnOf),
    ratifications: cells(dossier.ratifications, touched.ratifications, [...decisions], clients, columnOf),
    options: withThoseOf(dossier.options, touched.options, cases),
    decisions: affectedDecisions(dossier, touched, cases),
  };
}

function withThoseOf<R extends { readonly id: string; readonly case: string }>(
  table: readonly R[],
  ids: readonly string[] | undefined,
  cases: ReadonlySet<string>,
): ReadonlySet<R> {
  const affected = new Set(presentIn(table, ids));
  if (cases.size > 0) for (const record of table) if (cases.has(record.case)) affected.add(record);
  return affected;
}

/** A decision can be broken from its case, from what bodies say, from another one, and from who its decider turns out to be. */
function affectedDecisions(dossier: Dossier, touched: Touched, gone: ReadonlySet<string>): readonly Decision[] {
  if ((touched.people ?? touched.clients) !== undefined) return dossier.decisions;
  const rows = (keys: readonly string[] = []) => keys.map((each) => each.slice(0, each.indexOf(' ')));
  const named = new Set([...(touched.decisions ?? []), ...rows(touched.ratifications)]);
  const cases = new Set([...gone, ...rows(touched.stakes)]);
  for (const { id, case: of } of dossier.decisions) if (named.has(id)) cases.add(of);
  return cases.size + named.size === 0
    ? []
    : dossier.decisions.filter((decision) => cases.has(decision.case) || touched.decisions !== undefined);
}

export function cells<C>(
  grid: Grid<C>,
  keys: readonly string[] = [],
  rows: readonly string[] = [],
  columns: readonly string[],
  columnOf: (cell: C) => string,
): Set<C> {
  const affected = new Set<C>();
  const add = (cell: C | undefined) => cell !== undefined && affected.add(cell);
  for (const key of keys) {
    const space = key.indexOf(' ');
    add(cellAt(grid, key.slice(0, space), key.slice(space + 1), columnOf));
  }
  for (const row of rows) cellsOf(grid, row).forEach(add);
  for (const column of columns) for (const { row } of grid) add(cellAt(grid, row, column, columnOf));
  return affected;
}

export function presentIn<R extends { readonly id: string }>(
  table: readonly R[],
  ids: readonly string[] = [],
): readonly R[] {
  return ids.map((id) => find(table, id)).filter((record) => record !== undefined);
}

export function goneFrom(table: readonly { readonly id: string }[], ids: readonly string[] = []): ReadonlySet<string> {
  return new Set(ids.filter((id) => !has(table, id)));
}
