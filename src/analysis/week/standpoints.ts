import { decisionsInForce } from '#src/analysis/cases/decisions-in-force.ts';
import { cellsOf } from '#src/base/grid.ts';
import { groupBy } from '#src/base/group-by.ts';
import { addDays } from '#src/base/day.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Rhythm } from '#src/dossier/rhythm.ts';
import { makeMatter } from './make-matter.ts';
import { type Matter, spans, type WeekTables } from './matter.ts';
import { nextMeetings } from './next-meeting.ts';
import { partiesOf } from './parties.ts';

const steering: ReadonlySet<Rhythm['level']> = new Set<Rhythm['level']>(['strategic']);

type Missing = Parameters<typeof makeMatter>[0];

/** [WK5] Who has not said how it stands: clients to the options of an open case, bodies to a decision, and all to one that is to be looked at again. */
export function standpoints(tables: WeekTables, today: string): readonly Matter[] {
  const decided = decisionsInForce(tables);
  const meetingOf = nextMeetings(tables.rhythms, steering, today);
  const options = groupBy(tables.options, (option) => option.case);
  const open = tables.cases.filter(({ id }) => !decided.has(id));
  return [
    ...open.flatMap((each) => {
      const missing = stancesOf(tables, options.get(each.id) ?? [], each, meetingOf);
      return missing === null ? [] : [makeMatter(missing, today)];
    }),
    ...[...decided.values()].flatMap((decision) => afterwards(tables, decision, today)),
  ];
}

/** Clients involved that have said of no option how they stand to it; a case without options asks for none yet. */
export function missingStances(
  tables: Pick<WeekTables, 'stances' | 'stakes'>,
  options: readonly Option[],
  { id }: Case,
) {
  const involved = cellsOf(tables.stakes, id).map(({ client }) => client);
  const said = new Set(
    options.flatMap((option) =>
      cellsOf(tables.stances, option.id).flatMap(({ client, step }) => (step === null ? [] : [client])),
    ),
  );
  return { involved, missing: options.length === 0 ? [] : involved.filter((client) => !said.has(client)) };
}

function stancesOf(
  tables: WeekTables,
  options: readonly Option[],
  each: Case,
  meetingOf: ReturnType<typeof nextMeetings>,
): Missing | null {
  const { involved, missing } = missingStances(tables, options, each);
  if (missing.length === 0) return null;
  const parties = partiesOf(tables, { clients: missing });
  const fact = { kind: 'stances', case: each, missing: parties.clients, of: involved.length } as const;
  return { kind: 'standpoint', fact, parties, on: each.waits?.until ?? meetingOf(parties) };
}

function afterwards(tables: WeekTables, decision: Decision, today: string): readonly Matter[] {
  const cells = cellsOf(tables.ratifications, decision.id);
  const pending = cells.filter(({ state }) => state === 'pending');
  const made: Matter[] = [];
  if (pending.length > 0) {
    const parties = partiesOf(tables, { clients: pending.map(({ client }) => client) });
    const days = pending.flatMap(({ on }) => on ?? []).toSorted();
    const fact = { kind: 'ratification', decision, pending: parties.clients, of: cells.length } as const;
    made.push(makeMatter({ kind: 'standpoint', fact, parties, on: days[0] ?? null }, today));
  }
  const { reviewOn } = decision;
  if (reviewOn !== null && reviewOn <= addDays(today, spans.lastDate)) {
    const parties = partiesOf(tables, { clients: decision.stances.map(({ client }) => client) });
    const fact = { kind: 'review', decision } as const;
    made.push(makeMatter({ kind: 'standpoint', fact, parties, on: reviewOn }, today));
  }
  return made;
}
