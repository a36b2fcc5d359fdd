import { missingSides } from '#src/analysis/relations/matters.ts';
import { addDays, daysBetween } from '#src/base/day.ts';
import { isDone, makeMatter } from './make-matter.ts';
import { type Matter, spans, type WeekTables } from './matter.ts';
import { partiesOfRelation } from './parties.ts';

/** [WK7] Frictions that are open too long. A red line and an impression are not to be solved, so they ask nothing. */
export function openFrictions(tables: WeekTables, today: string): readonly Matter[] {
  return tables.frictions.flatMap((friction) => {
    const { kind, on, solvedOn, relation, isShared } = friction;
    const days = daysBetween(on, today);
    if (kind !== 'friction' || isDone(solvedOn, today) || days <= spans.friction) return [];
    return [
      makeMatter(
        {
          kind: 'friction',
          fact: { kind: 'friction', friction, days, missing: missingSides(friction) },
          parties: partiesOfRelation(tables, relation),
          on: addDays(on, spans.friction),
          isPrivate: !isShared,
        },
        today,
      ),
    ];
  });
}
