import { silenceOf } from '#src/analysis/relations/silence.ts';
import { addDays } from '#src/base/day.ts';
import { groupBy } from '#src/base/group-by.ts';
import { makeMatter } from './make-matter.ts';
import type { Matter, WeekTables } from './matter.ts';
import { partiesOfRelation } from './parties.ts';

/** [WK2] Relations beyond their rhythm, held against the day on which they should have met at the latest. */
export function silences(tables: WeekTables, today: string): readonly Matter[] {
  const moments = groupBy(tables.moments, ({ relation }) => relation);
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
      ),
    ];
  });
}
