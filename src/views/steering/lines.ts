import { agreementState } from '#src/analysis/agreements/agreement-state.ts';
import { kpiState } from '#src/analysis/agreements/kpi-state.ts';
import { freeDays } from '#src/analysis/agreements/notice.ts';
import { caseStateOf } from '#src/analysis/cases/case-state.ts';
import { decisionsInForce } from '#src/analysis/cases/decisions-in-force.ts';
import { byDay as byDecidedOn } from '#src/analysis/ledger/ledger.ts';
import { missingSides } from '#src/analysis/relations/matters.ts';
import { silenceOf } from '#src/analysis/relations/silence.ts';
import { addMonths, daysBetween } from '#src/base/day.ts';
import { groupBy } from '#src/base/group-by.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Friction } from '#src/dossier/friction.ts';
import { involvedClients } from '#src/views/cases/case-scene.ts';
import { clientName, standingText } from '#src/views/decisions/decision-words.ts';
import { standingOf } from '#src/views/decisions/standing.ts';
import { type Ends, endsOf, supplierLook } from '#src/views/relations/parties.ts';
import { distanceText } from '#src/views/week/day-words.ts';
import { factWords } from '#src/views/week/fact-words.ts';
import { firstChoice } from './asked.ts';
import { namesOf, type ReportLine, type Reporting } from './line.ts';

/** Decided in the last three months, the latest first. */
export function decidedLines({ text, dossier, today }: Reporting): readonly ReportLine[] {
  const since = addMonths(today, -3);
  return [...decisionsInForce(dossier).values()]
    .filter(({ decidedOn }) => decidedOn > since && decidedOn <= today)
    .toSorted((a, b) => byDecidedOn(b, a))
    .map((decision) => ({
      strong: `${decision.code} ${decision.text}`,
      detail: text.t('steering:decidedOn', {
        day: text.date(decision.decidedOn, today),
        state: standingText(text, standingOf(dossier, decision)),
      }),
    }));
}

/** Open cases nobody made an option for yet; those with options are asked for. */
export function conflictLines(reporting: Reporting): readonly ReportLine[] {
  const { text, dossier } = reporting;
  const decided = decisionsInForce(dossier);
  const withOptions = new Set(dossier.options.map((option) => option.case));
  return dossier.cases
    .filter(({ id }) => !decided.has(id) && !withOptions.has(id))
    .map((record) => ({ record, clients: involvedClients(dossier, record.id) }))
    .toSorted((a, b) => b.clients.length - a.clients.length || byOrder(a.record, b.record))
    .map(({ record, clients }) => {
      const stage = text.t(`caseScreen:stages.${caseStateOf(dossier, record).stage}`).toLocaleLowerCase();
      const names = namesOf(
        reporting,
        clients.map(({ name }) => name),
      );
      return {
        strong: `${record.code} ${record.title}`,
        detail: names === '' ? stage : text.t('steering:between', { names, stage }),
      };
    });
}

/** Shared agreements and actions over their date, what is late longest first. */
export function lateLines(reporting: Reporting): readonly ReportLine[] {
  const { text, dossier, today } = reporting;
  const agreements = dossier.agreements.flatMap((agreement) =>
    agreementState(agreement, today).kind === 'late' ? [{ ...agreement, dueOn: agreement.dueOn ?? today }] : [],
  );
  const actions = dossier.actions.flatMap(({ title, owner, dueOn, doneOn }) =>
    doneOn === null && dueOn !== null && dueOn < today ? [{ title, owner, dueOn }] : [],
  );
  return [...agreements, ...actions]
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .map(({ title, owner, dueOn }) => {
      const late = distanceText(text, daysBetween(today, dueOn), false);
      return { strong: title, detail: `${owner === '' ? text.t('week:sub.noOwner') : owner}, ${late}` };
    });
}

export function kpiLines({ text, dossier, today }: Reporting): readonly ReportLine[] {
  const measures = groupBy(dossier.measures, ({ kpi }) => kpi);
  return dossier.kpis
    .map((kpi) => ({ kpi, state: kpiState({ measures: measures.get(kpi.id) ?? [] }, kpi, today) }))
    .filter(({ state }) => state.isInBand === false)
    .toSorted((a, b) => ((a.state.since ?? '9') < (b.state.since ?? '9') ? -1 : 1))
    .map(({ kpi, state }) => {
      const { title, sub } = factWords({ text, tables: dossier, today }, { kind: 'kpi', kpi, state });
      return { strong: title, detail: sub };
    });
}

/** Only how many are silent, and frictions that are shared: no figure of trust, nothing one side said of the other. */
export function relationLines(reporting: Reporting): readonly ReportLine[] {
  const { text, dossier, today } = reporting;
  const moments = groupBy(dossier.moments, ({ relation }) => relation);
  const withRhythm = dossier.relations.filter(({ rhythmDays }) => rhythmDays !== null);
  const silent = withRhythm.filter(({ id, rhythmDays }) => {
    return silenceOf(moments.get(id) ?? [], rhythmDays, today).isSilent;
  });
  const counts = { onTime: withRhythm.length - silent.length, count: withRhythm.length };
  const more =
    silent.length === 0 ? text.t('steering:contactFine') : text.t('steering:contactMore', { count: silent.length });
  const contact = withRhythm.length === 0 ? [] : [{ strong: text.t('steering:contact', counts), detail: more }];
  const frictions = dossier.frictions
    .filter(({ solvedOn, on }) => solvedOn === null && on <= today)
    .toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0) || (a.on < b.on ? -1 : 1));
  return [...contact, ...frictions.flatMap((friction) => frictionLine(reporting, friction))];
}

function frictionLine({ text, dossier, today }: Reporting, friction: Friction): readonly ReportLine[] {
  const relation = find(dossier.relations, friction.relation);
  if (relation === undefined) return [];
  const ends = endsOf(text, dossier, relation);
  const names = text.t('relations:line.title', { client: ends.client.name, other: ends.other.name });
  const days = text.t('steering:days', { count: daysBetween(friction.on, today) });
  const detail = text.t('steering:frictionOf', {
    names,
    said: saidText({ text, dossier, today }, friction, ends),
    days,
  });
  return [{ strong: text.t('steering:friction', { text: friction.text }), detail }];
}

function saidText({ text: { t } }: Reporting, friction: Friction, ends: Ends): string {
  const missing = missingSides(friction);
  if (missing.length === 0) return t('steering:acknowledged.both');
  if (missing.length > 1) return t('steering:acknowledged.none');
  return t('steering:acknowledged.one', { side: ends[missing[0] === 'client' ? 'other' : 'client'].name });
}

/** When three and all can move, and who has to choose first. */
export function freedomLines({ text, dossier, today }: Reporting): readonly ReportLine[] {
  const { each, three, all } = freeDays(dossier, null);
  if (all === null) return [];
  const day = (on: string): string => text.date(on, '');
  const first = dossier.freedoms
    .flatMap((freedom) => {
      const on = firstChoice(freedom, today);
      return on === null ? [] : [{ freedom, on }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  const next = first && {
    strong: text.t('steering:free.next', {
      client: clientName(text, dossier, first.freedom.client),
      supplier: supplierLook(dossier, first.freedom.supplier).name,
    }),
    detail: text.t('steering:free.nextMore', { day: day(first.on) }),
  };
  return [
    ...(next === undefined ? [] : [next]),
    ...(three === null || three === all
      ? []
      : [{ strong: text.t('steering:free.three', { day: day(three) }), detail: text.t('steering:free.threeMore') }]),
    {
      strong: text.t('steering:free.all', { day: day(all) }),
      detail: text.t('steering:free.allOf', { count: each.length }),
    },
  ];
}
