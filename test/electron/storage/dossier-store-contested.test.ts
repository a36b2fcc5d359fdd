import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { encode } from '#src/file-format/encode.ts';
import { decode } from '#src/file-format/decode.ts';
import type { StoreEvent } from '#electron/storage/store.ts';
import { digest } from '#test/builders/digest.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { FaultyDisk } from '#test/faults/faulty-disk.ts';
import {
  aWorld,
  created,
  edit,
  edited,
  file,
  journal,
  lock,
  opened,
  seqIn,
  unwrap,
  type World,
} from '#test/faults/world.ts';

const theirs = encode({ dossier: { ...smallDossier, layout: [] }, seq: 0, trail: [] }, digest);

function onDisk(world: World, path = file): number | undefined {
  const decoded = decode(world.disk.get(path)?.toString() ?? '', digest);
  return decoded.ok ? seqIn(decoded.value.file.dossier) : undefined;
}

const codesOf = (events: readonly StoreEvent[]): readonly string[] =>
  events.map((event) => ('problem' in event ? event.problem.code : event.kind));

describe('a file that changes on disk', () => {
  it('[S9] is noticed while nothing happens, told once, and not written over', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    const events: StoreEvent[] = [];
    store.listen((event) => events.push(event));
    world.disk.put(file, theirs);
    world.pass(2_000);
    await store.recheck();
    await store.recheck();
    expect(await store.snapshot()).toMatchObject({ ok: false, problem: { code: 'changed-on-disk' } });
    expect(codesOf(events)).toEqual(['changed-on-disk']);
    expect(world.disk.get(file)?.toString()).toBe(theirs);
    await edited(store);
    expect(await store.close()).toMatchObject({ ok: false, problem: { code: 'changed-on-disk' } });
  });

  it('[S9] in the midst of a snapshot is not written over either', async () => {
    const world = await aWorld();
    const faulty = new FaultyDisk(world.disk, () => {});
    const store = await edited(await created(world.start(faulty.disk)));
    const saving = store.snapshot();
    while (!faulty.calls.includes('write')) await new Promise((resolve) => setImmediate(resolve));
    world.disk.put(file, theirs);
    const saved = await saving;
    expect(saved.ok || world.disk.get(file)?.toString() === theirs).toBe(true);
  });

  it('[S9] that was only touched, or put back, is not changed', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    const ours = world.disk.get(file) ?? '';
    world.disk.put(file, theirs);
    await store.recheck();
    expect((await store.snapshot()).ok).toBe(false);
    world.disk.put(file, ours);
    await store.recheck();
    unwrap(await store.snapshot());
    expect(onDisk(world)).toBe(1);
  });

  it('[S9] [S10] can be pushed aside: theirs becomes a copy, ours the file', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    world.disk.put(file, theirs);
    await store.recheck();
    unwrap(await store.keepMine());
    expect(onDisk(world)).toBe(1);
    unwrap(await (await edited(store)).close());
    const copies = world.disk.files().filter((name) => name.includes('_theirs_'));
    expect(copies.map((name) => world.disk.get(name)?.toString())).toEqual([theirs]);
  });

  it('[S9] [S10] can be taken over: ours becomes a copy', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    world.disk.put(file, theirs);
    await store.recheck();
    unwrap(await store.reload());
    expect(store.dossier()).toEqual({ ...smallDossier, layout: [] });
    expect(store.seq()).toBe(0);
    unwrap(await (await edited(store)).close());
    expect(onDisk(world)).toBe(1);
    const [mine = ''] = world.disk.files().filter((name) => name.includes('_mine_'));
    expect(onDisk(world, mine)).toBe(1);
  });

  it('[S9] is not taken over when it can not be read', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    world.disk.put(file, theirs.slice(0, 500));
    expect(await store.reload()).toMatchObject({ ok: false, problem: { code: 'file-damaged' } });
    expect(seqIn(store.dossier())).toBe(1);
    unwrap(await store.keepMine());
    expect(onDisk(world)).toBe(1);
  });

  it('[S19] comes in as one edit: both versions become copies, and the file holds the merge', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    world.disk.put(file, theirs);
    await store.recheck();
    const other = unwrap(await store.readOther(null));
    const entry = edit(2);
    unwrap(await store.mergeDisk(other, entry, applyChange(store.dossier(), entry.change)));
    expect([store.seq(), store.trail().length, onDisk(world)]).toEqual([2, 2, 2]);
    expect(world.disk.get(journal)).toBeUndefined();
    unwrap(await (await edited(store)).close());
    expect(onDisk(world)).toBe(3);
    const copies = world.disk.files();
    const [kept = ''] = copies.filter((name) => name.includes('_theirs_'));
    const [mine = ''] = copies.filter((name) => name.includes('_mine_'));
    expect([world.disk.get(kept)?.toString(), onDisk(world, mine)]).toEqual([theirs, 1]);
  });

  it('[S19] and changes once more during the merge, is left alone', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    world.disk.put(file, theirs);
    await store.recheck();
    const other = unwrap(await store.readOther(null));
    const again = encode({ dossier: { ...smallDossier, offers: [] }, seq: 0, trail: [] }, digest);
    world.disk.put(file, again);
    const entry = edit(2);
    const merged = await store.mergeDisk(other, entry, applyChange(store.dossier(), entry.change));
    expect(merged).toMatchObject({ ok: false, problem: { code: 'changed-on-disk' } });
    expect([store.seq(), world.disk.get(file)?.toString()]).toEqual([1, again]);
    expect((await store.snapshot()).ok).toBe(false);
    unwrap(await store.keepMine());
    expect(onDisk(world)).toBe(1);
  });

  it('[S9] that changes once more is told once more', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    const events: StoreEvent[] = [];
    store.listen((event) => events.push(event));
    world.disk.put(file, theirs);
    await store.recheck();
    world.disk.put(file, encode({ dossier: { ...smallDossier, offers: [] }, seq: 0, trail: [] }, digest));
    await store.recheck();
    await store.recheck();
    expect(codesOf(events)).toEqual(['changed-on-disk', 'changed-on-disk']);
  });

  it('[S9] and was removed is not made again until someone says so', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    world.disk.take(file);
    await store.recheck();
    expect(await store.snapshot()).toMatchObject({ ok: false, problem: { code: 'removed-on-disk' } });
    expect(world.disk.get(file)).toBeUndefined();
    unwrap(await store.keepMine());
    expect(onDisk(world)).toBe(1);
  });

  it('[S9] with its whole folder is not made again', async () => {
    const world = await aWorld();
    const store = await edited(await created(world.start()));
    world.disk.removeFolder('/dossiers');
    world.pass(300);
    expect((await store.append(edit(2))).ok).toBe(false);
    expect((await store.keepMine()).ok).toBe(false);
    expect(world.disk.files().filter((name) => name.startsWith('/dossiers'))).toEqual([]);
  });
});

describe('a dossier that another program takes over', () => {
  it('[S8] is noticed by the next edit, and nothing acknowledged is lost', async () => {
    const world = await aWorld();
    const first = await edited(await created(world.start()), 2);
    const events: StoreEvent[] = [];
    first.listen((event) => events.push(event));
    const { store: second } = await opened(world.start(), 'take-over');
    expect(await first.append(edit(3))).toMatchObject({ ok: false, problem: { code: 'lock-lost' } });
    expect([first.isReadOnly(), codesOf(events)]).toEqual([true, ['lock-lost']]);
    expect(seqIn(second.dossier())).toBe(2);
    unwrap(await (await edited(second)).close());
    unwrap(await first.close());
    expect(onDisk(world)).toBe(3);
  });

  it('[S8] is noticed while nothing happens, and before a snapshot', async () => {
    for (const look of ['recheck', 'snapshot'] as const) {
      const world = await aWorld();
      const first = await edited(await created(world.start()));
      await opened(world.start(), 'take-over');
      await first[look]();
      expect(first.isReadOnly()).toBe(true);
    }
  });

  it('[S8] opens read-only for a second program, which sees every edit so far', async () => {
    const world = await aWorld();
    await edited(await created(world.start(world.disk, 'Rik')), 2);
    const { store, notices } = await opened(world.start());
    expect(notices).toEqual([{ code: 'locked-by', params: { user: 'Rik', host: 'kantoor' } }]);
    expect([store.isReadOnly(), seqIn(store.dossier())]).toEqual([true, 2]);
    expect(await store.append(edit(3))).toMatchObject({ problem: { code: 'read-only' } });
    unwrap(await store.close());
    expect(world.disk.files()).toContain(lock);
  });
});
