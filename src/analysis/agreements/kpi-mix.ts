import type { Kpi } from '#src/dossier/kpi.ts';

/** A product choice: below this part of KPIs on the business, all can be green while users are red. */
export const businessShare = 0.4;

export type KpiMix = {
  readonly business: number;
  readonly technical: number;
  /** Of all; null when there is none. */
  readonly share: number | null;
  readonly isThin: boolean;
};

/** [AG10] How many KPIs are about the business of the clients, and how many about technique. */
export function kpiMix(kpis: readonly Pick<Kpi, 'kind'>[]): KpiMix {
  const business = kpis.filter(({ kind }) => kind === 'business').length;
  const share = kpis.length === 0 ? null : business / kpis.length;
  return { business, technical: kpis.length - business, share, isThin: share !== null && share < businessShare };
}
