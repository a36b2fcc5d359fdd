import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { startRoom, type ThreadEars } from '#electron/room/start-room.ts';
import type { RoomState } from '#src/contract/room.ts';
import { aRoomPlan, inState } from '#test/builders/room-plan.ts';
import { codeOf } from '#test/electron/host/room.ts';
import { unwrap } from '#test/faults/world.ts';
import { must } from './open-room.ts';
import { Phone } from './phone.ts';

// The worker from its source, so that the test needs no build.
const workerFile = path.join(root, 'test/electron/room/worker-from-source.mjs');
const page = { body: Buffer.from('<!doctype html><title>Stem</title>'), type: 'text/html; charset=utf-8' };

type Heard = ThreadEars & { readonly told: RoomState[]; readonly bugs: unknown[]; readonly deaths: number[] };

function ears(): Heard {
  const told: RoomState[] = [];
  const bugs: unknown[] = [];
  const deaths: number[] = [];
  return {
    told,
    bugs,
    deaths,
    tell: (state) => void told.push(state),
    bug: (error) => void bugs.push(error),
    died: () => void deaths.push(deaths.length),
  };
}

const newFolder = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'regie-thread-'));

it('[BB35] serves page and votes in a thread of its own, and says what changes', { timeout: 180_000 }, async () => {
  const [plan, heard] = [aRoomPlan(), ears()];
  const start = { dataFolder: await newFolder(), plan, pages: new Map([['/index.html', page]]) };
  const room = unwrap(await startRoom(workerFile, start, heard));
  const { url } = unwrap(await room.ask('openDoor', '127.0.0.1'));
  const phone = new Phone(url ?? '');
  expect((await phone.send({ path: '/' })).body).toContain('Stem');
  const cards = unwrap(await room.ask('cards', null));
  expect(await phone.enter(cards[0]?.url?.split('#c=')[1] ?? '')).toBe(200);
  expect(await phone.vote('t1', must)).toBe(200);
  await vi.waitFor(() => expect(heard.told.at(-1)?.turnout?.begun).toEqual(['p1-1']), { timeout: 20_000 });
  unwrap(await room.ask('follow', inState(plan, 'closed')));
  expect(await phone.vote('t2', must)).toBe(409);
  expect(unwrap(await room.ask('handOver', 'r1')).ways).toEqual({ phone: 1, paper: 0, spoken: 0 });
  await room.close();
  await expect(phone.send({ path: '/' })).rejects.toThrow();
  expect(codeOf(await room.ask('state', null))).toBe('room-stopped');
  expect([heard.bugs, heard.deaths]).toEqual([[], []]);
});

it('[BB25] [BB35] a thread that ends says so, and nothing of what it was doing', async () => {
  const heard = ears();
  const broken = path.join(root, 'test/electron/room/no-such-worker.mjs');
  const start = { dataFolder: await newFolder(), plan: aRoomPlan(), pages: new Map() };
  expect(codeOf(await startRoom(broken, start, heard))).toBe('room-stopped');
  expect(heard.deaths).toHaveLength(1);
  expect(heard.bugs).toEqual([expect.objectContaining({ message: '' })]);
});
