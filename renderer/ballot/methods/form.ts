import type { BallotPaper, BallotTopic } from '#src/contract/ballot.ts';
import type { Answer } from '#renderer/ballot/answer.ts';
import type { Words } from '#renderer/ballot/words.ts';

/** How far somebody is with a topic. */
export type Draft = {
  /** Null while it is not complete. */
  readonly answer: Answer | null;
  /** What the button says: the choice in words, or what is still missing. */
  readonly says: string;
  /** The button goes on inside the topic, as from pair to pair. */
  readonly next?: () => void;
};

export type FormPorts = {
  readonly topic: BallotTopic;
  /** What this device knows to have been answered before. */
  readonly given: Answer | null;
  readonly words: Words;
  readonly definitions: BallotPaper['definitions'];
  /** Of the hundred points of the round, what other topics leave. */
  readonly pointsLeft: number;
  /** Other topics that take points and have no vote yet. */
  readonly openPointTopics: number;
  /** Called at once and after every change. */
  readonly changed: (draft: Draft) => void;
  /** For a screen reader: what just happened. */
  readonly say: (words: string) => void;
};

/** The controls of one method. */
export type Form = (ports: FormPorts) => HTMLElement;

/** The answer given before, when it was given in this method. */
export function before<M extends Answer['method']>(
  given: Answer | null,
  method: M,
): Extract<Answer, { method: M }> | null {
  return given?.method === method ? (given as Extract<Answer, { method: M }>) : null;
}
