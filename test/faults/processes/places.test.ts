import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '#electron/storage/create-store.ts';
import { openStore } from '#electron/storage/open-store.ts';
import type { StoreOptions } from '#electron/storage/store.ts';
import { randomFrom } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { edit, edited, seqIn, unwrap } from '#test/faults/world.ts';
import { builtWriter, Writer } from './program.ts';

const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'regie-places-'));
const optionsAt = (dataFolder: string): StoreOptions => ({ dataFolder, now: Date.now, user: 'Ilse' });

/** A disk of its own of so many kilobytes; null where we may not make one. */
function smallDisk(kilobytes: number): string | null {
  const at = path.join(folder, 'small');
  mkdirSync(at);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'regie-test', at], { stdio: 'ignore' });
    return at;
  } catch {
    return null;
  }
}

const disk = process.platform === 'linux' && isRoot ? smallDisk(3000) : null;
if (disk === null) console.warn('NOT RUN: the full disk needs root and mount on Linux; everything else does run');

afterAll(() => {
  if (disk !== null) execFileSync('umount', [disk]);
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(disk === null)('a disk that is really full', () => {
  const place = disk ?? '';

  /** Leaves so many bytes free. */
  function fill(free: number): void {
    rmSync(path.join(place, 'filler'), { force: true });
    const { bavail, bsize } = statfsSync(place);
    const room = bavail * bsize - free;
    if (room > 0) writeFileSync(path.join(place, 'filler'), Buffer.alloc(room));
  }

  it('[S1] [S2] [S12] refuses what does not fit, keeps the rest, and works again with room, 60 times', async () => {
    const file = path.join(place, 'Zaak.regie');
    const data = path.join(folder, 'data');
    const dossier = {
      ...randomDossier({ seed: 1, requirements: 120, clients: 8, suppliers: 3 }),
      themes: smallDossier.themes,
      requirements: [],
      positions: [],
      offers: [],
      people: [],
      seats: [],
      comments: [],
    };
    const random = randomFrom(7);
    unwrap(await unwrap(await createStore(file, dossier, optionsAt(data))).store.close());
    let refused = 0;
    for (let round = 1; round <= 60; round += 1) {
      const { store } = unwrap(await openStore(file, optionsAt(data)));
      const before = seqIn(store.dossier()) ?? -1;
      expect({ round, before }).toEqual({ round, before: store.seq() });
      fill(random.int(0, 120_000));
      const appended = await store.append(edit(before + 1));
      const saved = await store.snapshot();
      if (!appended.ok || !saved.ok) refused += 1;
      const seq = store.seq();
      expect({ round, seq }).toEqual({ round, seq: appended.ok ? before + 1 : before });
      expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      if (random.chance(0.5)) {
        await store.leave();
        fill(2_000_000);
        continue;
      }
      fill(2_000_000);
      unwrap(await (await edited(store)).close());
    }
    expect(refused).toBeGreaterThan(5);
  });
});

describe.skipIf(process.platform === 'win32')('a folder that may not be written', () => {
  let script = '';
  beforeAll(async () => {
    const built = await builtWriter();
    script = path.join(folder, 'writer.mjs');
    copyFileSync(built, script);
    rmSync(path.dirname(built), { recursive: true, force: true });
  });

  it('[S17] opens read-only for someone without the right to it, and nothing changes in it', async () => {
    chmodSync(folder, 0o755);
    const locked = path.join(folder, 'locked');
    mkdirSync(locked);
    const file = path.join(locked, 'Zaak.regie');
    unwrap(await unwrap(await createStore(file, smallDossier, optionsAt(path.join(folder, 'data')))).store.close());
    chmodSync(file, 0o644);
    if (isRoot) chownSync(file, 65_534, 65_534);
    chmodSync(locked, 0o555);
    const before = readFileSync(file);
    const writer = new Writer(script, 'store', file, isRoot ? { uid: 65_534, gid: 65_534 } : undefined);
    await writer.end();
    expect(writer.said).toEqual(['read-only folder-read-only']);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(locked)).toEqual(['Zaak.regie']);
    chmodSync(locked, 0o755);
  });
});
