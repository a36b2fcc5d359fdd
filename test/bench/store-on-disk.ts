import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStore } from '#electron/storage/create-store.ts';
import type { Store } from '#electron/storage/store.ts';
import { unwrap } from '#test/faults/world.ts';
import { largeDossier } from './sizes.ts';

/** Runs with a store of the large dossier on the disk of this computer, in a folder of its own. */
export async function withStore<T>(work: (store: Store, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'regie-bench-'));
  try {
    const options = { dataFolder: path.join(folder, 'data'), now: Date.now, user: 'bench' };
    const { store } = unwrap(await createStore(path.join(folder, 'Zaak.regie'), largeDossier(), options));
    const result = await work(store, folder);
    await store.leave();
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
