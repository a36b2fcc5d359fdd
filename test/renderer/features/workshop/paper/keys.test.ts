import { expect, it } from 'vitest';
import { completed, isOneKey, pressed } from '#renderer/features/workshop/paper/keys.ts';
import type { BallotTopic } from '#src/contract/ballot.ts';
import { answerSchema } from '#src/dossier/answer.ts';
import { answerFault } from '#src/dossier/answer-fits.ts';
import { moscowTopic } from '#test/builders/room-plan.ts';

const option = { kind: 'option', id: 'o1', label: 'Optie 1' } as const;
const topics: readonly BallotTopic[] = [
  moscowTopic(1),
  { ...moscowTopic(2), withPoints: true },
  { ...moscowTopic(3), method: 'stance', subjects: [option] },
];
const keys = [...'mscwbMSCWB012345', 'Enter', 'F1'];

it('[BP40] one key a vote: whatever is typed is an answer that fits, or nothing', () => {
  for (const topic of topics) {
    for (const key of keys) {
      const meant = pressed(topic, key);
      if (meant === null) continue;
      for (const typed of ['', '7', '101', 'Te duur']) {
        const answer = completed(topic, meant, typed);
        if (answer === null) continue;
        expect(answerFault(topic, answerSchema.parse(answer)), `${topic.method} ${key} ${typed}`).toBeNull();
      }
    }
  }
});

it('[BP40] knows the classes, the steps, points and blank', () => {
  const [plain, points, stance] = topics as [BallotTopic, BallotTopic, BallotTopic];
  expect(pressed(plain, 'c')).toEqual({ kind: 'answer', answer: { method: 'moscow', priority: 'C', points: null } });
  expect(pressed(points, 'M')).toEqual({ kind: 'points', priority: 'M' });
  expect(completed(points, { kind: 'points', priority: 'M' }, '12')).toMatchObject({ points: 12 });
  expect(pressed(stance, '1')).toEqual({ kind: 'reason', step: 1 });
  expect(pressed(stance, 'b')).toEqual({ kind: 'answer', answer: { method: 'blank' } });
  expect(pressed(plain, 'x')).toBeNull();
  expect(isOneKey({ ...plain, method: 'ranking' })).toBe(false);
});
