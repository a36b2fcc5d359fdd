import { kpiState } from '#src/analysis/agreements/kpi-state.ts';
import { groupBy } from '#src/base/group-by.ts';
import type { Rhythm } from '#src/dossier/rhythm.ts';
import { makeMatter } from './make-matter.ts';
import type { Matter, WeekTables } from './matter.ts';
import { nextMeetings } from './next-meeting.ts';
import { partiesOf } from './parties.ts';

const levels: ReadonlySet<Rhythm['level']> = new Set<Rhythm['level']>(['tactical', 'strategic']);

/** [WK4] KPIs outside their band, held against the first meeting at which they can be talked about. */
export function kpisOut(tables: WeekTables, today: string): readonly Matter[] {
  const meetingOf = nextMeetings(tables.rhythms, levels, today);
  const measures = groupBy(tables.measures, ({ kpi }) => kpi);
  return tables.kpis.flatMap((kpi) => {
    const state = kpiState({ measures: measures.get(kpi.id) ?? [] }, kpi, today);
    if (state.isInBand !== false) return [];
    const parties = partiesOf(tables, { clients: [kpi.owner], suppliers: [kpi.supplier] });
    const on = meetingOf(parties);
    return [makeMatter({ kind: 'kpi', fact: { kind: 'kpi', kpi, state }, parties, on }, today)];
  });
}
