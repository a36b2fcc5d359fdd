import { noticeDay } from '#src/analysis/agreements/notice.ts';
import { decisionsInForce } from '#src/analysis/cases/decisions-in-force.ts';
import { nextMeetings } from '#src/analysis/week/next-meeting.ts';
import { addDays } from '#src/base/day.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import type { Freedom } from '#src/dossier/freedom.ts';
import type { Rhythm } from '#src/dossier/rhythm.ts';
import { involvedClients } from '#src/views/cases/case-scene.ts';
import { clientName } from '#src/views/decisions/decision-words.ts';
import { supplierLook } from '#src/views/relations/parties.ts';
import { namesOf, type ReportLine, type Reporting } from './line.ts';

export type Asked = ReportLine & { readonly before: string | null };

/** A decision about a contract is prepared so many days ahead; a choice of the product. */
const ahead = 120;
const steeringGroup: ReadonlySet<Rhythm['level']> = new Set<Rhythm['level']>(['strategic']);

/** [WK21] What is asked of whom, before when: choices in cases that have options, contracts, and bodies that have to confirm. */
export function askedLines(reporting: Reporting): readonly Asked[] {
  const all = [...ofCases(reporting), ...ofContracts(reporting), ...ofBodies(reporting)];
  return all.toSorted((a, b) => ((a.before ?? '9') < (b.before ?? '9') ? -1 : 1));
}

function ofCases(reporting: Reporting): readonly Asked[] {
  const { dossier, today } = reporting;
  const decided = decisionsInForce(dossier);
  const meetingOf = nextMeetings(dossier.rhythms, steeringGroup, today);
  const withOptions = new Set(dossier.options.map((option) => option.case));
  return dossier.cases
    .filter(({ id }) => !decided.has(id) && withOptions.has(id))
    .map(({ id, code, title, waits }) => {
      const clients = involvedClients(dossier, id).map((client) => client.id);
      const before = waits?.until ?? meetingOf({ clients, suppliers: [] });
      return asked(reporting, `${code} ${title}`, clients, before);
    });
}

function ofContracts(reporting: Reporting): readonly Asked[] {
  const { text, dossier, today } = reporting;
  const until = addDays(today, ahead);
  return dossier.freedoms.flatMap((freedom) => {
    const before = firstChoice(freedom, today);
    if (before === null || before > until) return [];
    const names = {
      client: clientName(text, dossier, freedom.client),
      supplier: supplierLook(dossier, freedom.supplier).name,
    };
    const hasOption = freedom.options.length > 0;
    const strong = text.t(hasOption ? 'steering:freedomProlong' : 'steering:freedomAsk', names);
    return [asked(reporting, strong, [freedom.client], before)];
  });
}

/** The first day on which something about it has to be chosen. */
export function firstChoice(freedom: Freedom, today: string): string | null {
  const days = [noticeDay(freedom), ...freedom.options.map(({ decideBy }) => decideBy)];
  return days.flatMap((day) => (day !== null && day >= today ? [day] : [])).toSorted()[0] ?? null;
}

function ofBodies({ text, dossier, today }: Reporting): readonly Asked[] {
  return [...decisionsInForce(dossier).values()].flatMap((decision): Asked[] => {
    const pending = cellsOf(dossier.ratifications, decision.id).filter(({ state }) => state === 'pending');
    if (pending.length === 0) return [];
    const before = pending.flatMap(({ on }) => on ?? []).toSorted()[0] ?? null;
    const bodies = pending.map(
      ({ client, body }) => `${text.t(`decisions:bodies.${body}`)} ${clientName(text, dossier, client)}`,
    );
    const who = namesOf({ text, dossier, today }, bodies);
    const strong = text.t('steering:ratify', { code: decision.code, text: decision.text });
    return [{ strong, detail: byText({ text, dossier, today }, who, before), before }];
  });
}

function asked(reporting: Reporting, strong: string, clients: readonly string[], before: string | null): Asked {
  const who = namesOf(
    reporting,
    clients.map((client) => speakerOf(reporting, client)),
  );
  return { strong, detail: byText(reporting, who, before), before };
}

function byText({ text, today }: Reporting, who: string, before: string | null): string {
  if (before === null) return text.t('steering:byNoDay', { who });
  return text.t('steering:by', { who, day: text.date(before, today) });
}

/** Who may bind a client; that nobody may is worth knowing. */
function speakerOf({ text, dossier }: Reporting, client: string): string {
  const name = clientName(text, dossier, client);
  const person = dossier.people
    .filter(({ party, mandate }) => party.kind === 'client' && party.client === client && mandate !== null)
    .toSorted(byOrder)[0];
  if (person === undefined) return text.t('steering:noMandate', { client: name });
  return text.t('steering:person', { name: person.name, client: name });
}
