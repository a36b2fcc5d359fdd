import { useRef, useState } from 'react';
import { castVote } from '#renderer/store/paper.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import type { BallotTopic } from '#src/contract/ballot.ts';
import type { CastOutcome } from '#src/contract/room.ts';
import type { Answer } from '#src/dossier/answer.ts';
import { completed, type Pressed, pressed } from './keys.ts';
import type { Pass } from './paper-entry.tsx';

export type Mark = 'none' | 'entered' | 'same' | 'different' | 'missing' | 'other-way';

type Place = {
  readonly workshop: string;
  readonly round: string;
  readonly person: string;
  readonly pass: Pass;
  readonly topics: readonly BallotTopic[];
};

const marks: Readonly<Record<CastOutcome, Mark>> = {
  accepted: 'entered',
  same: 'same',
  different: 'different',
  none: 'missing',
  'other-way': 'other-way',
};

const purposes = { first: 'cast', second: 'check' } as const;

type Send = (of: BallotTopic, answer: Answer | null, purpose: 'cast' | 'check') => Promise<Mark | null>;

/** One at a time into the box; null: nothing came of it. */
function useSend({ workshop, round, person }: Place): Send {
  const isBusy = useRef(false);
  return async (of, answer, purpose) => {
    if (isBusy.current) return null;
    isBusy.current = true;
    const cast = await castVote(workshop, { round, topic: of.id, person, way: 'paper', answer, purpose });
    isBusy.current = false;
    if (cast.ok) return answer === null ? 'none' : marks[cast.value];
    showToast({ kind: 'problem', text: problemText(currentText(), cast.problem) });
    return null;
  };
}

/** Which topic it is at, and what is half typed. */
function useSteps(topics: readonly BallotTopic[]) {
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState<Readonly<Record<string, Mark>>>({});
  const [asks, setAsks] = useState<'points' | 'reason' | null>(null);
  const open = useRef<Pressed | null>(null);
  const doubted = useRef<Answer | null>(null);
  const topic = topics[at] ?? null;

  const mark = (id: string, value: Mark): void => setShown((now) => ({ ...now, [id]: value }));
  const go = (to: number): void => {
    open.current = null;
    doubted.current = null;
    setAsks(null);
    setAt(Math.max(0, Math.min(topics.length, to)));
  };
  /** What needs a figure or a reason first. */
  const hold = (meant: Pressed | null): void => {
    open.current = meant;
    setAsks(meant === null || meant.kind === 'answer' ? null : meant.kind);
  };
  const doubt = (answer: Answer | null): void => {
    doubted.current = answer;
  };
  const held = (): Pressed | null => open.current;
  const inDoubt = (): Answer | null => doubted.current;
  return { at, topic, shown, mark, asks, hold, held, doubt, inDoubt, go };
}

/** [BP41] Where the entry of one person's paper stands. What is typed lives in refs only: no state, and so no page, holds it. */
export function useEntrySheet(place: Place) {
  const { at, topic, shown, mark, asks, hold, held, doubt, inDoubt, go } = useSteps(place.topics);
  const send = useSend(place);

  /** Stops where the second pass finds something else; moves on by itself everywhere else. */
  const give = async (of: BallotTopic, answer: Answer, purpose: 'cast' | 'check'): Promise<void> => {
    const found = await send(of, answer, purpose);
    if (found === null) return;
    mark(of.id, found);
    if (found === 'different' || found === 'missing') {
      hold(null);
      doubt(answer);
    } else go(at + 1);
  };

  /** A letter or figure of the topic; false: it says nothing here. */
  const meant = (of: BallotTopic, name: string): boolean => {
    const found = pressed(of, name);
    if (found === null) return false;
    doubt(null);
    if (found.kind === 'answer') void give(of, found.answer, purposes[place.pass]);
    else hold(found);
    return true;
  };
  const keep = (of: BallotTopic): boolean => {
    const answer = inDoubt();
    if (answer !== null) void give(of, answer, 'cast');
    return true;
  };
  const key = (name: string): boolean => {
    if (name === 'ArrowUp' || name === 'ArrowDown') go(at + (name === 'ArrowUp' ? -1 : 1));
    else if (name === 'Backspace') void back();
    else if (topic === null) return false;
    else if (name === 'Enter') return keep(topic);
    else return meant(topic, name);
    return true;
  };

  /** The one before, and in the first pass it is taken out of the box again. */
  const back = async (): Promise<void> => {
    const before = place.topics[at - 1];
    if (before === undefined) return;
    if (place.pass === 'first') {
      const found = await send(before, null, 'cast');
      if (found === null) return;
      mark(before.id, found);
    }
    go(at - 1);
  };

  const finish = (typed: string): boolean => {
    const meantNow = held();
    const answer = topic === null || meantNow === null ? null : completed(topic, meantNow, typed);
    if (topic === null || answer === null) return false;
    void give(topic, answer, purposes[place.pass]);
    return true;
  };

  return { at, topic, marks: shown, asks, key, finish, isStopped: isDoubted(shown[topic?.id ?? '']) };
}

function isDoubted(mark: Mark | undefined): boolean {
  return mark === 'different' || mark === 'missing' || mark === 'other-way';
}
