import { useRef, useState } from 'react';
import { castVote } from '#renderer/store/paper.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import type { BallotTopic } from '#src/contract/ballot.ts';
import type { CastOutcome } from '#src/contract/room.ts';
import type { Answer } from '#src/dossier/answer.ts';

export type Compared = {
  readonly topic: BallotTopic;
  readonly outcome: CastOutcome;
  /** What was decided where the two differ; null = nothing yet. */
  readonly kept: 'first' | 'second' | null;
};

type Place = { readonly workshop: string; readonly round: string; readonly person: string };

/** [PS4] How a ballot that was filled in twice compares. What was filled in lives in a ref: no page holds it [BP41]. */
export function useCompared({ workshop, round, person }: Place) {
  const [all, setAll] = useState<readonly Compared[]>([]);
  const answers = useRef(new Map<string, Answer>());
  const begin = (): void => {
    answers.current.clear();
    setAll([]);
  };
  const compared = (topic: BallotTopic, outcome: CastOutcome, answer: Answer): void => {
    answers.current.set(topic.id, answer);
    setAll((now) => [...now.filter((each) => each.topic.id !== topic.id), { topic, outcome, kept: null }]);
  };
  const decide = async (topic: BallotTopic, kept: 'first' | 'second'): Promise<void> => {
    const answer = answers.current.get(topic.id);
    if (kept === 'second' && answer !== undefined) {
      const cast = await castVote(workshop, { round, topic: topic.id, person, way: 'paper', answer, purpose: 'cast' });
      if (!cast.ok) return void showToast({ kind: 'problem', text: problemText(currentText(), cast.problem) });
      // Cast unseen meanwhile: that vote stays.
      const outcome = cast.value;
      if (outcome !== 'accepted')
        return setAll((now) => now.map((each) => (each.topic.id === topic.id ? { ...each, outcome } : each)));
    }
    answers.current.delete(topic.id);
    setAll((now) => now.map((each) => (each.topic.id === topic.id ? { ...each, kept } : each)));
  };
  return { all, begin, compared, decide };
}
