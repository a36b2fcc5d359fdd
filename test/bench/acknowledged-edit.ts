import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { journalLine } from '#electron/storage/journal-text.ts';
import { type Measurement, ratioOf } from './measurement.ts';
import { entryOf, positionEdits } from './position-edits.ts';
import { withStore } from './store-on-disk.ts';
import { largeDossier } from './sizes.ts';

const rounds = 600;

/** From the call to the acknowledgement, beside the same bytes appended to a file and synced, one after the other. */
export const acknowledgedEdit: Measurement = {
  name: 'acknowledged edit ÷ write + fdatasync of the same bytes',
  unit: 'ratio',
  aim: 1.5,
  measure: () =>
    withStore(async (store, folder) => {
      const edits = positionEdits(largeDossier(), rounds * 1.1 + 1);
      const entries = edits.map((edit, index) => entryOf(edit, index + 1));
      const lines = entries.map((entry) => journalLine(JSON.stringify(entry)));
      const handle = openSync(path.join(folder, 'limit'), 'w');
      const ratio = await ratioOf({
        rounds,
        subject: async (round) => {
          const entry = entries[round];
          if (entry === undefined || !(await store.append(entry, edits[round]?.after)).ok)
            throw new Error('An edit was not acknowledged');
        },
        limit: (round) => {
          writeSync(handle, lines[round] ?? Buffer.alloc(300));
          fdatasyncSync(handle);
        },
      });
      closeSync(handle);
      return ratio;
    }),
};
