import { type Answer, pointsToGive } from './answer.ts';
import type { Topic } from './topic.ts';

/** Why an answer is none to this topic; null when it is one. */
export type AnswerFault =
  | 'other-method'
  | 'points-missing'
  | 'unknown-subject'
  | 'subject-twice'
  | 'subject-missing'
  | 'points-not-100'
  | 'objection-without-reason'
  | 'criterion-twice';

/** [WS4] An answer is complete, about the subjects of its topic and given in its method. A blank fits every topic. */
export function answerFault(
  topic: Pick<Topic, 'method' | 'withPoints' | 'subjects'>,
  answer: Answer,
): AnswerFault | null {
  if (answer.method === 'blank') return null;
  if (answer.method !== topic.method) return 'other-method';
  const all = topic.subjects.map(({ id }) => id);
  switch (answer.method) {
    case 'moscow':
      return topic.withPoints === (answer.points !== null) ? null : 'points-missing';
    case 'points':
      if (sum(answer.points.map(({ points }) => points)) !== pointsToGive) return 'points-not-100';
      return subjectFault(
        all,
        answer.points.map(({ subject }) => subject),
        false,
      );
    case 'ranking':
      return subjectFault(all, answer.ranks.flat(), true);
    case 'stance': {
      const isMute = answer.stances.some(({ step, reason }) => step === 1 && reason.trim() === '');
      return isMute
        ? 'objection-without-reason'
        : subjectFault(
            all,
            answer.stances.map(({ subject }) => subject),
            true,
          );
    }
    case 'pairs':
      return pairsFault(all, answer.pairs);
    case 'scores': {
      const criteria = answer.scores.map(({ criterion }) => criterion);
      return new Set(criteria).size === criteria.length ? null : 'criterion-twice';
    }
    case 'kano':
      return null;
  }
}

function subjectFault(all: readonly string[], named: readonly string[], isEach: boolean): AnswerFault | null {
  const known = new Set(all);
  if (named.some((id) => !known.has(id))) return 'unknown-subject';
  if (new Set(named).size !== named.length) return 'subject-twice';
  return isEach && named.length < all.length ? 'subject-missing' : null;
}

/** Every pair once, in either direction. */
function pairsFault(
  all: readonly string[],
  pairs: readonly { readonly a: string; readonly b: string }[],
): AnswerFault | null {
  const known = new Set(all);
  if (pairs.some(({ a, b }) => !known.has(a) || !known.has(b) || a === b)) return 'unknown-subject';
  const named = new Set(pairs.map(({ a, b }) => [a, b].toSorted().join(' ')));
  if (named.size !== pairs.length) return 'subject-twice';
  return named.size < (all.length * (all.length - 1)) / 2 ? 'subject-missing' : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
