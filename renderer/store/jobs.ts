import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';

export type Progress = {
  readonly done: number;
  /** null while the end is not known. */
  readonly total: number | null;
};

type Jobs = { readonly progress: Readonly<Record<string, Progress>> };

const store = create<Jobs>()(() => ({ progress: {} }));

/** Undefined until the host says something about this job. */
export function useProgress(job: string): Progress | undefined {
  return store((jobs) => jobs.progress[job]);
}

export function takeProgress(job: string, done: number, total: number | null): void {
  store.setState(({ progress }) => ({ progress: { ...progress, [job]: { done, total } } }));
}

export async function stopJob(job: string): Promise<void> {
  await callHost('jobs.stop', { job });
}
