import { find } from '#src/base/table.ts';
import type { CostShare } from '#src/analysis/scenarios/cost-shares.ts';
import type { Difference } from '#src/analysis/scenarios/difference.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import { percent } from './amounts.ts';
import { fairnessPart } from './fairness-words.ts';
import { type Both, clientOfEither, requirementOfEither } from './names-of.ts';

/** [Q9] What it comes to: first what becomes of the conflicts and the costs, then what somebody will ask about. */
export type Saying = { readonly lead: string; readonly rest: string };

export function differenceSentence(text: Text, both: Both, difference: Difference): Saying {
  const { t } = text;
  const conflicts = conflictPart(text, difference);
  const costs = costPart(text, difference);
  const others = [
    ...majorityPart(text, both, difference),
    ...limitPart(text, both, difference),
    ...fairnessPart(text, difference),
    ...orphanPart(text, difference),
    ...zonePart(text, both, difference),
    ...budgetPart(text, both, difference),
  ];
  if (conflicts === null && costs === null && others.length === 0) return { lead: t('scenario:say.nothing'), rest: '' };
  const lead = `${conflicts ?? t('scenario:say.conflictsStay')}, ${costs ?? t('scenario:say.sameCosts')}.`;
  return { lead, rest: others.slice(0, 4).join(' ') };
}

function conflictPart({ t }: Text, { conflicts: { gone, come } }: Difference): string | null {
  if (gone.length === 0 && come.length === 0) return null;
  const parts = [
    ...(gone.length > 0 ? [t('scenario:say.conflictsGo', { count: gone.length })] : []),
    ...(come.length > 0 ? [t('scenario:say.conflictsCome', { count: come.length })] : []),
  ];
  const all = parts.join(', ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** Cents count; less is the noise of dividing. */
const least = 0.005;

export function costMoves({ costs }: Difference): readonly (readonly [CostShare, CostShare])[] {
  const earlier = new Map(costs.before.clients.map((one) => [one.client, one]));
  return costs.after.clients.flatMap((after) => {
    const before = earlier.get(after.client);
    return before === undefined ? [] : [[before, after] as const];
  });
}

function costPart({ t }: Text, difference: Difference): string | null {
  const moves = costMoves(difference).flatMap(([before, after]) =>
    before.year === null || after.year === null ? [] : [after.year - before.year],
  );
  const dearer = moves.filter((move) => move > least).length;
  const cheaper = moves.filter((move) => move < -least).length;
  if (dearer + cheaper === 0) return null;
  if (cheaper === 0 && dearer === moves.length) return t('scenario:say.allDearer');
  return dearer === 0 && cheaper === moves.length ? t('scenario:say.allCheaper') : t('scenario:say.mixed');
}

function majorityPart(text: Text, both: Both, { votes: { before, after } }: Difference): readonly string[] {
  if (after.alone !== null && after.alone !== before.alone) {
    const share = after.votes.find(({ client }) => client === after.alone)?.share ?? null;
    const name = clientOfEither(both, after.alone)?.name ?? '';
    return [text.t('scenario:say.majority', { name, share: percent(text, share) })];
  }
  if (before.alone !== null && after.alone === null && find(both.after.clients, before.alone) !== undefined)
    return [text.t('scenario:say.noMajority', { name: clientOfEither(both, before.alone)?.name ?? '' })];
  return [];
}

/** Clients that pay more per year than their own limit, and did not before. */
export function newlyAbove(difference: Difference): readonly CostShare[] {
  const isAbove = ({ year, limit }: CostShare) => year !== null && limit !== null && year > limit.most + least;
  return costMoves(difference)
    .filter(([before, after]) => isAbove(after) && !isAbove(before))
    .map(([, after]) => after);
}

function limitPart(text: Text, both: Both, difference: Difference): readonly string[] {
  const above = newlyAbove(difference);
  if (above.length === 0) return [];
  const names = listText(
    text,
    above.map(({ client }) => clientOfEither(both, client)?.name ?? ''),
  );
  return [text.t('scenario:say.aboveLimit', { count: above.length, names })];
}

function orphanPart({ t }: Text, { orphans }: Difference): readonly string[] {
  return orphans.length === 0 ? [] : [t('scenario:say.orphans', { count: orphans.length })];
}

function zonePart(text: Text, both: Both, { zones }: Difference): readonly string[] {
  if (zones.length === 0 || zones.length > 4) return [];
  const codes = zones.map(({ id }) => requirementOfEither(both, id)?.code ?? id).sort();
  return [text.t('scenario:say.zones', { count: zones.length, codes: listText(text, codes) })];
}

function budgetPart({ t }: Text, { before, after }: Both, { costs }: Difference): readonly string[] {
  const isOver = (dossier: Both['before'], asked: { readonly once: number; readonly year: number }): boolean => {
    const { budgetOnceK, budgetYearK } = assignmentOf(dossier);
    return (
      (budgetOnceK !== null && asked.once > budgetOnceK * 1000) ||
      (budgetYearK !== null && asked.year > budgetYearK * 1000)
    );
  };
  return isOver(after, costs.after.asked) && !isOver(before, costs.before.asked) ? [t('scenario:say.overBudget')] : [];
}
