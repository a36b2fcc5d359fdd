import { readFileSync } from 'node:fs';

export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const none: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** For what failed without a test saying so: a step, a file that does not load. */
export function oneFailed(tally: Tally): Tally {
  return { ...tally, failed: tally.failed + 1 };
}

/** The closing line of `npm test`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

type UnitReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
};

/** Vitest's JSON report. */
export function readUnitReport(file: string): Tally {
  const report = JSON.parse(readFileSync(file, 'utf8')) as UnitReport;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

type JourneyReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
};

/** Playwright's JSON report; errors outside any test (a file that does not load) count as one failure. */
export function readJourneyReport(file: string): Tally {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8')) as JourneyReport;
  const tally = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  return errors.length > 0 && tally.failed === 0 ? oneFailed(tally) : tally;
}
