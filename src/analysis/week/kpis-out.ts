import { kpiState } from '#src/analysis/agreements/kpi-state.ts';
import type { Rhythm } from '#src/dossier/rhythm.ts';
import { makeMatter, type UnderWay } from './make-matter.ts';
import type { Matter, WeekTables } from './matter.ts';
import { nextMeeting } from './next-meeting.ts';
import { partiesOf } from './parties.ts';

const levels: ReadonlySet<Rhythm['level']> = new Set<Rhythm['level']>(['tactical', 'strategic']);

/** [WK4] KPIs outside their band, held against the first meeting at which they can be talked about. */
export function kpisOut(tables: WeekTables, today: string, actions: UnderWay): readonly Matter[] {
  return tables.kpis.flatMap((kpi) => {
    const state = kpiState(tables, kpi, today);
    if (state.isInBand !== false) return [];
    const parties = partiesOf(tables, { clients: [kpi.owner], suppliers: [kpi.supplier] });
    const on = nextMeeting(tables.rhythms, parties, levels, today);
    return [makeMatter({ kind: 'kpi', fact: { kind: 'kpi', kpi, state }, parties, on }, today, actions)];
  });
}
