import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '#electron/storage/create-store.ts';
import { openStore } from '#electron/storage/open-store.ts';
import type { StoreOptions } from '#electron/storage/store.ts';
import { systemDisk } from '#electron/storage/system-disk.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { edited, seqIn, unwrap } from '#test/faults/world.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'regie-storage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (...names: readonly string[]): string => path.join(folder, ...names);
const options = (): StoreOptions => ({ dataFolder: inFolder('data'), now: Date.now, user: 'Ilse' });
const modeOf = (file: string): number => statSync(file).mode & 0o777;

function allFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

describe('on a real disk', () => {
  it('[S16] everything that is made is for its owner only', async () => {
    const file = inFolder('Zaak.regie');
    const { store } = unwrap(await createStore(file, smallDossier, options()));
    await edited(store, 2);
    unwrap(await store.snapshot());
    await store.snapshot();
    const files = allFiles();
    expect(files.length).toBe(5);
    for (const made of files) expect({ made, mode: modeOf(made) }).toEqual({ made, mode: 0o600 });
    for (const made of [inFolder('data'), inFolder('data', 'generations')]) expect(modeOf(made)).toBe(0o700);
    unwrap(await store.close());
  });

  it('[S16] an existing file keeps its permissions', async () => {
    const file = inFolder('Zaak.regie');
    unwrap(await unwrap(await createStore(file, smallDossier, options())).store.close());
    chmodSync(file, 0o640);
    const { store } = unwrap(await openStore(file, options()));
    unwrap(await (await edited(store)).close());
    expect(modeOf(file)).toBe(0o640);
  });

  it('[S16] a link stays a link, and its target is written and locked', async () => {
    const file = inFolder('Zaak.regie');
    unwrap(await unwrap(await createStore(file, smallDossier, options())).store.close());
    const link = inFolder('link.regie');
    symlinkSync(file, link);
    const { store } = unwrap(await openStore(link, options()));
    expect(store.path()).toBe(file);
    expect(unwrap(await openStore(file, options())).store.isReadOnly()).toBe(true);
    unwrap(await (await edited(store)).close());
    expect(readlinkSync(link)).toBe(file);
    expect(seqIn(unwrap(await openStore(file, options())).store.dossier())).toBe(1);
  });

  it('[S16] a planted link is not followed', async () => {
    const victim = inFolder('victim');
    writeFileSync(victim, 'keep');
    const planted = inFolder('planted.tmp');
    symlinkSync(victim, planted);
    await expect(systemDisk.open(planted, 'wx+', 0o600)).rejects.toMatchObject({ code: 'EEXIST' });
    const dangling = inFolder('new.regie');
    symlinkSync(inFolder('elsewhere'), dangling);
    expect(await createStore(dangling, smallDossier, options())).toMatchObject({ problem: { code: 'file-exists' } });
    expect(readFileSync(victim, 'utf8')).toBe('keep');
    expect(readdirSync(folder)).not.toContain('elsewhere');
  });

  it('[S4] [S6] a dossier lives through edits, a leave, a recovery and a close', async () => {
    const file = inFolder('Zaak één.regie');
    const { store } = unwrap(await createStore(file, smallDossier, options()));
    unwrap(await (await edited(store, 3)).snapshot());
    await edited(store, 2);
    await store.leave();
    const { store: next } = unwrap(await openStore(file, options()));
    expect(seqIn(next.dossier())).toBe(5);
    unwrap(await next.close());
    expect(readdirSync(folder).toSorted()).toEqual(['Zaak één.regie', 'data']);
  });

  it('[S1] a folder in the place of a file, and a name too long, are refused', async () => {
    expect(await openStore(folder, options())).toMatchObject({ ok: false });
    const long = inFolder(`${'x'.repeat(250)}.regie`);
    expect(await createStore(long, smallDossier, options())).toMatchObject({ problem: { code: 'name-too-long' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
