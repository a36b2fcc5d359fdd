import type { Answer } from './answer.ts';
import type { Waiting } from './outbox.ts';
import { fill, type Words } from './words.ts';

/** Why a vote does not count, and what to do about it. */
export function refusalText({ refused }: Words, { title, answer }: Waiting, status: number): string {
  const given = answer as Answer;
  const hasPoints = given.method === 'moscow' && given.points !== null;
  const text =
    status === 409
      ? refused.closed
      : status === 403
        ? refused.mayNot
        : status === 429
          ? refused.many
          : status === 422 && hasPoints
            ? refused.points
            : status === otherWay
              ? refused.otherWay
              : refused.unfit;
  return fill(text, { title });
}

/** Of the program itself, no answer of the room: a vote on paper or by voice stands. */
export const otherWay = 460;
