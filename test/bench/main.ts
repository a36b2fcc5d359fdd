import { parseArgs } from 'node:util';
import { acknowledgedEdit } from './acknowledged-edit.ts';
import { ballotLoad } from './ballot-load.ts';
import { editRecomputed } from './edit-recomputed.ts';
import { mapAtScale } from './map-at-scale.ts';
import { matrixAtScale } from './matrix.ts';
import type { Measurement } from './measurement.ts';
import { openFile } from './open-file.ts';
import { packagesAtScale } from './package.ts';
import { snapshot } from './snapshot.ts';
import { suppliersAtScale } from './suppliers.ts';
import { startUp } from './start-up.ts';
import { undoStep } from './undo-step.ts';
import { xlsxExport } from './xlsx-export.ts';

// `npm run bench` prints a table, with `--json` exactly one array of { name, value, unit, aim };
// `--only TEXT` measures what has this text in its name.

const measurements: readonly Measurement[] = [
  openFile,
  acknowledgedEdit,
  snapshot,
  editRecomputed,
  undoStep,
  xlsxExport,
  ...ballotLoad,
  startUp,
  ...mapAtScale,
  ...matrixAtScale,
  ...packagesAtScale,
  ...suppliersAtScale,
];

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const chosen = measurements.filter(({ name }) => name.includes(options.only));
if (chosen.length === 0) throw new Error(`No measurement has "${options.only}" in its name.`);
const results: { name: string; value: number; unit: string; aim: number }[] = [];
for (const { name, unit, aim, measure } of chosen) {
  const value = Math.round((await measure()) * 1000) / 1000;
  results.push({ name, value, unit, aim });
  if (!options.json) {
    process.stdout.write(
      `${value <= aim ? '✔' : '✘'} ${name.padEnd(64)} ${value.toFixed(2).padStart(8)} ${unit} (aim ${aim})\n`,
    );
  }
}
if (options.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
