import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { collectGarbage, type Measurement, ratioOf } from './measurement.ts';
import { entryOf, positionEdits } from './position-edits.ts';
import { withStore } from './store-on-disk.ts';
import { largeDossier } from './sizes.ts';

const rounds = 25;

/** The file brought up to date after an edit until that is said, beside the same bytes written to a file and synced. */
export const snapshot: Measurement = {
  name: 'snapshot ÷ write + fdatasync of the same bytes',
  unit: 'ratio',
  aim: 3,
  measure: () =>
    withStore(async (store, folder) => {
      const entries = positionEdits(largeDossier(), rounds * 2).map((edit, index) => entryOf(edit, index + 1));
      const bytes = readFileSync(store.path());
      const limit = path.join(folder, 'limit');
      return ratioOf({
        rounds,
        // A snapshot with nothing to do ends after the copy of the one before was kept.
        between: async () => {
          await store.snapshot();
          collectGarbage();
          const next = entries[store.seq()];
          if (next !== undefined) await store.append(next);
        },
        subject: async () => {
          if (!(await store.snapshot()).ok) throw new Error('A snapshot failed');
        },
        limit: () => {
          const handle = openSync(limit, 'w');
          writeSync(handle, bytes);
          fdatasyncSync(handle);
          closeSync(handle);
        },
      });
    }),
};
