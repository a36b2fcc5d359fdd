import { describe, expect, it } from 'vitest';
import { Lock, takeLock } from '#electron/storage/lock.ts';
import { aWorld, lock as path, type World } from '#test/faults/world.ts';

function take(
  world: World,
  options: { readonly byForce?: boolean; readonly host?: string; readonly user?: string } = {},
) {
  const { program, pid } = world.start();
  const taking = { user: options.user ?? 'Ilse', byForce: options.byForce ?? false };
  const host = options.host ?? 'kantoor';
  return takeLock(world.disk, path, {
    ...taking,
    program: { pid, host, isRunning: program?.isRunning ?? (() => true) },
  });
}

async function lockOf(world: World, options: Parameters<typeof take>[1] = {}): Promise<Lock> {
  const taken = await take(world, options);
  if ('heldBy' in taken) throw new Error('The lock is held');
  return taken.lock;
}

describe('the lock', () => {
  it('[S8] is refused with the name of its holder, on this computer and on another', async () => {
    for (const host of ['kantoor', 'thuis']) {
      const world = await aWorld();
      await lockOf(world, { host, user: 'Rik' });
      expect(await take(world)).toMatchObject({ heldBy: { user: 'Rik', host } });
      expect(world.disk.files()).toEqual([path]);
    }
  });

  it('[S8] is free again after its release', async () => {
    const world = await aWorld();
    await (await lockOf(world)).release();
    expect(world.disk.files()).toEqual([]);
    expect(await take(world)).toMatchObject({ isForced: false });
  });

  it('[S8] of a program that ended on this computer is free at once', async () => {
    const world = await aWorld();
    const { program, pid } = world.start();
    if (program === undefined) throw new Error('A started program has a name');
    await takeLock(world.disk, path, { user: 'Rik', byForce: false, program });
    world.kill(pid);
    expect(await take(world)).toMatchObject({ isForced: false });
  });

  it('[S8] without a sign of life is free after ten seconds by the clock of the disk', async () => {
    const world = await aWorld();
    const mine = await lockOf(world, { host: 'thuis' });
    world.pass(9_000);
    expect(await take(world)).toHaveProperty('heldBy');
    expect(await mine.beat()).toBe(true);
    world.pass(9_000);
    expect(await take(world)).toHaveProperty('heldBy');
    world.pass(2_000);
    expect(await take(world)).toMatchObject({ isForced: true });
    expect(await mine.beat()).toBe(false);
    expect(await mine.isMine()).toBe(false);
  });

  it('[S8] that was taken over is neither refreshed nor removed by the one who lost it', async () => {
    const world = await aWorld();
    const lost = await lockOf(world);
    const taken = await lockOf(world, { byForce: true });
    const before = world.disk.get(path);
    expect(await lost.beat()).toBe(false);
    await lost.release();
    expect(world.disk.get(path)).toEqual(before);
    expect(await taken.isMine()).toBe(true);
  });

  it('[S8] is kept when the disk numbers its files anew', async () => {
    const world = await aWorld();
    const mine = await lockOf(world);
    world.disk.put(path, world.disk.get(path) ?? '');
    expect(await mine.isMine()).toBe(true);
    expect(await mine.beat()).toBe(true);
  });

  it('[S8] that names nobody is held for a moment only', async () => {
    for (const left of ['', '{"tok', 'null', '[]', '{"pid":"x"}']) {
      const world = await aWorld();
      world.disk.put(path, left);
      world.pass(1_000);
      expect(await take(world)).toMatchObject({ heldBy: { user: '' } });
      world.pass(2_000);
      expect(await take(world)).toHaveProperty('lock');
    }
  });

  it('[S8] goes to one of two who take it at once', async () => {
    const world = await aWorld();
    const both = await Promise.all([take(world), take(world)]);
    expect(both.filter((taken) => 'lock' in taken).length).toBe(1);
  });
});
