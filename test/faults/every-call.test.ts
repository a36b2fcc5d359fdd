import { describe, expect, it } from 'vitest';
import { decode } from '#src/file-format/decode.ts';
import { listGenerations } from '#electron/storage/list-generations.ts';
import { openStore } from '#electron/storage/open-store.ts';
import { restoreGeneration } from '#electron/storage/restore-generation.ts';
import type { Store } from '#electron/storage/store.ts';
import { digest } from '#test/builders/digest.ts';
import { errnos, type Fault, FaultyDisk, Killed } from './faulty-disk.ts';
import { another, type Scenario, scenarios, type Told } from './scenarios.ts';
import { aWorld, edit, file, seqIn, unwrap, type World } from './world.ts';

/** Every disk call of what a dossier goes through, hit by every fault there is. */

/** The gate takes the errnos in turn, one a call; with REGIE_FAULTS=all each call meets each of them. */
const isThorough = process.env['REGIE_FAULTS'] === 'all';

type Attack = {
  readonly at: number;
  readonly fault: Fault | null;
  readonly stays?: boolean;
  readonly powerSeed?: number;
  /** The disk says that it synced, and did not. */
  readonly isLying?: boolean;
};

/** Answers the calls that the act came to. */
async function attacked(scenario: Scenario, attack: Attack): Promise<readonly string[]> {
  const { at, fault, stays = false, powerSeed, isLying = false } = attack;
  const where = `${scenario.name}, ${fault ?? 'nothing'} at call ${at}${stays ? ' and after' : ''}`;
  const world = await aWorld();
  world.disk.keepsPromises = !isLying;
  const faulty = new FaultyDisk(world.disk, () => world.kill(options.pid));
  const options = world.start(faulty.disk);
  const store = await scenario.before(world, options);
  const told: Told = { acknowledged: store?.seq() ?? 0, attempted: 0, store, at: file };
  if (fault === null) faulty.heal();
  else faulty.arm(fault, at, stays);
  try {
    await scenario.act(store, told, options, world);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  const { calls } = faulty;
  noneDamaged(world, where);
  if (!faulty.isKilled) {
    faulty.heal();
    await worksAgain(told, where);
  }
  world.kill(options.pid);
  if (powerSeed !== undefined) world.cutPower(powerSeed);
  world.pass(11_000);
  await allThere(world, scenario, told, where);
  return calls;
}

/** Every dossier file that stands there can be read, but for one that was damaged before. */
function noneDamaged(world: World, where: string): void {
  for (const path of [file, another]) {
    const bytes = world.disk.get(path);
    if (bytes === undefined || bytes.length === 900) continue;
    expect({ where, path, isIntact: decode(bytes.toString(), digest).ok }).toEqual({ where, path, isIntact: true });
  }
}

/** The program that met the fault goes on: it takes an edit, saves it and closes. */
async function worksAgain(told: Told, where: string): Promise<void> {
  const { store } = told;
  if (store === null) return;
  if (store.isReadOnly()) return store.leave();
  const appended = await store.append(edit(store.seq() + 1));
  expect({ where, appended }).toEqual({ where, appended: { ok: true, value: null } });
  told.acknowledged = store.seq();
  told.at = store.path();
  const closed = await closedAfterAll(store);
  expect({ where, closed }).toEqual({ where, closed: { ok: true, value: null } });
}

async function closedAfterAll(store: Store): Promise<unknown> {
  const closed = await store.close();
  if (closed.ok || !closed.problem.code.endsWith('-on-disk')) return closed;
  unwrap(await store.keepMine());
  return store.close();
}

/** A program started afterwards finds all that was acknowledged, works, and leaves nothing behind. */
async function allThere(world: World, scenario: Scenario, told: Told, where: string): Promise<void> {
  const options = world.start();
  const isDamaged = scenario.name === 'restoring a copy' && world.disk.get(told.at)?.length === 900;
  const isMade = scenario.name !== 'making a dossier' || told.acknowledged >= 0 || world.disk.get(file) !== undefined;
  if (isDamaged) {
    const copies = unwrap(await listGenerations(file, options));
    const newest = copies.find(({ kind, isIntact }) => kind === 'snapshot' && isIntact);
    expect({ where, restored: await restoreGeneration(file, newest?.id ?? '', options) }).toMatchObject({
      restored: { ok: true },
    });
  }
  if (!isMade) return;
  const reopened = await openStore(told.at, { ...options, mode: 'take-over' });
  expect({ where, reopened }).toMatchObject({ where, reopened: { ok: true } });
  const { store } = unwrap(reopened);
  const seq = seqIn(store.dossier());
  expect({ where, seq }).toEqual({ where, seq: store.seq() });
  // What another's file pushed out is kept as a copy.
  const copies = unwrap(await listGenerations(told.at, options)).filter(({ isIntact }) => isIntact);
  const most = Math.max(...copies.map(({ editsFromFile }) => store.seq() + (editsFromFile ?? 0)), store.seq());
  expect({ where, isThere: most >= told.acknowledged }).toEqual({ where, isThere: true });
  const appended = await store.append(edit(store.seq() + 1));
  const closed = await store.close();
  expect({ where, appended: appended.ok, closed: closed.ok }).toEqual({ where, appended: true, closed: true });
  const strangers = world.disk.files().filter((name) => /^\/dossiers\/\..*(tmp|lock|-journal)$/.test(name));
  expect({ where, strangers: strangers.filter((name) => name.includes(told.at.slice('/dossiers/'.length))) }).toEqual({
    where,
    strangers: [],
  });
}

const dry: Attack = { at: 0, fault: null };

/** 1, 2, … for the calls of the scenario, of one name or all. */
async function places(scenario: Scenario, name?: string): Promise<readonly number[]> {
  const calls = await attacked(scenario, dry);
  return calls.flatMap((call, index) => (name === undefined || call === name ? index + 1 : []));
}

describe.each(scenarios)('$name', (scenario) => {
  it('[S1] [S2] [S4] loses nothing acknowledged and works again after a failure of any call', async () => {
    for (const at of await places(scenario)) {
      const met = isThorough ? errnos : [errnos[at % errnos.length] ?? 'EIO'];
      for (const fault of met) await attacked(scenario, { at, fault });
      await attacked(scenario, { at, fault: 'late' });
    }
  });

  it('[S1] [S2] [S4] loses nothing acknowledged while a failure stays', async () => {
    for (const at of await places(scenario)) {
      const met = isThorough ? errnos : [errnos[at % errnos.length] ?? 'EIO'];
      for (const fault of met) await attacked(scenario, { at, fault, stays: true });
    }
  });

  it('[S1] [S2] [S4] loses nothing acknowledged when a write takes half', async () => {
    for (const at of await places(scenario, 'write')) {
      await attacked(scenario, { at, fault: 'short' });
      await attacked(scenario, { at, fault: 'short', stays: true });
    }
  });

  it('[S2] [S4] [S6] loses nothing acknowledged when the program is killed before or after any call', async () => {
    for (const at of await places(scenario)) {
      await attacked(scenario, { at, fault: 'kill' });
      await attacked(scenario, { at, fault: 'kill-after' });
    }
  });

  it('[S2] [S4] [S6] loses nothing acknowledged when the power goes before or after any call', async () => {
    for (const at of await places(scenario)) {
      for (const powerSeed of isThorough ? [1, 2, 3, 4, 5] : [at]) {
        await attacked(scenario, { at, fault: 'kill', powerSeed });
        await attacked(scenario, { at, fault: 'kill-after', powerSeed });
      }
    }
  });
});

describe('the harness', () => {
  it('finds what a disk that does not sync would lose', async () => {
    const [scenario] = scenarios.filter(({ name }) => name === 'a later edit');
    if (scenario === undefined) throw new Error('There is no such scenario');
    const lost: unknown[] = [];
    for (let powerSeed = 1; powerSeed <= 10; powerSeed += 1) {
      const at = (await places(scenario)).length;
      await attacked(scenario, { at, fault: 'kill-after', powerSeed, isLying: true }).catch((error) =>
        lost.push(error),
      );
    }
    expect(lost.length).toBeGreaterThan(0);
  });
});
