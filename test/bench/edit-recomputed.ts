import { analyse } from '#src/analysis/analyse.ts';
import { updateAnalysis } from '#src/analysis/update-analysis.ts';
import { applyChange } from '#src/changes/apply.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { collectGarbage, type Measurement, median, millisecondsOf } from './measurement.ts';
import { positionEdits } from './position-edits.ts';
import { largeDossier, smallDossier } from './sizes.ts';

/** Median of a cell's edit with everything that follows from it, in milliseconds. */
async function editMs(dossier: Dossier, count: number): Promise<number> {
  let analysis = analyse(dossier);
  const times: number[] = [];
  for (const { before, change } of positionEdits(dossier, count)) {
    times.push(
      await millisecondsOf(() => {
        analysis = updateAnalysis(analysis, before, applyChange(before, change), change);
      }),
    );
  }
  return median(times.slice(count / 4));
}

/** The cost of an edit grows with the edit, not with the dossier. */
export const editRecomputed: Measurement = {
  name: 'edit and recomputation at 2000 × 50 ÷ at 200 × 5',
  unit: 'ratio',
  aim: 2,
  measure: async () => {
    const large = largeDossier();
    const small = smallDossier();
    const ratios: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      collectGarbage();
      const smallMs = await editMs(small, 400);
      collectGarbage();
      ratios.push((await editMs(large, 400)) / smallMs);
    }
    return median(ratios);
  },
};
