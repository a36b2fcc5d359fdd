import { daysBetween } from '#src/base/day.ts';
import type { Action } from '#src/dossier/action.ts';
import { aboutOf } from './about-of.ts';
import type { Fact, Matter, MatterKind, Parties } from './matter.ts';

type Made = {
  readonly kind: MatterKind;
  readonly fact: Fact;
  readonly parties: Parties;
  readonly on: string | null;
  readonly isHard?: boolean;
  readonly isPrivate?: boolean;
};

/** Actions that are not done, by what they are about: the one that is due first. */
export type UnderWay = ReadonlyMap<string, Action>;

export function underWay(actions: readonly Action[], today: string): UnderWay {
  const found = new Map<string, Action>();
  for (const action of actions) {
    if (action.about === null || isDone(action.doneOn, today)) continue;
    const key = `${action.about.kind} ${action.about.id}`;
    const other = found.get(key);
    if (other === undefined || (action.dueOn ?? '9') < (other.dueOn ?? '9')) found.set(key, action);
  }
  return found;
}

export function makeMatter(made: Made, today: string): Matter {
  const { kind, fact, parties, on, isHard = false, isPrivate = false } = made;
  const about = aboutOf(fact);
  const days = on === null ? null : daysBetween(today, on);
  return {
    id: `${fact.kind} ${about === null ? kind : `${about.kind} ${about.id}`} ${fact.kind === 'option' ? fact.until : ''}`.trim(),
    kind,
    fact,
    parties,
    on,
    days,
    isLate: days !== null && days < 0,
    isHard,
    isPrivate,
    action: null,
  };
}

/** [WK9] With what is under way for each; an action is not under way for itself. */
export function withActions(matters: readonly Matter[], actions: UnderWay): readonly Matter[] {
  return matters.map((matter) => {
    const about = matter.fact.kind === 'action' ? null : aboutOf(matter.fact);
    const action = about === null ? undefined : actions.get(`${about.kind} ${about.id}`);
    return action === undefined ? matter : { ...matter, action };
  });
}

/** As of a day: what was finished later was still open then. */
export function isDone(doneOn: string | null, today: string): boolean {
  return doneOn !== null && doneOn <= today;
}
