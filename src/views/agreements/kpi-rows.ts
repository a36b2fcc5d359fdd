import { kpiState, type KpiState, measuresOf } from '#src/analysis/agreements/kpi-state.ts';
import { groupBy } from '#src/base/group-by.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Kpi } from '#src/dossier/kpi.ts';
import type { Measure } from '#src/dossier/measure.ts';
import type { Text } from '#src/text/text.ts';
import { monthText } from '#src/views/relations/figures.ts';
import { clientLook, type PartyLook, supplierLook } from '#src/views/relations/parties.ts';
import { figureText, targetText } from './figure-text.ts';

export type KpiRow = {
  readonly kpi: Kpi;
  readonly state: KpiState;
  readonly measures: readonly Measure[];
  /** On the client's side; null when nobody is, or who was is gone. */
  readonly owner: PartyLook | null;
  readonly supplier: PartyLook | null;
  readonly target: string;
  readonly now: string;
  /** `v2 per wijk` */
  readonly definition: string;
  readonly isChanged: boolean;
  /** `loopt op naar het doel`, `nog te kort om iets te zeggen`. */
  readonly trend: string;
  /** `buiten de band sinds oktober`. */
  readonly standing: string;
};

type Source = Pick<Dossier, 'kpis' | 'measures' | 'clients' | 'suppliers'>;

/** [AG13] Every KPI with its owner on the client's side, its target, what it is now, and its trend in words. */
export function kpiRows(text: Text, dossier: Source, today: string): readonly KpiRow[] {
  const byKpi = groupBy(dossier.measures, ({ kpi }) => kpi);
  return dossier.kpis.toSorted(byOrder).map((kpi) => rowOf(text, dossier, kpi, byKpi.get(kpi.id) ?? [], today));
}

function rowOf(text: Text, dossier: Source, kpi: Kpi, own: readonly Measure[], today: string): KpiRow {
  const measures = measuresOf(own, kpi.id);
  const state = kpiState({ measures }, kpi, today);
  const last = kpi.definitions.at(-1);
  const { owner, supplier, unit } = kpi;
  return {
    kpi,
    state,
    measures,
    owner: owner !== null && find(dossier.clients, owner) ? clientLook(text, dossier, owner) : null,
    supplier: supplier !== null && find(dossier.suppliers, supplier) ? supplierLook(dossier, supplier) : null,
    target: targetText(text, kpi),
    now: state.now === null ? text.t('agreements:kpi.noFigure') : figureText(text, unit, state.now),
    definition: last === undefined ? text.t('agreements:kpi.noDefinition') : `v${last.version}`,
    isChanged: kpi.definitions.length > 1,
    trend: trendText(text, kpi.unit, state),
    standing: standingText(text, state, today),
  };
}

function trendText(text: Text, unit: string, { trend }: KpiState): string {
  const { t } = text;
  if (trend.kind === 'unknown' || trend.kind === 'steady') return t(`agreements:trend.${trend.kind}`);
  const size = Math.abs(trend.change);
  // Between two percentages lie points: 92% is not 2% more than 90%.
  const figure =
    unit === '%' ? t('agreements:trend.points', { figure: text.number(size) }) : figureText(text, unit, size);
  const change = `${trend.change < 0 ? '−' : '+'}${figure}`;
  return t(`agreements:trend.${trend.kind}`, { change });
}

function standingText(text: Text, { standing, since, isRampUp }: KpiState, today: string): string {
  const { t } = text;
  const month = since === null ? '' : monthText(text, since, today);
  if (standing === 'unknown') return t('agreements:standing.unknown');
  if (standing === 'tolerated') return t('agreements:standing.tolerated');
  const said = t(`agreements:standing.${standing}`, { month });
  return isRampUp && standing === 'out' ? `${said}, ${t('agreements:standing.rampUp')}` : said;
}
