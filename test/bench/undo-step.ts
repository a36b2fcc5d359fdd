import { applyChange } from '#src/changes/apply.ts';
import { reverse } from '#src/changes/reverse.ts';
import { type Measurement, median, millisecondsOf } from './measurement.ts';
import { positionEdits } from './position-edits.ts';
import { largeDossier } from './sizes.ts';

/** One step back in the large dossier. */
export const undoStep: Measurement = {
  name: 'undo step',
  unit: 'µs',
  aim: 25,
  measure: async () => {
    const times: number[] = [];
    for (const { change, after } of positionEdits(largeDossier(), 2000)) {
      times.push(await millisecondsOf(() => applyChange(after, reverse(change))));
    }
    return median(times.slice(500)) * 1000;
  },
};
