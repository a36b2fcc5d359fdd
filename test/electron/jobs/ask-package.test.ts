import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import type { Jobs } from '#electron/jobs/jobs.ts';
import { type JobOptions, runJob } from '#electron/jobs/run-job.ts';
import { packageBase } from '#src/analysis/package/package-base.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

const fromSource: JobOptions = {
  workerFile: path.join(root, 'test/electron/jobs/worker-from-source.mjs'),
  limits: { heapMb: 512, seconds: 300, graceSeconds: 120 },
};
const solver = readFileSync(path.join(root, 'node_modules/highs/build/highs.wasm'));
const inputFor = (dossier: Dossier, seconds: number): Jobs['ask-package']['input'] => ({
  base: packageBase(dossier),
  question: { kind: 'best', rule: 'max-min', settings: {} },
  gap: 0,
  seconds,
  solver,
});

describe('asking for a package', () => {
  it('[PK21] is answered by a worker that reports how far it is', async () => {
    const steps: number[] = [];
    const onProgress = (done: number) => steps.push(done);
    const result = await runJob('ask-package', inputFor(undecidedSample(), 120), { ...fromSource, onProgress });
    expect(result).toMatchObject({ ok: true, value: { kind: 'best', answer: { kind: 'found', isProven: true } } });
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('[PK21] keeps the best so far when it is stopped, and says what it could still be', async () => {
    const whole = randomDossier({ seed: 11, requirements: 400, clients: 30, suppliers: 1 });
    const assignment = whole.assignment.map((each) => ({ ...each, budgetOnceK: 16_000, budgetYearK: 4_000 }));
    const controller = new AbortController();
    const result = await runJob('ask-package', inputFor({ ...whole, assignment }, 3000), {
      ...fromSource,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(result).toMatchObject({
      ok: true,
      value: { answer: { kind: 'found', isProven: false, stoppedBy: 'person' } },
    });
    if (!result.ok || result.value.kind !== 'best' || result.value.answer.kind !== 'found')
      throw new Error('not found');
    expect(result.value.answer.bound ?? 0).toBeGreaterThan(result.value.answer.objective);
  });
});

describe('the smallest concessions', () => {
  it('[PK38] are found in a worker, supplier by supplier', async () => {
    const steps: number[] = [];
    const input = { dossier: undecidedSample(), evidence: 'offered', seconds: 120, solver } as const;
    const result = await runJob('find-concessions', input, { ...fromSource, onProgress: (done) => steps.push(done) });
    expect(result.ok && result.value.map(({ supplier, isProven }) => [supplier, isProven])).toEqual(
      ['L1', 'L2', 'L3', 'L4', 'L5'].map((id) => [id, true]),
    );
    expect(steps.at(-1)).toBe(4);
  });
});
