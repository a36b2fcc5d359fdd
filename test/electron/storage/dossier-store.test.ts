import { describe, expect, it } from 'vitest';
import { encode } from '#src/file-format/encode.ts';
import { decode } from '#src/file-format/decode.ts';
import { listGenerations } from '#electron/storage/list-generations.ts';
import { openStore } from '#electron/storage/open-store.ts';
import type { StoreEvent } from '#electron/storage/store.ts';
import { digest } from '#test/builders/digest.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { FaultyDisk } from '#test/faults/faulty-disk.ts';
import { aWorld, created, edit, edited, file, journal, opened, seqIn, unwrap, type World } from '#test/faults/world.ts';

function onDisk(world: World, path = file): number | undefined {
  const decoded = decode(world.disk.get(path)?.toString() ?? '', digest);
  return decoded.ok ? seqIn(decoded.value.file.dossier) : undefined;
}

const codesOf = (events: readonly StoreEvent[]): readonly string[] =>
  events.map((event) => ('problem' in event ? event.problem.code : event.kind));

describe('an edit', () => {
  it('[S4] [S5] stands in the journal when it is acknowledged, and in the file after a snapshot', async () => {
    const world = await aWorld();
    const store = await created(world.start());
    expect(world.disk.files()).not.toContain(journal);
    await edited(store, 2);
    expect(world.disk.get(journal)?.toString()).toContain(JSON.stringify(edit(2)));
    expect(onDisk(world)).toBe(0);
    unwrap(await store.snapshot());
    expect(onDisk(world)).toBe(2);
    expect(store.trail()).toEqual([JSON.stringify(edit(1)), JSON.stringify(edit(2))]);
  });

  it('[S4] is acknowledged with those that wait beside it', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    const all = await Promise.all([2, 3, 4, 5].map((seq) => store.append(edit(seq))));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect([store.seq(), seqIn(store.dossier())]).toEqual([5, 5]);
  });

  it('[S4] that is refused takes those behind it along, and the next succeeds', async () => {
    const world = await aWorld();
    const faulty = new FaultyDisk(world.disk, () => {});
    const store = await edited(await created(world.start(faulty.disk)));
    faulty.arm('ENOSPC', 1, true);
    const [second, third] = await Promise.all([store.append(edit(2)), store.append(edit(3))]);
    expect([second, third]).toMatchObject([{ problem: { code: 'disk-full' } }, { problem: { code: 'disk-full' } }]);
    expect([store.seq(), seqIn(store.dossier()), store.trail().length]).toEqual([1, 1, 1]);
    faulty.heal();
    await edited(store, 2);
    await store.leave();
    expect(seqIn((await opened(world.start())).store.dossier())).toBe(3);
  });

  it('[S4] that is not the next, or does not fit, is a bug of the caller', async () => {
    const store = await created((await aWorld()).start());
    await expect(store.append(edit(2))).rejects.toThrow();
    await expect(store.append({ ...edit(2), seq: 1 })).rejects.toThrow();
    expect(unwrap(await store.append(edit(1)))).toBeNull();
  });

  it('[S5] survives someone removing the journal under it', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()), 2);
    world.disk.take(journal);
    world.pass(1_000);
    await edited(store);
    await store.leave();
    expect(seqIn((await opened(world.start())).store.dossier())).toBe(3);
  });
});

describe('a snapshot', () => {
  it('[S7] writes nothing when there is nothing new', async () => {
    const world = await aWorld();
    const faulty = new FaultyDisk(world.disk, () => {});
    const store = await edited(await created(world.start(faulty.disk)));
    unwrap(await store.snapshot());
    await store.snapshot();
    faulty.heal();
    unwrap(await store.snapshot());
    expect(faulty.calls).toEqual([]);
  });

  it('[S7] goes on while edits are made, and those stay for the next', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    const [saved] = await Promise.all([store.snapshot(), edited(store, 3)]);
    unwrap(saved);
    expect(onDisk(world)).toBeGreaterThanOrEqual(1);
    unwrap(await store.snapshot());
    expect(onDisk(world)).toBe(4);
  });

  it('[S12] that fails is told and tried again until it succeeds', async () => {
    const world = await aWorld();
    const faulty = new FaultyDisk(world.disk, () => {});
    const store = await edited(await created(world.start(faulty.disk)));
    const events: StoreEvent[] = [];
    store.listen((event) => events.push(event));
    faulty.arm('ENOSPC', 1, true);
    expect(await store.snapshot()).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
    world.pass(5_000);
    await store.snapshot();
    expect(codesOf(events)).toEqual(['disk-full', 'disk-full', 'disk-full']);
    faulty.heal();
    world.pass(60_000);
    await store.recheck();
    unwrap(await store.snapshot());
    expect(codesOf(events).filter((code) => code === 'saved').length).toBe(1);
    expect(onDisk(world)).toBe(1);
  });

  it('[S12] keeps a dossier open that can not be saved; its journal survives leaving', async () => {
    const world = await aWorld();
    const faulty = new FaultyDisk(world.disk, () => {});
    const store = await edited(await created(world.start(faulty.disk)), 2);
    faulty.arm('EACCES', 1, true);
    expect(await store.close()).toMatchObject({ ok: false, problem: { code: 'no-permission' } });
    expect(store.isReadOnly()).toBe(false);
    faulty.heal();
    await edited(store);
    await store.leave();
    expect(await store.append(edit(4))).toMatchObject({ problem: { code: 'dossier-closed' } });
    const { store: next, notices } = await opened(world.start());
    expect(seqIn(next.dossier())).toBe(3);
    expect(notices).toContainEqual({ code: 'edits-recovered', params: { count: 3 } });
  });

  it('[S10] says so when no copy of it can be kept', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    const events: StoreEvent[] = [];
    store.listen((event) => events.push(event));
    for (const name of world.disk.files())
      if (name.startsWith('/data/')) world.disk.protect(name.replace(/\/[^/]*$/, ''));
    unwrap(await store.snapshot());
    await store.snapshot();
    expect(codesOf(events)).toEqual(['saved', 'generation-failed']);
  });
});

describe('closing', () => {
  it('[S5] leaves the file and nothing else', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()), 2);
    unwrap(await store.close());
    expect(world.disk.files().filter((name) => name.startsWith('/dossiers/'))).toEqual([file]);
    expect(onDisk(world)).toBe(2);
    expect(unwrap(await store.close())).toBeNull();
  });
});

describe('saving under another name', () => {
  const other = '/dossiers/Ander.regie';

  it('[S13] moves the store, and the old file holds what was saved', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()), 2);
    unwrap(await store.saveAs(other));
    expect([store.path(), onDisk(world, file), onDisk(world, other)]).toEqual([other, 2, 2]);
    unwrap(await (await edited(store)).close());
    expect([onDisk(world, file), onDisk(world, other)]).toEqual([2, 3]);
    expect(world.disk.files().filter((name) => name.startsWith('/dossiers/'))).toEqual([other, file]);
  });

  it('[S13] overwrites nothing, and goes on where it was', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    world.disk.put(other, 'of someone else');
    expect(await store.saveAs(other)).toMatchObject({ ok: false, problem: { code: 'file-exists' } });
    expect(await store.saveAs('/nowhere/Ander.regie')).toMatchObject({
      ok: false,
      problem: { code: 'folder-missing' },
    });
    expect(world.disk.get(other)?.toString()).toBe('of someone else');
    unwrap(await (await edited(store)).close());
    expect(onDisk(world)).toBe(2);
  });

  it('[S13] takes edits along that are made meanwhile', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    const [moved] = await Promise.all([store.saveAs(other), edited(store, 3)]);
    unwrap(moved);
    await store.leave();
    const { store: next } = unwrap(await openStore(other, world.start()));
    expect(seqIn(next.dossier())).toBe(4);
  });

  it('[S13] is the way out when the old place is gone or read-only', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    await world.disk.mkdir('/elders');
    world.disk.removeFolder('/dossiers');
    unwrap(await store.saveAs('/elders/Zaak.regie'));
    expect(onDisk(world, '/elders/Zaak.regie')).toBe(1);
  });
});

it('[S10] keeps the state before an import or a merge', async () => {
  const world = await aWorld();
  const options = world.start();
  const store = await edited(await created(options));
  unwrap(await store.protect('import'));
  unwrap(await (await edited(store, 2)).close());
  const copies = unwrap(await listGenerations(file, options));
  expect(copies.find(({ id }) => id.includes('_import_'))).toMatchObject({ isIntact: true, editsFromFile: -2 });
});

it('[S14] gives back the newest edits, oldest first', async () => {
  const store = await edited(await created((await aWorld()).start()), 5);
  expect(store.history(3)).toEqual([edit(3), edit(4), edit(5)]);
  expect(store.history(100).length).toBe(5);
});

it('[S14] stops at an edit that a dossier of today can not hold', async () => {
  const world = await aWorld();
  const old = JSON.stringify({ ...edit(2), change: { themes: { added: [{ id: 'T9', colour: 'red' }] } } });
  const trail = [JSON.stringify(edit(1)), old, JSON.stringify(edit(3))];
  world.disk.put(file, encode({ dossier: smallDossier, seq: 3, trail }, digest));
  expect((await opened(world.start())).store.history(10)).toEqual([edit(3)]);
});
