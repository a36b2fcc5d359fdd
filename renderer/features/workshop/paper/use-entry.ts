import { useEffect, useRef, useState } from 'react';
import { castVote } from '#renderer/store/paper.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import type { BallotTopic } from '#src/contract/ballot.ts';
import type { CastOutcome } from '#src/contract/room.ts';
import type { Answer } from '#src/dossier/answer.ts';
import { completed, type Pressed, pressed } from './keys.ts';
import type { Pass } from './paper-entry.tsx';
import { useQueue } from './use-queue.ts';

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

type Sent = readonly [of: BallotTopic, answer: Answer | null, purpose: 'cast' | 'check'];

/** Into the box, or held against it; null: nothing came of it. */
async function send({ workshop, round, person }: Place, ...[of, answer, purpose]: Sent): Promise<Mark | null> {
  const cast = await castVote(workshop, { round, topic: of.id, person, way: 'paper', answer, purpose });
  if (cast.ok) return answer === null ? 'none' : marks[cast.value];
  showToast({ kind: 'problem', text: problemText(currentText(), cast.problem) });
  return null;
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

type Steps = ReturnType<typeof useSteps>;

/** What goes into the box; each says whether the entry goes on. */
function casting(place: Place, { at, mark, hold, doubt, go }: Steps) {
  /** Stops where the second pass finds something else; moves on by itself everywhere else. */
  const give = async (...sent: readonly [of: BallotTopic, answer: Answer, purpose: 'cast' | 'check']) => {
    const found = await send(place, ...sent);
    if (found === null) return false;
    const [of, answer] = sent;
    mark(of.id, found);
    if (found !== 'different' && found !== 'missing') {
      go(at + 1);
      return true;
    }
    hold(null);
    doubt(answer);
    return false;
  };
  /** The one before, and in the first pass it is taken out of the box again. */
  const back = async (): Promise<boolean> => {
    const before = place.topics[at - 1];
    if (before === undefined) return true;
    if (place.pass === 'first') {
      const found = await send(place, before, null, 'cast');
      if (found === null) return false;
      mark(before.id, found);
    }
    go(at - 1);
    return true;
  };
  return { give, back };
}

/** [BP41] Where the entry of one person's paper stands. What is typed lives in refs only: no state, and so no page, holds it. */
export function useEntrySheet(place: Place) {
  const steps = useSteps(place.topics);
  const { at, topic, shown, asks, hold, held, doubt, inDoubt, go } = steps;
  const { give, back } = casting(place, steps);
  const { turn, run, next, waits } = useQueue();
  const purpose = purposes[place.pass];

  /** A letter or figure of the topic; false: it says nothing here. */
  const meant = (of: BallotTopic, name: string): boolean => {
    const found = pressed(of, name);
    if (found === null) return false;
    doubt(null);
    if (found.kind === 'answer') run(() => give(of, found.answer, purpose));
    else hold(found);
    return true;
  };
  const keep = (of: BallotTopic): boolean => {
    const answer = inDoubt();
    if (answer !== null) run(() => give(of, answer, 'cast'));
    return true;
  };
  const key = (name: string): boolean => {
    if (waits(name)) return true;
    if (name === 'ArrowUp' || name === 'ArrowDown') go(at + (name === 'ArrowUp' ? -1 : 1));
    else if (name === 'Backspace') run(back);
    else if (topic === null) return false;
    else if (name === 'Enter') return keep(topic);
    else return meant(topic, name);
    return true;
  };
  useEffect(() => {
    const waiting = next();
    if (waiting !== undefined) key(waiting);
    // Only on the page that knows what the vote before it did.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [turn]);

  const finish = (typed: string): boolean => {
    const meantNow = held();
    const answer = topic === null || meantNow === null ? null : completed(topic, meantNow, typed);
    if (topic === null || answer === null) return false;
    hold(null);
    run(() => give(topic, answer, purpose));
    return true;
  };

  return { at, topic, marks: shown, asks, key, finish, isStopped: isDoubted(shown[topic?.id ?? '']) };
}

function isDoubted(mark: Mark | undefined): boolean {
  return mark === 'different' || mark === 'missing' || mark === 'other-way';
}
