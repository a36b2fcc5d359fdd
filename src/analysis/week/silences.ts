import { silenceOf } from '#src/analysis/relations/silence.ts';
import { addDays } from '#src/base/day.ts';
import type { Moment } from '#src/dossier/moment.ts';
import { makeMatter, type UnderWay } from './make-matter.ts';
import type { Matter, WeekTables } from './matter.ts';
import { partiesOfRelation } from './parties.ts';

/** [WK2] Relations beyond their rhythm, held against the day on which they should have met at the latest. */
export function silences(tables: WeekTables, today: string, actions: UnderWay): readonly Matter[] {
  const moments = byRelation(tables.moments);
  return tables.relations.flatMap((relation) => {
    const silence = silenceOf(moments.get(relation.id) ?? [], relation.rhythmDays, today);
    if (!silence.isSilent) return [];
    const { lastOn, rhythmDays } = silence;
    return [
      makeMatter(
        {
          kind: 'silence',
          fact: { kind: 'silence', relation, silence },
          parties: partiesOfRelation(tables, relation.id),
          on: lastOn === null || rhythmDays === null ? null : addDays(lastOn, rhythmDays),
        },
        today,
        actions,
      ),
    ];
  });
}

function byRelation(moments: readonly Moment[]): ReadonlyMap<string, readonly Moment[]> {
  const grouped = new Map<string, Moment[]>();
  for (const moment of moments) {
    const group = grouped.get(moment.relation);
    if (group === undefined) grouped.set(moment.relation, [moment]);
    else group.push(moment);
  }
  return grouped;
}
