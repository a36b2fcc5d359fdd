import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { mergeInto } from '#src/changes/merge-into.ts';
import { relate } from '#src/changes/relate.ts';
import { encode } from '#src/file-format/encode.ts';
import { openStore } from '#electron/storage/open-store.ts';
import { digest } from '#test/builders/digest.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { FaultyDisk } from '#test/faults/faulty-disk.ts';
import { aWorld, created, edited, file, journal, lock, opened, seqIn, unwrap, type World } from '#test/faults/world.ts';

const text = encode({ dossier: smallDossier, seq: 0, trail: [] }, digest);
const dossierFiles = (world: World): readonly string[] =>
  world.disk.files().filter((name) => !name.startsWith('/data'));

async function killedAfter(edits: number): Promise<World> {
  const world = await aWorld();
  const options = world.start();
  await edited(await created(options), edits);
  world.kill(options.pid);
  return world;
}

describe('opening', () => {
  it('[S3] gives every acknowledged edit of a program that was killed', async () => {
    const world = await killedAfter(3);
    const { store, notices } = await opened(world.start());
    expect([seqIn(store.dossier()), store.seq(), store.trail().length]).toEqual([3, 3, 3]);
    expect(notices).toEqual([{ code: 'edits-recovered', params: { count: 3 } }]);
    unwrap(await store.close());
    expect(dossierFiles(world)).toEqual([file]);
    expect((await opened(world.start())).notices).toEqual([]);
  });

  it('[S3] does not touch a file that can not be read, and lets go of it', async () => {
    const unreadable = [text.slice(0, 700), '{"a":1}', text.replace('"version":2', '"version":7'), '\u00ff\u0000', ''];
    for (const bytes of unreadable.map((given) => Buffer.from(given, 'latin1'))) {
      const world = await aWorld();
      world.disk.put(file, bytes);
      expect(await openStore(file, world.start())).toMatchObject({ ok: false });
      expect(dossierFiles(world)).toEqual([file]);
      expect(world.disk.get(file)).toEqual(bytes);
    }
  });

  it('[S1] says what is not there', async () => {
    const world = await aWorld();
    expect(await openStore(file, world.start())).toMatchObject({ ok: false, problem: { code: 'file-missing' } });
    expect(await openStore('/dossiers', world.start())).toMatchObject({ ok: false });
    expect(dossierFiles(world)).toEqual([]);
  });

  it('[S18] removes what a killed program left half made, of this dossier only', async () => {
    const world = await aWorld();
    world.disk.put(file, text);
    const left = ['', 'journal-', 'lock-'].map((part) => `/dossiers/.Zaak.regie-${part}0123456789abcdef.tmp`);
    const others = ['/dossiers/.Ander.regie-0123456789abcdef.tmp', '/dossiers/.Zaak.regie-notes.tmp'];
    for (const name of [...left, ...others]) world.disk.put(name, 'half');
    await opened(world.start());
    expect(dossierFiles(world).filter((name) => name.endsWith('.tmp'))).toEqual(others);
  });

  it('[S10] keeps a copy of an older version before anything is written, or writes nothing', async () => {
    const older = JSON.stringify({ format: 'regie', version: 0, dossier: {} });
    const world = await aWorld();
    world.disk.put(file, older);
    await opened(world.start());
    const [copy = ''] = world.disk.files().filter((name) => name.includes('_upgrade_'));
    expect(world.disk.get(copy)?.toString()).toBe(older);

    const full = await aWorld();
    full.disk.put(file, older);
    await full.disk.mkdir('/data/generations');
    full.disk.protect('/data/generations');
    const faulty = new FaultyDisk(full.disk, () => {});
    const mkdir = async (): Promise<void> => {
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    };
    const { store, notices } = await opened(full.start({ ...faulty.disk, mkdir }));
    expect(store.isReadOnly()).toBe(true);
    expect(notices).toContainEqual(expect.objectContaining({ code: 'generation-failed' }));
    expect(dossierFiles(full)).toEqual([file]);
  });

  it('[S17] of a file or in a folder that may not be written is read-only and says so', async () => {
    const readOnlyFile = await aWorld();
    readOnlyFile.disk.put(file, text, 0o444);
    const first = await opened(readOnlyFile.start());
    expect([first.store.isReadOnly(), first.notices]).toEqual([
      true,
      [{ code: 'file-read-only', params: { path: file } }],
    ]);

    const readOnlyFolder = await aWorld();
    readOnlyFolder.disk.put(file, text);
    readOnlyFolder.disk.protect('/dossiers');
    const second = await opened(readOnlyFolder.start());
    expect([second.store.isReadOnly(), second.notices]).toEqual([
      true,
      [{ code: 'folder-read-only', params: { path: file } }],
    ]);
  });

  it('[S17] on a full disk is read-only and says so', async () => {
    const world = await aWorld();
    world.disk.put(file, text);
    const open = (...args: Parameters<typeof world.disk.open>) =>
      args[1] === 'wx+'
        ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
        : world.disk.open(...args);
    const faulty = new FaultyDisk(world.disk, () => {});
    const { store, notices } = await opened(world.start({ ...faulty.disk, open }));
    expect([store.isReadOnly(), notices.map(({ code }) => code)]).toEqual([true, ['disk-full']]);
  });

  it('[S8] [S3] to look only leaves no trace', async () => {
    const world = await killedAfter(2);
    const before = world.disk.files();
    const { store } = await opened(world.start(), 'read-only');
    expect([store.isReadOnly(), seqIn(store.dossier())]).toEqual([true, 2]);
    unwrap(await store.close());
    expect(world.disk.files()).toEqual(before);
  });
});

describe('a journal that does not fit', () => {
  const asides = (world: World): readonly string[] => world.disk.files().filter((name) => name.includes('.unread-'));

  it('[S6] [S22] because the file was replaced becomes a copy of its own, and is told with it', async () => {
    const world = await killedAfter(3);
    world.disk.put(file, encode({ dossier: { ...smallDossier, layout: [] }, seq: 0, trail: [] }, digest));
    const { store, notices } = await opened(world.start());
    expect(seqIn(store.dossier())).toBe(0);
    const [aside = ''] = asides(world);
    const [copy = ''] = world.disk.files().filter((name) => name.includes('_unsaved_s3_'));
    expect(notices).toEqual([{ code: 'journal-foreign', params: { file: aside, copy } }]);
    const { file: unsaved } = unwrap(await store.readOther(copy));
    const relation = relate({ dossier: store.dossier(), seq: 0, trail: [] }, unsaved);
    const { change, open } = mergeInto(relation, new Map());
    expect(open).toEqual([]);
    const merged = applyChange(store.dossier(), change);
    expect([seqIn(merged), merged.layout]).toEqual([3, []]);
    unwrap(await (await edited(store)).close());
    expect((await opened(world.start())).notices).toEqual([]);
  });

  it('[S6] from some line on is done until there, and the rest kept', async () => {
    const world = await killedAfter(4);
    const bytes = Buffer.from(world.disk.get(journal) ?? '');
    const third = bytes.indexOf('"seq":3');
    bytes.write('8', third + 6);
    world.disk.put(journal, bytes);
    const { store, notices } = await opened(world.start());
    expect(seqIn(store.dossier())).toBe(2);
    const [aside = ''] = asides(world);
    expect(notices).toEqual([
      { code: 'edits-recovered', params: { count: 2 } },
      { code: 'journal-damaged', params: { file: aside } },
    ]);
    expect(world.disk.get(aside)).toEqual(bytes);
    await (await edited(store)).leave();
    expect(seqIn((await opened(world.start())).store.dossier())).toBe(3);
    expect(asides(world)).toEqual([aside]);
  });

  it('[S6] is never done when it is of another dossier', async () => {
    const world = await aWorld();
    const other = await killedAfter(2);
    world.disk.put(
      file,
      encode({ dossier: { ...smallDossier, people: [], positions: [] }, seq: 0, trail: [] }, digest),
    );
    world.disk.put(journal, other.disk.get(journal) ?? '');
    const { store } = await opened(world.start());
    expect(seqIn(store.dossier())).toBe(0);
    expect(asides(world).length).toBe(1);
  });
});

it('[S5] [S8] the lock of a closed dossier is gone, and so is what it says', async () => {
  const world = await aWorld();
  const { store } = await (async () => {
    unwrap(await (await created(world.start())).close());
    return opened(world.start());
  })();
  expect(world.disk.get(lock)?.toString()).toContain('Ilse');
  unwrap(await store.close());
  expect(world.disk.get(lock)).toBeUndefined();
});
