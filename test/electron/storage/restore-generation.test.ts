import { describe, expect, it } from 'vitest';
import { listGenerations } from '#electron/storage/list-generations.ts';
import { restoreGeneration } from '#electron/storage/restore-generation.ts';
import { createStore } from '#electron/storage/create-store.ts';
import type { Generation } from '#electron/storage/store.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { aWorld, created, edited, file, journal, opened, seqIn, unwrap, type World } from '#test/faults/world.ts';

async function list(world: World): Promise<readonly Generation[]> {
  return unwrap(await listGenerations(file, world.start()));
}

async function restore(world: World, generation: Generation | undefined): Promise<number | undefined> {
  unwrap(await restoreGeneration(file, generation?.id ?? '', world.start()));
  const { store, notices } = await opened(world.start());
  expect(notices.map(({ code }) => code)).not.toContain('journal-foreign');
  const seq = seqIn(store.dossier());
  unwrap(await store.close());
  return seq;
}

/** Saved after one edit and after two, then closed; the copies hold 0, 1 and 2. */
async function savedTwice(): Promise<World> {
  const world = await aWorld();
  const store = await created(world.start());
  unwrap(await (await edited(store)).snapshot());
  world.pass(60_000);
  unwrap(await (await edited(store)).close());
  return world;
}

describe('the copies of a dossier', () => {
  it('[S10] are listed newest first, the file before them, with how they differ from it', async () => {
    const world = await savedTwice();
    expect(
      (await list(world)).map(({ kind, isIntact, editsFromFile, requirements }) => [
        kind,
        isIntact,
        editsFromFile,
        requirements,
      ]),
    ).toEqual([
      ['file', true, 0, 4],
      ['snapshot', true, 0, 4],
      ['snapshot', true, -1, 4],
      ['snapshot', true, -2, 4],
    ]);
  });

  it('[S10] show which of them are no longer intact', async () => {
    const world = await savedTwice();
    const [, , middle] = await list(world);
    const path = world.disk.files().find((name) => name.endsWith(middle?.id ?? '?')) ?? '';
    world.disk.put(path, Buffer.from(world.disk.get(path) ?? '').fill(0, 300, 310));
    expect((await list(world)).map(({ isIntact }) => isIntact)).toEqual([true, true, false, true]);
    expect(await restoreGeneration(file, middle?.id ?? '', world.start())).toMatchObject({
      problem: { code: 'generation-damaged' },
    });
  });

  it('[S10] come with the journal, which holds more than the file', async () => {
    const world = await aWorld();
    const options = world.start();
    await edited(await created(options), 3);
    world.kill(options.pid);
    expect((await list(world)).map(({ kind, editsFromFile }) => [kind, editsFromFile])).toEqual([
      ['journal', 3],
      ['file', 0],
      ['snapshot', 0],
    ]);
    world.disk.put(file, 'damaged');
    const [newest] = await list(world);
    expect(newest).toMatchObject({ kind: 'journal', isIntact: true, editsFromFile: null });
    expect(await restore(world, newest)).toBe(3);
  });

  it('[S10] are there for a file that is gone, and for one that never was', async () => {
    const world = await savedTwice();
    world.disk.take(file);
    const copies = await list(world);
    expect(copies.map(({ kind }) => kind)).toEqual(['snapshot', 'snapshot', 'snapshot']);
    expect(await restore(world, copies[0])).toBe(2);
    expect(await list(await aWorld())).toEqual([]);
  });
});

describe('a restore', () => {
  it('[S10] can be undone', async () => {
    const world = await savedTwice();
    const oldest = (await list(world)).at(-1);
    expect(await restore(world, oldest)).toBe(0);
    const before = (await list(world)).find(({ id }) => id.includes('_restore_'));
    expect(await restore(world, before)).toBe(2);
  });

  it('[S10] keeps a damaged file beside it, as it was', async () => {
    const world = await savedTwice();
    world.disk.put(file, 'damaged');
    expect(await restore(world, (await list(world))[1])).toBe(2);
    const [aside = ''] = world.disk.files().filter((name) => name.includes('.damaged-'));
    expect(world.disk.get(aside)?.toString()).toBe('damaged');
  });

  it('[S10] keeps the edits that only the journal held', async () => {
    const world = await aWorld();
    const options = world.start();
    await edited(await created(options), 3);
    world.kill(options.pid);
    const snapshot = (await list(world)).find(({ kind }) => kind === 'snapshot');
    expect(await restore(world, snapshot)).toBe(0);
    expect(world.disk.get(journal)).toBeUndefined();
    expect(
      await restore(
        world,
        (await list(world)).find(({ id }) => id.includes('_restore_s3_')),
      ),
    ).toBe(3);
  });

  it('[S8] [S10] is refused while another program writes the dossier, and for a copy that is not there', async () => {
    const world = await savedTwice();
    const copies = await list(world);
    expect(await restoreGeneration(file, 'nothing', world.start())).toMatchObject({
      problem: { code: 'generation-missing' },
    });
    await opened(world.start(world.disk, 'Rik'));
    expect(await restoreGeneration(file, copies[2]?.id ?? '', world.start())).toMatchObject({
      problem: { code: 'locked', params: { user: 'Rik' } },
    });
  });

  it('[S10] works where the disk knows no second names', async () => {
    const world = await savedTwice();
    world.disk.knowsLinks = false;
    world.disk.put(file, 'damaged');
    expect(await restore(world, (await list(world))[1])).toBe(2);
    expect(world.disk.files().some((name) => name.includes('.damaged-'))).toBe(true);
  });
});

describe('a new dossier', () => {
  it('[S13] overwrites nothing, with and without second names', async () => {
    for (const knowsLinks of [true, false]) {
      const world = await aWorld();
      world.disk.knowsLinks = knowsLinks;
      unwrap(await (await created(world.start())).close());
      const before = world.disk.get(file);
      expect(await createStore(file, smallDossier, world.start())).toMatchObject({ problem: { code: 'file-exists' } });
      expect(world.disk.get(file)).toEqual(before);
      expect(await createStore('/nowhere/x.regie', smallDossier, world.start())).toMatchObject({
        problem: { code: 'folder-missing' },
      });
    }
  });

  it('[S13] goes to one of two that are made at once', async () => {
    const world = await aWorld();
    const both = await Promise.all([0, 1].map(() => createStore(file, smallDossier, world.start())));
    expect(both.filter(({ ok }) => ok).length).toBe(1);
  });

  it('[S6] [S13] leaves the journal of a file that is gone a name of its own', async () => {
    const world = await aWorld();
    const options = world.start();
    await edited(await created(options), 2);
    world.kill(options.pid);
    world.disk.take(file);
    const old = world.disk.get(journal);
    const store = await created(world.start());
    expect(seqIn(store.dossier())).toBe(0);
    const [aside = ''] = world.disk.files().filter((name) => name.includes('.unread-'));
    expect(world.disk.get(aside)).toEqual(old);
  });
});
