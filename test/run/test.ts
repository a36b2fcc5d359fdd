import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { out, root } from '#electron/build/paths.ts';
import { exitCode, run } from '#electron/build/run.ts';
import { journeyElectron } from '#test/runtime/journey-electron.ts';
import { type Missing, mayInstall, prepareSystem } from '#test/runtime/system-packages.ts';
import { runSteps } from './steps.ts';
import { add, closingLine, none, oneFailed, readJourneyReport, type Tally } from './tally.ts';

// `npm test`: everything `npm run check` does, then the journeys. The last line counts the tests of both.

const journeyReport = path.join(out, 'test/journeys.json');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function missingForJourneys(): Promise<readonly Missing[]> {
  const missing = await prepareSystem();
  const electron = await journeyElectron();
  if (electron.kind === 'found') return missing;
  const howToGet = 'npm start where it can be downloaded, or set ELECTRON_OVERRIDE_DIST_PATH';
  return [...missing, { name: `Electron (${electron.reason})`, usedBy: 'the journeys in Electron', howToGet }];
}

async function runJourneys(): Promise<Tally> {
  rmSync(journeyReport, { force: true });
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  const ending = await run(process.execPath, [playwright, 'test', '--config=test/playwright.config.ts'], { cwd: root });
  const tally = existsSync(journeyReport) ? readJourneyReport(journeyReport) : none;
  return exitCode(ending) === 0 || tally.failed > 0 ? tally : oneFailed(tally);
}

function nameWhatDidNotRun(missing: readonly Missing[]): void {
  for (const { name, usedBy, howToGet } of missing) {
    say(`!!! NOT RUN: ${usedBy}. Missing: ${name}. To get it: ${howToGet}.`);
  }
}

/** On a machine this command prepares itself, something still missing is a failure and no excuse. */
function countMissing(missing: readonly Missing[], wasPrepared: boolean): Tally {
  return { ...none, failed: wasPrepared ? missing.length : 0 };
}

async function testAll(): Promise<Tally> {
  const outcomes = await runSteps({ stopAtFailure: false });
  const checked = outcomes.map((outcome) => outcome.tally).reduce(add, none);
  if (!outcomes.some((outcome) => outcome.name === 'build' && outcome.passed)) {
    say('!!! NOT RUN: the journeys. The build failed.');
    return checked;
  }
  const wasPrepared = mayInstall();
  const missing = await missingForJourneys();
  const journeys = await runJourneys();
  nameWhatDidNotRun(missing);
  return [checked, journeys, countMissing(missing, wasPrepared)].reduce(add);
}

const tally = await testAll();
say(closingLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
