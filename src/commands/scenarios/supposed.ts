import { scaled, type Steps } from '#src/base/steps.ts';
import { isNothing } from '#src/changes/build.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { classedInSteps } from './classing.ts';
import { withColumn, withoutCells } from './columns.ts';
import { offerLike, positionLike } from './joining.ts';
import { missingOf, stepChange } from './step-change.ts';
import { likeGone, noticeOf, type ScenarioNotice } from './with-scenario.ts';

export type Supposed = Readonly<{ dossier: Dossier; notices: readonly ScenarioNotice[] }>;

/**
 * [Q11] The dossier `withScenario` gives, without the Change that leads to it, so that it can be had in turns: a column of ten
 * thousand cells comes or goes row by row, and the ordinary commands do the rest on a dossier without those cells.
 */
export function* supposedInSteps(dossier: Dossier, steps: readonly ScenarioStep[]): Steps<Supposed> {
  const notices: ScenarioNotice[] = [];
  let current = dossier;
  for (const [index, step] of steps.entries()) {
    yield index / steps.length;
    const gone = missingOf(current, step);
    if (gone !== null) {
      notices.push({ kind: 'gone', index, id: gone });
      continue;
    }
    if (step.kind === 'classes') {
      const next = yield* scaled(classedInSteps(current, step), index / steps.length, (index + 1) / steps.length);
      if (next === current) notices.push({ kind: 'already', index });
      current = next;
      continue;
    }
    const done = stepChange(lightened(current, step), step);
    if (!done.ok) notices.push(noticeOf(index, step, done.problem));
    else if (isNothing(done.value.change)) notices.push({ kind: 'already', index });
    else {
      const like = likeGone(current, step);
      if (like !== null) notices.push({ kind: 'like-gone', index, id: like });
      const filled = yield* scaled(
        filledIn(current, done.value.dossier, step),
        index / steps.length,
        (index + 1) / steps.length,
      );
      current = filled;
    }
  }
  return { dossier: current, notices };
}

/** Without the cells that come or go in turns. */
function lightened(dossier: Dossier, { kind }: ScenarioStep): Dossier {
  switch (kind) {
    case 'client-leaves':
    case 'client-joins':
      return { ...dossier, positions: [] };
    case 'supplier-leaves':
      return { ...dossier, positions: [], offers: [] };
    case 'supplier-joins':
      return { ...dossier, offers: [] };
    default:
      return dossier;
  }
}

function* filledIn(before: Dossier, after: Dossier, step: ScenarioStep): Steps<Dossier> {
  switch (step.kind) {
    case 'client-leaves':
      return { ...after, positions: yield* positionsLeft(before, after, step.client) };
    case 'supplier-leaves': {
      const offers = yield* scaled(
        withoutCells(before.offers, ({ supplier }) => supplier === step.supplier),
        0,
        0.5,
      );
      return { ...after, offers, positions: yield* scaled(positionsLeft(before, after, null), 0.5, 1) };
    }
    case 'client-joins': {
      const make = (row: (typeof before.positions)[number]) => positionLike(row, step.like, step.id as ClientId);
      return { ...after, positions: yield* withColumn(before.positions, clientOf, make) };
    }
    case 'supplier-joins': {
      const make = (row: (typeof before.offers)[number]) => offerLike(row, step.like, step.id as SupplierId);
      return { ...after, offers: yield* withColumn(before.offers, supplierOf, make) };
    }
    default:
      return after;
  }
}

/** Who spoke for a party that goes signs nothing any more, as when it is removed. */
function positionsLeft(before: Dossier, after: Dossier, leaving: string | null) {
  const staying = new Set<string>(after.people.map(({ id }) => id));
  const gone = new Set(before.people.flatMap(({ id }) => (staying.has(id) ? [] : [id])));
  return withoutCells(
    before.positions,
    ({ client }) => client === leaving,
    (cell) => (cell.by !== null && gone.has(cell.by) ? { ...cell, by: null } : cell),
  );
}
