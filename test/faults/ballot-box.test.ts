import { describe, expect, it } from 'vitest';
import type { BallotBox } from '#electron/room/ballot-box.ts';
import type { VoteLine } from '#electron/room/box-line.ts';
import { boxFolder, boxPath, openBox } from '#electron/room/open-box.ts';
import type { Disk } from '#electron/storage/disk.ts';
import { errnos, type Fault, FaultyDisk, Killed } from './faulty-disk.ts';
import { aWorld, unwrap, type World } from './world.ts';

/** Every disk call that votes go through, hit by every fault there is. */

const place = { dataFolder: '/data', dossier: '/dossiers/Zaak.regie', workshop: 'w1' };
const vote = (nth: number): VoteLine => ({
  t: 'vote',
  id: `v${nth}`,
  round: 'r1',
  topic: `t${nth % 7}`,
  person: `p${nth % 5}`,
  way: 'phone',
  named: false,
  answer: { method: 'moscow', priority: 'M', points: nth % 100 },
});

async function boxOn(world: World, disk: Disk = world.disk): Promise<BallotBox> {
  const ports = { disk, pause: async () => {}, now: () => world.nowMs };
  return unwrap(await openBox(ports, place)).box;
}

type Attack = {
  readonly fault: Fault | null;
  readonly at: number;
  readonly stays?: boolean;
  readonly powerSeed?: number;
};

/** Puts votes in, three at a time, under attack; then a new program looks. Answers the calls that were made. */
async function attacked(attack: Attack): Promise<readonly string[]> {
  const world = await aWorld();
  const faulty = new FaultyDisk(world.disk, () => {});
  const box = await boxOn(world, faulty.disk);
  const kept: VoteLine[] = [];
  if (attack.fault === null) faulty.heal();
  else faulty.arm(attack.fault, attack.at, attack.stays);
  const put = async (nth: number): Promise<void> => {
    if ((await box.put(vote(nth))).ok) kept.push(vote(nth));
  };
  try {
    for (let nth = 0; nth < 12; nth += 3) await Promise.all([put(nth), put(nth + 1), put(nth + 2)]);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  const { calls } = faulty;
  if (!faulty.isKilled) {
    faulty.heal();
    expect({ attack, again: await box.put(vote(99)) }).toEqual({ attack, again: { ok: true, value: null } });
    expect(box.problem).toBeNull();
    kept.push(vote(99));
  }
  if (attack.powerSeed !== undefined) world.cutPower(attack.powerSeed);
  const found = (await boxOn(world)).state;
  for (const { person, id } of kept)
    expect({ attack, id, isThere: found.knows(person, id) }).toMatchObject({ isThere: true });
  return calls;
}

describe('a ballot box', () => {
  it('[BB1] [BB6] loses no acknowledged vote and takes votes again after a failure of any call', async () => {
    const calls = await attacked({ fault: null, at: 0 });
    for (const at of calls.keys()) {
      for (const fault of [...errnos, 'late'] as const) {
        await attacked({ fault, at: at + 1 });
        await attacked({ fault, at: at + 1, stays: true });
      }
      if (calls[at] === 'write') await attacked({ fault: 'short', at: at + 1 });
    }
  });

  it('[BB1] [BB3] loses no acknowledged vote when program or power go before or after any call', async () => {
    const calls = await attacked({ fault: null, at: 0 });
    for (const at of calls.keys()) {
      for (const fault of ['kill', 'kill-after'] as const) {
        await attacked({ fault, at: at + 1 });
        for (const powerSeed of [1, 2, 3]) await attacked({ fault, at: at + 1, powerSeed });
      }
    }
  });

  it('[BB6] counts nothing that it refused', async () => {
    const world = await aWorld();
    const faulty = new FaultyDisk(world.disk, () => {});
    const box = await boxOn(world, faulty.disk);
    unwrap(await box.put(vote(1)));
    faulty.arm('ENOSPC', 1, true);
    const done = await Promise.all([box.put(vote(2)), box.put(vote(3))]);
    expect(done.map((result) => (result.ok ? '' : result.problem.code))).toEqual(['disk-full', 'disk-full']);
    expect(box.problem?.code).toBe('disk-full');
    expect(box.state.votesOf('r1').map(({ id }) => id)).toEqual(['v1']);
  });

  it('[BB4] cut off at any byte still has every vote that is whole', async () => {
    const world = await aWorld();
    const box = await boxOn(world);
    for (let nth = 0; nth < 5; nth += 1) unwrap(await box.put(vote(nth)));
    const file = boxPath(place);
    const whole = Buffer.from(world.disk.get(file) ?? '');
    const lines = whole.subarray(0, whole.lastIndexOf(0x0a) + 1);
    for (let length = 0; length <= lines.length; length += 1) {
      world.disk.put(file, lines.subarray(0, length));
      const count = (await boxOn(world)).state.votesOf('r1').length;
      const ends = [...lines.subarray(0, length)].filter((byte) => byte === 0x0a).length;
      expect({ length, count }).toEqual({ length, count: Math.max(0, ends - 1) });
    }
  });

  it('[BB4] damaged in the middle has all but the damaged line, and is kept beside as it was', async () => {
    const world = await aWorld();
    const box = await boxOn(world);
    for (let nth = 0; nth < 5; nth += 1) unwrap(await box.put(vote(nth)));
    const file = boxPath(place);
    const bytes = Buffer.from(world.disk.get(file) ?? '');
    bytes[bytes.indexOf('"v2"') + 1] = 0x78;
    world.disk.put(file, bytes);
    const opened = unwrap(await openBox({ disk: world.disk, pause: async () => {}, now: () => 0 }, place));
    expect(opened.damaged).toBe(1);
    expect(opened.box.state.votesOf('r1').map(({ id }) => id)).toEqual(['v0', 'v1', 'v3', 'v4']);
    expect((await world.disk.list(boxFolder('/data'))).filter((name) => name.includes('damaged'))).toHaveLength(1);
  });

  it('[BB9] is not kept for ever without its dossier', async () => {
    const world = await aWorld();
    world.disk.put(place.dossier, 'here');
    unwrap(await (await boxOn(world)).put(vote(1)));
    const ports = { disk: world.disk, pause: async () => {}, now: () => world.nowMs };
    const gone = { ...place, dossier: '/dossiers/Weg.regie', workshop: 'w2' };
    unwrap(await unwrap(await openBox(ports, gone)).box.put(vote(1)));
    const boxes = async (): Promise<number> => (await world.disk.list(boxFolder('/data'))).length;
    const other = { ...place, workshop: 'w3' };
    world.pass(100 * 86_400_000);
    unwrap(await openBox(ports, other));
    expect(await boxes()).toBe(2);
    world.pass(100 * 86_400_000);
    unwrap(await openBox(ports, other));
    expect(await boxes()).toBe(1);
    expect((await boxOn(world)).state.votesOf('r1')).toHaveLength(1);
  });

  it('[BB1] that somebody takes away is written anew with all that was acknowledged', async () => {
    const world = await aWorld();
    const box = await boxOn(world);
    unwrap(await box.put(vote(1)));
    await world.disk.unlink(boxPath(place));
    unwrap(await box.put(vote(2)));
    expect((await boxOn(world)).state.votesOf('r1')).toHaveLength(2);
  });
});
