import { cellAt, cellsOf } from '#src/base/grid.ts';
import { has } from '#src/base/table.ts';
import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { Camp, Conflict } from '#src/analysis/requirement-analysis.ts';
import { wantedBy } from '#src/analysis/tally.ts';
import { conflictOf, type Scene } from './scene.ts';

/** [A12] One conflict per requirement that this one excludes while someone wants either, in order of the other. */
export function exclusions(scene: Scene): readonly Conflict[] {
  return scene.excluding.flatMap((other) => {
    const pair =
      scene.requirement.id < other
        ? ([scene.requirement.id, other] as const)
        : ([other, scene.requirement.id] as const);
    return has(scene.dossier.requirements, other) ? (exclusion(scene, ...pair) ?? []) : [];
  });
}

function exclusion({ dossier }: Scene, first: RequirementId, second: RequirementId): Conflict | null {
  const forFirst = wantedBy(cellsOf(dossier.positions, first));
  const forSecond = wantedBy(cellsOf(dossier.positions, second));
  if (forFirst.length === 0 || forSecond.length === 0) return null;
  const isMust = (client: ClientId, id: RequirementId) =>
    cellAt(dossier.positions, id, client, clientOf)?.priority === 'M';
  const prefers = (client: ClientId, one: RequirementId, other: RequirementId) =>
    isMust(client, one) && !isMust(client, other);
  const campOf = (wanting: Camp, own: RequirementId, against: Camp, other: RequirementId): Camp => {
    const loyal = wanting.filter((client) => !against.includes(client) || !prefers(client, other, own));
    return loyal.length > 0 ? loyal : wanting;
  };
  return conflictOf(
    'exclusion',
    [first, second],
    [campOf(forFirst, first, forSecond, second), campOf(forSecond, second, forFirst, first)],
  );
}
