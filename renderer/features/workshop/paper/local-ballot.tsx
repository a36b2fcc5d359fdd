import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Ballot } from '#renderer/ballot/ballot.ts';
import '#renderer/ballot/ballot.css';
import type { Door } from '#renderer/ballot/door.ts';
import { openMemory } from '#renderer/ballot/memory.ts';
import { otherWay } from '#renderer/ballot/refusal.ts';
import { loadWords } from '#renderer/ballot/words.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { castVote } from '#renderer/store/paper.ts';
import { currentText } from '#renderer/store/settings.ts';
import type { BallotTopic } from '#src/contract/ballot.ts';
import type { CastAsked, CastOutcome } from '#src/contract/room.ts';
import type { Answer } from '#src/dossier/answer.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { paperOf, type Voter } from './paper-of.ts';
import css from './paper.module.css';

export interface LocalBallotProps {
  readonly workshop: Workshop;
  readonly round: Round;
  readonly voter: Voter;
  readonly topics: readonly BallotTopic[];
  readonly way: CastAsked['way'];
  /** [PS4] The second pass over paper: what is filled in is only held against what there is, and told here. */
  readonly onCompared?: (topic: BallotTopic, outcome: CastOutcome, answer: Answer) => void;
  readonly onDone: () => void;
}

/** What the box refuses, as the door of a phone would say it. */
const statuses: Readonly<Record<string, number>> = { 'round-closed': 409, 'answer-unfit': 422, 'may-not-vote': 403 };

function doorOf({ workshop, round, voter, topics, way, onCompared }: Omit<LocalBallotProps, 'onDone'>): Door {
  const paper = { ...paperOf(currentDossier(), { workshop, round, voter }, topics) };
  // Paper and voice may be entered after the phones were closed [BB18].
  const open = paper.round === null ? null : { ...paper.round, state: 'open' as const };
  return {
    enter: async () => ({ status: 401 }),
    paper: async () => ({ paper: { ...paper, round: open } }),
    vote: async ({ round: of, topic, answer }) => {
      const purpose = onCompared === undefined ? 'cast' : 'check';
      const cast = await castVote(workshop.id, { round: of, topic, person: voter.id, way, answer, purpose });
      if (!cast.ok) return statuses[cast.problem.code] ?? 503;
      const asked = topics.find(({ id }) => id === topic);
      if (onCompared !== undefined && asked !== undefined) {
        onCompared(asked, cast.value, answer as Answer);
        return cast.value === 'other-way' ? otherWay : 200;
      }
      return cast.value === 'accepted' ? 200 : otherWay;
    },
    listen: () => () => {},
  };
}

function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/** [BP44] The ballot of the phones on this screen; nothing of it stays when this person is done. */
export function LocalBallot(props: LocalBallotProps) {
  const place = useRef<HTMLDivElement>(null);
  // One voter, one ballot: whoever shows another gives it another key.
  const [first] = useState(props);
  useEffect(() => {
    let ballot: Ballot | null = null;
    let isOver = false;
    const start = async (root: HTMLElement): Promise<void> => {
      const words = await loadWords(currentText().language);
      if (isOver) return;
      const { onDone: passOn } = first;
      ballot = new Ballot({
        root,
        door: doorOf(first),
        device: openMemory(),
        tab: openMemory(),
        words,
        hash: '',
        passOn,
      });
      await ballot.start();
    };
    if (place.current !== null) void start(place.current);
    return () => {
      isOver = true;
      ballot?.end();
    };
  }, [first]);
  // Esc leaves no ballot half filled in.
  return <div ref={place} className={css.ballot} onKeyDown={keepEscape} />;
}
