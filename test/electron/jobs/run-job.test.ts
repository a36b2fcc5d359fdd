import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';
import type { Jobs } from '#electron/jobs/jobs.ts';
import { type JobOptions, runJob } from '#electron/jobs/run-job.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { workbookOf } from '#test/builders/workbooks.ts';

// The worker from its source, so that the test needs no build.
const fromSource: JobOptions = {
  workerFile: path.join(root, 'test/electron/jobs/worker-from-source.mjs'),
  // Compiling the sources takes the time, not the job.
  limits: { heapMb: 256, seconds: 120 },
};
const list = Buffer.from('Nr;Eis\n1;Hersteltijd\n');

const readJob = (bytes: Uint8Array, options: Partial<JobOptions> = {}) =>
  runJob('read-list', { fileName: 'lijst.csv', bytes }, { ...fromSource, ...options });

/** Rows enough to keep a worker busy for a while. */
const longList = Buffer.from(`Nr;Eis\n${'1;"Hersteltijd van kritieke systemen"\n'.repeat(400_000)}`);

describe('a job', () => {
  it('[I22] reads a list in a worker and reports how far it is', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Eisen');
      for (let row = 0; row < 3000; row++) sheet.addRow([row, `Eis ${row}`, 'toelichting']);
    });
    const steps: number[] = [];
    const result = await runJob(
      'read-list',
      { fileName: 'lijst.xlsx', bytes },
      { ...fromSource, onProgress: (done) => steps.push(done) },
    );
    expect(result.ok && result.value.sheets[0]?.rows).toHaveLength(3000);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('[I20] hands back what the list was refused for', async () => {
    expect(await readJob(new Uint8Array())).toMatchObject({ ok: false, problem: { code: 'list-empty' } });
  });

  it('[E5] makes the bytes of an export', async () => {
    const input: Jobs['export-matrix']['input'] = {
      dossier: randomDossier({ seed: 1, requirements: 5, clients: 3, suppliers: 2 }),
      format: 'csv',
      language: 'nl',
      now: '2026-06-16T09:00:00Z',
      by: 'Ilse',
      version: '1.0.0',
    };
    const result = await runJob('export-matrix', input, fromSource);
    expect(result.ok && Buffer.from(result.value).toString('utf8')).toContain('Regie-id');
  });

  it('[I22] can be stopped', async () => {
    const controller = new AbortController();
    const running = readJob(longList, { signal: controller.signal });
    controller.abort();
    expect(await running).toEqual({ ok: false, problem: { code: 'job-stopped' } });
    expect(await readJob(list, { signal: controller.signal })).toMatchObject({ problem: { code: 'job-stopped' } });
  });

  it('[I22] ends when its time is over', async () => {
    const limits = { heapMb: 256, seconds: 0.01 };
    expect(await readJob(longList, { limits })).toEqual({
      ok: false,
      problem: { code: 'job-timeout', params: { seconds: 0.01 } },
    });
  });

  it('[I22] ends when it needs more memory than it may have', async () => {
    const result = await readJob(longList, { limits: { heapMb: 48, seconds: 60 } });
    expect(result).toMatchObject({ ok: false, problem: { code: 'job-out-of-memory' } });
  });

  it('rejects when the worker itself is broken', async () => {
    const broken = { ...fromSource, workerFile: path.join(root, 'electron/jobs/no-such-worker.cjs') };
    await expect(runJob('read-list', { fileName: 'a.csv', bytes: list }, broken)).rejects.toThrow();
  });
});
