import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '#electron/storage/create-store.ts';
import { openStore } from '#electron/storage/open-store.ts';
import type { StoreOptions } from '#electron/storage/store.ts';
import { randomFrom } from '#test/builders/random.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { edited, seqIn, unwrap } from '#test/faults/world.ts';
import { builtWriter, Writer } from './program.ts';

/** Real programs on a real disk, killed. REGIE_KILLS sets how often. */
const kills = Number(process.env['REGIE_KILLS'] ?? 60);
const seed = Number(process.env['REGIE_SEED'] ?? 1);

let script = '';
let folder = '';
beforeAll(async () => {
  script = await builtWriter();
  folder = mkdtempSync(path.join(tmpdir(), 'regie-kill-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(path.dirname(script), { recursive: true, force: true });
});

const options = (): StoreOptions => ({ dataFolder: path.join(folder, 'data'), now: Date.now, user: 'Ilse' });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function aFile(name: string): Promise<string> {
  const file = path.join(folder, name);
  unwrap(await unwrap(await createStore(file, smallDossier, options())).store.close());
  return file;
}

describe('a program that is killed', () => {
  it(`[S2] [S4] loses nothing it acknowledged, ${kills} times on one dossier`, { timeout: 600_000 }, async () => {
    const file = await aFile('Zaak.regie');
    const random = randomFrom(seed);
    let edits = 0;
    for (let round = 1; round <= kills; round += 1) {
      const writer = new Writer(script, 'store', file);
      expect({ round, first: await writer.heard('edit ') }).toEqual({ round, first: `edit ${edits + 1}` });
      await pause(random.int(0, 60));
      await writer.kill();
      const { store } = unwrap(await openStore(file, { ...options(), mode: 'read-only' }));
      const seq = seqIn(store.dossier()) ?? -1;
      expect({ round, isThere: seq >= writer.acknowledged(), isWhole: seq === store.seq() }).toEqual({
        round,
        isThere: true,
        isWhole: true,
      });
      edits = seq;
    }
    const { store } = unwrap(await openStore(file, options()));
    unwrap(await (await edited(store)).close());
    expect(readdirSync(folder).filter((name) => name.includes('Zaak.regie'))).toEqual(['Zaak.regie']);
    expect(edits).toBeGreaterThan(kills);
  });

  it('[S2] is seen to lose its file when it writes in place', { timeout: 120_000 }, async () => {
    const file = path.join(folder, 'control');
    const random = randomFrom(seed);
    const isWhole = (): boolean =>
      statSync(file).size > 8_388_608 && /end \d+$/.test(readFileSync(file, 'utf8').slice(-20));
    for (let round = 1; round <= 60; round += 1) {
      const writer = new Writer(script, 'in-place', file);
      await writer.heard('edit ');
      await pause(random.int(0, 60));
      await writer.kill();
      if (!isWhole()) return;
    }
    expect.unreachable('The harness did not find the damage it is there to find');
  });
});

describe('a second program', () => {
  it('[S8] opens read-only while the first one writes, and takes over without losing an edit', async () => {
    const file = await aFile('Samen.regie');
    const writer = new Writer(script, 'store', file);
    await writer.heard('edit ');
    const reader = unwrap(await openStore(file, options()));
    expect(reader.store.isReadOnly()).toBe(true);
    expect(reader.notices).toContainEqual(expect.objectContaining({ code: 'locked-by' }));
    const { store } = unwrap(await openStore(file, { ...options(), mode: 'take-over' }));
    await writer.end();
    expect(writer.said.at(-1)).toMatch(/^refused (?:lock-lost|read-only)$/);
    expect(seqIn(store.dossier())).toBeGreaterThanOrEqual(writer.acknowledged());
    const seq = store.seq();
    unwrap(await (await edited(store)).close());
    expect(seqIn(unwrap(await openStore(file, options())).store.dossier())).toBe(seq + 1);
  });
});
