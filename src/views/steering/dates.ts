import { noticeDay } from '#src/analysis/agreements/notice.ts';
import { decisionsInForce } from '#src/analysis/cases/decisions-in-force.ts';
import { addMonths } from '#src/base/day.ts';
import { cellsOf } from '#src/base/grid.ts';
import { clientName } from '#src/views/decisions/decision-words.ts';
import { supplierLook } from '#src/views/relations/parties.ts';
import type { Reporting } from './line.ts';

/** A day of the month to come. */
export type ReportDate = { readonly on: string; readonly title: string; readonly isHard: boolean };

/** [WK22] Meetings, last days, what is due and what starts or ends, from today until a month on; by day. */
export function reportDates(reporting: Reporting): readonly ReportDate[] {
  const { today } = reporting;
  const until = addMonths(today, 1);
  return [
    ...meetings(reporting),
    ...contracts(reporting),
    ...due(reporting),
    ...decisions(reporting),
    ...pilots(reporting),
  ]
    .filter(({ on }) => on >= today && on <= until)
    .toSorted((a, b) => (a.on === b.on ? Number(b.isHard) - Number(a.isHard) : a.on < b.on ? -1 : 1));
}

function soft(on: string | null, title: string): readonly ReportDate[] {
  return on === null ? [] : [{ on, title, isHard: false }];
}

/** What is met about every day is nobody's news. */
function meetings({ dossier }: Reporting): readonly ReportDate[] {
  return [
    ...dossier.rhythms
      .filter(({ level }) => level !== 'operational')
      .flatMap(({ nextOn, title }) => soft(nextOn, title)),
    ...dossier.workshops.flatMap(({ day, title }) => soft(day, title)),
    ...dossier.sessions.flatMap(({ on, title }) => soft(on, title)),
  ];
}

function contracts({ text, dossier }: Reporting): readonly ReportDate[] {
  return dossier.freedoms.flatMap((freedom): ReportDate[] => {
    const names = {
      client: clientName(text, dossier, freedom.client),
      supplier: supplierLook(dossier, freedom.supplier).name,
    };
    const notice = noticeDay(freedom);
    const options = freedom.options.flatMap(({ decideBy }): ReportDate[] =>
      decideBy === null || decideBy === notice
        ? []
        : [{ on: decideBy, title: text.t('steering:events.option', names), isHard: true }],
    );
    if (notice === null) return options;
    return [{ on: notice, title: text.t('steering:events.notice', names), isHard: true }, ...options];
  });
}

function due({ text, dossier }: Reporting): readonly ReportDate[] {
  const open = [...dossier.agreements, ...dossier.actions].filter(({ doneOn }) => doneOn === null);
  return [
    ...open.flatMap(({ dueOn, title }) => soft(dueOn, text.t('steering:events.agreement', { title }))),
    ...dossier.conditions
      .filter(({ metOn, isGate }) => metOn === null && isGate)
      .flatMap(({ dueOn, title }) => soft(dueOn, text.t('steering:events.condition', { title }))),
  ];
}

function decisions({ text, dossier }: Reporting): readonly ReportDate[] {
  return [...decisionsInForce(dossier).values()].flatMap((decision) => [
    ...soft(decision.reviewOn, text.t('steering:events.review', { code: decision.code })),
    ...cellsOf(dossier.ratifications, decision.id)
      .filter(({ state }) => state === 'pending')
      .flatMap(({ client, body, on }) => {
        const names = { client: clientName(text, dossier, client), body: text.t(`decisions:bodies.${body}`) };
        return soft(on, text.t('steering:events.ratification', { ...names, code: decision.code }));
      }),
  ]);
}

function pilots({ text, dossier }: Reporting): readonly ReportDate[] {
  return dossier.pilots.flatMap(({ title, startsOn, endsOn }) => [
    ...soft(startsOn, text.t('steering:events.pilotStart', { title })),
    ...soft(endsOn, text.t('steering:events.pilotEnd', { title })),
  ]);
}
