import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import { type JobOptions, runJob } from '#electron/jobs/run-job.ts';
import { createText } from '#src/text/text.ts';
import { instanceHolds, instanceSure } from '#src/views/package/instance-words.ts';

// Made up here and worked out by hand: with 8 of 16 to spend, customers two and four bring in 10 for 6.
const instance = '2\n2\n4 1\n3\n6 2 3\n3\n1 3\n2 5\n4 5\n4\n10 1 3\n7 1 5\n4 2 1 2\n3 1 4\n';

const fromSource: JobOptions = {
  workerFile: path.join(root, 'test/electron/jobs/worker-from-source.mjs'),
  limits: { heapMb: 512, seconds: 300, graceSeconds: 120 },
};
const solver = readFileSync(path.join(root, 'node_modules/highs/build/highs.wasm'));
const inputOf = (text: string) => ({ bytes: new TextEncoder().encode(text), ratio: 0.5, gap: 0, seconds: 60, solver });

describe('an instance from a file', () => {
  it('[PK70] is solved in a worker: who is served, for what, and that nothing brings in more', async () => {
    const steps: number[] = [];
    const options = { ...fromSource, onProgress: (done: number) => steps.push(done) };
    const result = await runJob('solve-instance', inputOf(instance), options);
    expect(result).toEqual({
      ok: true,
      value: {
        requirements: 5,
        dependencies: 3,
        customers: 4,
        allCost: 16,
        allProfit: 24,
        budget: 8,
        found: { served: 2, profit: 10, chosen: 3, cost: 6, bound: 10, gap: 0, isProven: true },
        stoppedBy: null,
      },
    });
    if (!result.ok) throw new Error('not solved');
    expect(instanceSure(createText('nl'), result.value)).toBe('Bewezen: geen andere keuze brengt meer op.');
    expect(instanceHolds(createText('en'), result.value)).toBe(
      '5 requirements, 3 dependencies, 4 customers. All costs 16, all profit 24.',
    );
    expect(steps.length).toBeGreaterThan(0);
  });

  it('[PK70] that is none is refused at the place where it stops being one', async () => {
    const words = await runJob('solve-instance', inputOf('2\n2\n4 een\n'), fromSource);
    expect(words).toMatchObject({ problem: { code: 'nrp-misread', params: { position: 4, found: 'een' } } });
    const empty = await runJob('solve-instance', inputOf(''), fromSource);
    expect(empty).toMatchObject({ problem: { code: 'nrp-misread', params: { position: 1 } } });
  });
});
