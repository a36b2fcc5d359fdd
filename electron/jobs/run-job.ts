import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '#src/base/result.ts';
import { type JobLimits, type JobMessage, type JobName, type Jobs, jobLimits } from './jobs.ts';

export type JobOptions = {
  /** The built worker (`out/app/jobs/worker.cjs`). */
  readonly workerFile: string | URL;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number | null) => void;
  readonly limits?: JobLimits;
};

type Outcome<N extends JobName> = Result<Jobs[N]['output']>;

function startWorker(name: JobName, input: unknown, flag: Int32Array, options: JobOptions, limits: JobLimits): Worker {
  return new Worker(options.workerFile, {
    workerData: { name, input, stop: flag },
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
    // None of the flags the parent was started with.
    execArgv: [],
  });
}

/**
 * Runs one job in a worker of its own. One with a grace is asked to stop, and its answer so far is its result. What the input or the person causes is a Result (`job-stopped`,
 * `job-timeout`, `job-out-of-memory`, or the job's own refusal); a bug in the job rejects.
 */
export function runJob<N extends JobName>(name: N, input: Jobs[N]['input'], options: JobOptions): Promise<Outcome<N>> {
  if (options.signal?.aborted) return Promise.resolve(refuse('job-stopped'));
  const limits = options.limits ?? jobLimits[name];
  return new Promise((resolve, reject) => {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const worker = startWorker(name, input, flag, options, limits);
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      clearTimeout(grace);
      options.signal?.removeEventListener('abort', stop);
      worker.removeAllListeners();
      // A terminated worker may still report what it died of.
      worker.on('error', () => {});
      void worker.terminate();
      finish();
    };
    const end = (): void => settle(() => resolve(refuse('job-stopped')));
    let grace: NodeJS.Timeout | undefined;
    const stop = (): void => {
      if (limits.graceSeconds === undefined) return end();
      Atomics.store(flag, 0, 1);
      grace ??= setTimeout(end, limits.graceSeconds * 1000);
    };
    // The job's time begins when the worker runs: starting one may wait for a busy machine.
    let timer: NodeJS.Timeout | undefined;
    worker.once('online', () => {
      timer = setTimeout(
        () => settle(() => resolve(refuse('job-timeout', { seconds: limits.seconds }))),
        limits.seconds * 1000,
      );
    });
    options.signal?.addEventListener('abort', stop);
    worker.on('message', (message: JobMessage) => {
      if (message.kind === 'progress') options.onProgress?.(message.done, message.total);
      else settle(() => resolve(message.result as Outcome<N>));
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(refuse('job-out-of-memory')) : reject(error))),
    );
    worker.on('exit', (code) => settle(() => reject(new Error(`Worker for ${name} ended with code ${code}`))));
  });
}
