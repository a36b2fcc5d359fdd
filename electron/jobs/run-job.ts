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

function startWorker(name: JobName, input: unknown, options: JobOptions, limits: JobLimits): Worker {
  return new Worker(options.workerFile, {
    workerData: { name, input },
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
    // None of the flags the parent was started with.
    execArgv: [],
  });
}

/**
 * Runs one job in a worker of its own. What the input or the person causes is a Result (`job-stopped`,
 * `job-timeout`, `job-out-of-memory`, or the job's own refusal); a bug in the job rejects.
 */
export function runJob<N extends JobName>(name: N, input: Jobs[N]['input'], options: JobOptions): Promise<Outcome<N>> {
  if (options.signal?.aborted) return Promise.resolve(refuse('job-stopped'));
  const limits = options.limits ?? jobLimits[name];
  return new Promise((resolve, reject) => {
    const worker = startWorker(name, input, options, limits);
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', stop);
      worker.removeAllListeners();
      // A terminated worker may still report what it died of.
      worker.on('error', () => {});
      void worker.terminate();
      finish();
    };
    const stop = (): void => settle(() => resolve(refuse('job-stopped')));
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
