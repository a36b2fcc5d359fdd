import { expect, it } from 'vitest';
import { shownTimer, timerAfter } from '#electron/room/room-timer.ts';
import type { TimerAction } from '#src/contract/room.ts';
import { unwrap } from '#test/faults/world.ts';
import { aRoom } from './open-room.ts';

const start = { kind: 'start', seconds: 60 } as const;
const after = (...steps: readonly (readonly [at: number, action: TimerAction])[]) =>
  steps.reduce<ReturnType<typeof timerAfter> | null>((timer, [at, action]) => timerAfter(timer, action, at), null);

it('[BB30] runs down, stands still, goes on, and takes and gives time', () => {
  const running = after([0, start]);
  expect(shownTimer(running, 20_500)).toEqual({ secondsLeft: 40, isRunning: true, endsAt: 60_000 });
  expect(shownTimer(running, 61_000)).toEqual({ secondsLeft: 0, isRunning: false, endsAt: null });
  const paused = after([0, start], [10_000, { kind: 'pause' }]);
  expect(shownTimer(paused, 999_000)).toEqual({ secondsLeft: 50, isRunning: false, endsAt: null });
  expect(shownTimer(timerAfter(paused, { kind: 'add', seconds: 30 }, 20_000), 0)?.secondsLeft).toBe(80);
  expect(shownTimer(timerAfter(paused, { kind: 'add', seconds: -90 }, 20_000), 0)?.secondsLeft).toBe(0);
  const resumed = timerAfter(paused, { kind: 'resume' }, 100_000);
  expect(shownTimer(resumed, 100_000)).toEqual({ secondsLeft: 50, isRunning: true, endsAt: 150_000 });
  // A minute more after it ran out.
  const longer = timerAfter(running, { kind: 'add', seconds: 60 }, 90_000);
  expect(shownTimer(longer, 90_000)).toEqual({ secondsLeft: 60, isRunning: true, endsAt: 150_000 });
  expect(shownTimer(timerAfter(running, { kind: 'stop' }, 5_000), 5_000)).toBeNull();
  for (const kind of ['pause', 'resume', 'stop'] as const) expect(shownTimer(after([0, { kind }]), 0)).toBeNull();
  expect(shownTimer(after([0, { kind: 'add', seconds: 60 }]), 0)).toBeNull();
});

it('[BB30] runs on while the program is away', async () => {
  const open = await aRoom();
  unwrap(await open.room.timer(start));
  // As after a crash: nothing is closed in order.
  const again = await aRoom({ dataFolder: open.ports.dataFolder });
  again.clock.nowMs = open.clock.nowMs + 25_000;
  expect(again.room.state().timer).toMatchObject({ secondsLeft: 35, isRunning: true });
  unwrap(await again.room.timer({ kind: 'pause' }));
  const third = await aRoom({ dataFolder: open.ports.dataFolder });
  expect(third.room.state().timer).toEqual({ secondsLeft: 35, isRunning: false, endsAt: null });
  for (const { room } of [open, again, third]) await room.close();
});
