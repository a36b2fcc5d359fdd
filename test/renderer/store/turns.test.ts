import { expect, it } from 'vitest';
import { inTurns } from '#renderer/store/turns.ts';
import type { Steps } from '#src/base/steps.ts';

/** Ten steps that together take many turns, whatever the computer. */
function* slow(): Steps<string> {
  for (let step = 0; step < 10; step += 1) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield step / 10;
  }
  return 'done';
}

const never = (): boolean => false;

it('[W60] others get their turn while long work is done', async () => {
  const order: string[] = [];
  const work = inTurns(slow(), never, () => {}).then(() => order.push('work'));
  setTimeout(() => order.push('timer'), 0);
  await work;
  expect(order).toEqual(['timer', 'work']);
});

it('[W60] tells how far it is, and answers what the work comes to', async () => {
  const heard: number[] = [];
  expect(await inTurns(slow(), never, (share) => heard.push(share))).toEqual({ value: 'done' });
  expect(heard).toEqual(heard.toSorted());
  expect(heard.length).toBeGreaterThan(1);
});

it('[W62] stops at the end of a turn', async () => {
  let turns = 0;
  expect(
    await inTurns(
      slow(),
      () => true,
      () => (turns += 1),
    ),
  ).toBeNull();
  expect(turns).toBe(1);
});
