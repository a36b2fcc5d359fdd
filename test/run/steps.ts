import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { exitCode, run } from '#electron/build/run.ts';
import { out, root } from '#electron/build/paths.ts';
import { type Tally, none, oneFailed, readUnitReport } from './tally.ts';

export type Step = { readonly name: string; readonly script: string; readonly args: readonly string[] };

/** What a step said: whether it passed, and the tests it counted (a step without tests counts as one when it fails). */
export type Outcome = { readonly name: string; readonly passed: boolean; readonly tally: Tally };

export const unitReport = path.join(out, 'test/unit.json');

const bin = (file: string): string => path.join(root, 'node_modules', file);

export const steps: readonly Step[] = [
  { name: 'types', script: bin('typescript/bin/tsc'), args: ['-b'] },
  {
    name: 'types on Electron 25',
    script: bin('typescript/bin/tsc'),
    args: ['-p', 'electron/tsconfig.electron-25.json'],
  },
  { name: 'lint', script: bin('oxlint/bin/oxlint'), args: [] },
  { name: 'format', script: bin('@biomejs/biome/bin/biome'), args: ['format', '.'] },
  {
    name: 'unit tests',
    script: bin('vitest/vitest.mjs'),
    args: [
      'run',
      '--config=test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  },
  { name: 'build', script: bin('tsx/dist/cli.mjs'), args: ['electron/build/build.ts'] },
];

async function runStep(step: Step): Promise<Outcome> {
  const ending = await run(process.execPath, [step.script, ...step.args], { cwd: root });
  const passed = exitCode(ending) === 0;
  const tally = step.name === 'unit tests' && existsSync(unitReport) ? readUnitReport(unitReport) : none;
  return { name: step.name, passed, tally: passed || tally.failed > 0 ? tally : oneFailed(tally) };
}

/** Runs the steps of `npm run check` in order, each with one line at its end. */
export async function runSteps(options: { stopAtFailure: boolean }): Promise<readonly Outcome[]> {
  rmSync(unitReport, { force: true });
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const startedMs = performance.now();
    const outcome = await runStep(step);
    outcomes.push(outcome);
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    process.stdout.write(
      `${outcome.passed ? '✔' : '✘'} ${step.name} ${outcome.passed ? 'passed' : 'FAILED'} (${seconds} s)\n`,
    );
    if (!outcome.passed && options.stopAtFailure) break;
  }
  return outcomes;
}
