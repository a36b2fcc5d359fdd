import { dossierPhase, gateState, type Phase, phases } from '#src/analysis/readiness/gate-state.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { askedLines } from './asked.ts';
import { type ReportDate, reportDates } from './dates.ts';
import type { ReportLine, Reporting } from './line.ts';
import { conflictLines, decidedLines, freedomLines, kpiLines, lateLines, relationLines } from './lines.ts';
import { sharedDossier } from './shared-dossier.ts';

export const sectionKeys = ['decided', 'asked', 'conflicts', 'late', 'kpis', 'relations', 'freedom'] as const;
export type SectionKey = (typeof sectionKeys)[number];

export type ReportSection = {
  readonly key: SectionKey;
  readonly title: string;
  /** What presses most first. */
  readonly lines: readonly ReportLine[];
  /** What it says without any. */
  readonly none: string;
};

export type ReportGate = {
  readonly phase: Phase;
  readonly name: string;
  readonly met: number;
  readonly total: number;
  readonly isNow: boolean;
  readonly words: string;
};

/**
 * [WK20] One page for those who decide. Every field comes from the shared dossier: there is none in which a limit, a note, an
 * impression or anything not shared fits.
 */
export type SteeringReport = {
  readonly project: string;
  readonly title: string;
  readonly date: string;
  readonly lead: string;
  readonly clients: readonly { readonly name: string; readonly hue: number; readonly badge: string }[];
  readonly gates: readonly ReportGate[];
  readonly missing: string;
  readonly sections: readonly ReportSection[];
  readonly dates: readonly (ReportDate & { readonly day: string })[];
};

export function steeringReport(whole: Dossier, text: Text, today: string): SteeringReport {
  const dossier = sharedDossier(whole);
  const reporting: Reporting = { text, dossier, today };
  const asked = askedLines(reporting);
  const lines: Readonly<Record<SectionKey, readonly ReportLine[]>> = {
    decided: decidedLines(reporting),
    asked,
    conflicts: conflictLines(reporting),
    late: lateLines(reporting),
    kpis: kpiLines(reporting),
    relations: relationLines(reporting),
    freedom: freedomLines(reporting),
  };
  return {
    project: [assignmentOf(dossier).title, assignmentOf(dossier).subtitle].filter((part) => part !== '').join(' · '),
    title: text.t('steering:title'),
    date: text.t('steering:date', { day: text.date(today, '') }),
    lead: leadText(reporting, asked[0]?.before ?? null, asked.length, lines.late.length),
    clients: dossier.clients
      .filter(mayHold)
      .toSorted(byOrder)
      .map(({ name, hue, badge }) => ({ name, hue, badge })),
    gates: phases.map((phase) => gateOf(reporting, phase)),
    missing: missingText(reporting),
    sections: sectionKeys.map((key) => ({
      key,
      title: text.t(`steering:sections.${key}`),
      lines: lines[key],
      none: text.t(`steering:none.${key}`),
    })),
    dates: reportDates(reporting).map((each) => ({ ...each, day: text.date(each.on, today) })),
  };
}

function gateOf({ text, dossier, today }: Reporting, phase: Phase): ReportGate {
  const { met, total, isOpen } = gateState(dossier, phase, today);
  const words = isOpen ? text.t('steering:open') : text.t('steering:met', { met, count: total });
  return {
    phase,
    name: text.t(`frame:phase.${phase}`),
    met,
    total,
    isNow: phase === dossierPhase(dossier),
    words: total === 0 ? text.t('steering:metNone') : words,
  };
}

const mostMissing = 4;

function missingText({ text: { t }, dossier, today }: Reporting): string {
  const { missing, total } = gateState(dossier, dossierPhase(dossier), today);
  if (total === 0) return t('steering:missingEmpty');
  if (missing.length === 0) return t('steering:missingNone');
  const items = missing
    .slice(0, mostMissing)
    .map(({ title }) => title)
    .join('; ');
  const count = missing.length - mostMissing;
  return t('steering:missing', { items: count > 0 ? t('steering:andMore', { items, count }) : items });
}

function leadText({ text, dossier, today }: Reporting, before: string | null, asked: number, late: number): string {
  const { t } = text;
  const phase = dossierPhase(dossier);
  const { missing, total } = gateState(dossier, phase, today);
  const where = { number: phases.indexOf(phase) + 1, phase: t(`frame:phase.${phase}`).toLocaleLowerCase() };
  const gate =
    total === 0
      ? t('steering:lead.none', where)
      : missing.length === 0
        ? t('steering:lead.open', where)
        : t('steering:lead.gate', { ...where, count: missing.length });
  if (asked + late === 0) return `${gate} ${t('steering:lead.calm')}`;
  const day = before === null ? '' : text.date(before, today);
  const questions =
    before === null ? t('steering:lead.asked', { count: asked }) : t('steering:lead.askedBy', { count: asked, day });
  return [gate, asked > 0 ? questions : '', late > 0 ? t('steering:lead.late', { count: late }) : '']
    .filter((part) => part !== '')
    .join(' ');
}
