import type { JobName, Jobs } from '#electron/jobs/jobs.ts';
import { refuse, type Result } from '#src/base/result.ts';
import type { Caller, HostPorts } from './ports.ts';

const MAX_RUNNING = 4;

/** [H15] Jobs are known to the window that started them only: it alone hears how they go and can stop them. */
export function jobRunner(ports: HostPorts) {
  const running = new Map<string, AbortController>();
  const keyOf = (caller: Caller, job: string): string => `${caller.id} ${job}`;
  return {
    run: async <N extends JobName>(
      name: N,
      input: Jobs[N]['input'],
      job: string,
      caller: Caller,
    ): Promise<Result<Jobs[N]['output']>> => {
      const key = keyOf(caller, job);
      if (running.has(key) || running.size >= MAX_RUNNING) return refuse('too-many-jobs');
      const controller = new AbortController();
      running.set(key, controller);
      try {
        return await ports.runJob(name, input, {
          signal: controller.signal,
          onProgress: (done, total) => caller.tell({ kind: 'job-progress', job, done, total }),
        });
      } finally {
        running.delete(key);
      }
    },
    stop: (job: string, caller: Caller): void => running.get(keyOf(caller, job))?.abort(),
  };
}

export type JobRunner = ReturnType<typeof jobRunner>;
