import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { add, closingLine, none, readJourneyReport, readUnitReport } from './tally.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'regie-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it('closes with the sum, and names skipped tests only where there are any', () => {
  const sum = add({ passed: 2, failed: 0, skipped: 0 }, { passed: 3, failed: 1, skipped: 0 });
  expect(closingLine(sum)).toBe('5 passed, 1 failed');
  expect(closingLine(add(sum, { ...none, skipped: 4 }))).toBe('5 passed, 1 failed, 4 skipped');
});

it('counts unit tests left to do as skipped', () => {
  const file = report({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 });
  expect(readUnitReport(file)).toEqual({ passed: 7, failed: 1, skipped: 5 });
});

it('counts a flaky journey as failed, and a journey that does not load as one failure', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(readJourneyReport(report({ stats, errors: [] }))).toEqual({ passed: 4, failed: 2, skipped: 2 });
  const nothing = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(readJourneyReport(report({ stats: nothing, errors: [{ message: 'x' }] })).failed).toBe(1);
});
