import { agreementState } from '#src/analysis/agreements/agreement-state.ts';
import { addDays } from '#src/base/day.ts';
import { isDone, makeMatter } from './make-matter.ts';
import { type Fact, type Matter, type Parties, spans, type WeekTables } from './matter.ts';
import { partiesOf, partiesOfAbout } from './parties.ts';

type Ending = {
  readonly fact: Fact;
  readonly parties: Parties;
  readonly on: string | null;
  readonly isPrivate: boolean;
};

/** [WK1] Agreements, actions and conditions over their date, agreements nobody looked at in time, and what ends within a week. */
export function endMatters(tables: WeekTables, today: string): readonly Matter[] {
  const until = addDays(today, spans.soon);
  return [...agreements(tables, today), ...tasks(tables, today), ...conditions(tables, today)].flatMap((ending) => {
    const { on } = ending;
    if (on === null || on > until) return [];
    return [makeMatter({ kind: on < today ? 'overdue' : 'soon', ...ending }, today)];
  });
}

function agreements(tables: WeekTables, today: string): readonly Ending[] {
  return tables.agreements.flatMap((agreement): Ending[] => {
    const open = isDone(agreement.doneOn, today) ? agreement : { ...agreement, doneOn: null };
    const { kind, checkDueOn } = agreementState(open, today);
    if (kind === 'done') return [];
    const parties = partiesOf(tables, agreement);
    const isPrivate = !agreement.isShared;
    const isChecked = kind === 'late' || checkDueOn === null;
    const own: Ending = { fact: { kind: 'agreement', agreement }, parties, on: agreement.dueOn, isPrivate };
    // Late and not looked at is one thing to act on.
    return isChecked ? [own] : [own, { fact: { kind: 'check', agreement }, parties, on: checkDueOn, isPrivate }];
  });
}

function tasks(tables: WeekTables, today: string): readonly Ending[] {
  return tables.actions
    .filter(({ doneOn }) => !isDone(doneOn, today))
    .map((action) => ({
      fact: { kind: 'action', action },
      parties: partiesOfAbout(tables, action.about),
      on: action.dueOn,
      isPrivate: !action.isShared,
    }));
}

function conditions(tables: WeekTables, today: string): readonly Ending[] {
  return tables.conditions
    .filter(({ metOn }) => !isDone(metOn, today))
    .map((condition) => ({
      fact: { kind: 'condition', condition },
      parties: partiesOf(tables, { clients: [condition.client] }),
      on: condition.dueOn,
      isPrivate: false,
    }));
}
