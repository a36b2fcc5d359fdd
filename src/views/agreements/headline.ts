import { agreementState } from '#src/analysis/agreements/agreement-state.ts';
import { dutyFindings } from '#src/analysis/agreements/duty-findings.ts';
import { kpiMix } from '#src/analysis/agreements/kpi-mix.ts';
import { kpiState } from '#src/analysis/agreements/kpi-state.ts';
import { lastDays } from '#src/analysis/agreements/next-day.ts';
import { addDays } from '#src/base/day.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { numberWord } from '#src/views/suppliers/number-word.ts';
import { fullDay } from './day-text.ts';

/** How far ahead a last day is worth a sentence; a choice of the product. */
const ahead = 92;

export type AgreementTables = Pick<
  Dossier,
  'agreements' | 'duties' | 'kpis' | 'measures' | 'freedoms' | 'clients' | 'suppliers'
>;
export type AgreementsHeadline = { readonly strong: string; readonly more: string };

/** [AG15] One sentence on what asks for attention, in a fixed order: tasks, agreements, KPIs, last days. No figure ranks them. */
export function agreementsHeadline(text: Text, dossier: AgreementTables, today: string): AgreementsHeadline {
  const parts = [
    dutiesSaid(text, dossier),
    lateSaid(text, dossier, today),
    lastDaySaid(text, dossier, today),
    mixSaid(text, dossier),
  ].filter((said) => said !== '');
  const [strong, ...more] = parts;
  return strong === undefined
    ? { strong: text.t('agreements:headline.fine'), more: text.t('agreements:headline.fineMore') }
    : { strong, more: more.join(' ') };
}

function dutiesSaid(text: Text, dossier: AgreementTables): string {
  const { t } = text;
  const { none, many, lacking } = dutyFindings(dossier);
  const said = [
    none.length > 0 && t('agreements:headline.none', { count: none.length, number: countWord(text, none.length) }),
    many.length > 0 && t('agreements:headline.many', { count: many.length, number: countWord(text, many.length) }),
    lacking.length > 0 &&
      t('agreements:headline.lacking', { count: lacking.length, number: countWord(text, lacking.length) }),
  ].filter((part) => part !== false);
  return sentence(said);
}

function lateSaid(text: Text, dossier: AgreementTables, today: string): string {
  const { t } = text;
  const { agreements, kpis } = dossier;
  const states = agreements.map((agreement) => agreementState(agreement, today).kind);
  const of = (kind: string): number => states.filter((each) => each === kind).length;
  const out = kpis.filter((kpi) => kpiState(dossier, kpi, today).isInBand === false).length;
  const said = [
    of('late') > 0 && t('agreements:headline.late', numbered(text, of('late'), agreements.length)),
    of('unchecked') > 0 && t('agreements:headline.unchecked', numbered(text, of('unchecked'), agreements.length)),
    out > 0 && t('agreements:headline.out', numbered(text, out, kpis.length)),
  ].filter((part) => part !== false);
  return sentence(said, t('agreements:headline.and'));
}

function numbered(text: Text, count: number, total: number) {
  return { count, number: countWord(text, count), total };
}

function lastDaySaid(text: Text, dossier: AgreementTables, today: string): string {
  const [next] = lastDays(dossier, today);
  if (next === undefined || next.on > addDays(today, ahead)) return '';
  const client = find(dossier.clients, next.freedom.client)?.name ?? '';
  return text.t(`agreements:headline.${next.kind}`, { client, day: fullDay(text, next.on) });
}

/** [AG10] Said with the line it is measured against. */
function mixSaid({ t }: Text, { kpis }: AgreementTables): string {
  const mix = kpiMix(kpis);
  return mix.isThin ? t('agreements:headline.thin', { count: mix.business, total: kpis.length }) : '';
}

/** Begins with a capital, ends with a full stop. */
function sentence(parts: readonly string[], and = ''): string {
  if (parts.length === 0) return '';
  const joined =
    and === '' || parts.length < 2 ? parts.join(', ') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
  // The accents of an emphatic one fall on its second letter only, once it begins a sentence: Eén.
  const first = joined.startsWith('één') ? 'E' : joined.charAt(0).toLocaleUpperCase();
  return `${first}${joined.slice(1)}.`;
}

function countWord(text: Text, count: number): string {
  return count === 1 ? text.t('agreements:one') : numberWord(text, count);
}
