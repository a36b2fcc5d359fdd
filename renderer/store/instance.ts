import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import type { InstanceAnswer } from '#src/analysis/package/instance.ts';
import type { Problem } from '#src/base/result.ts';
import { freshId } from './fresh.ts';
import { stopJob } from './jobs.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

type Source = { readonly name: string; readonly bytes: Uint8Array };
export type InstanceAsked = { readonly ratio: number; readonly gap: number; readonly seconds: number };

type State = InstanceAsked & {
  readonly source: Source | null;
  readonly job: string | null;
  readonly answer: InstanceAnswer | null;
  readonly problem: Problem | null;
};

/** What is tried out; it belongs to no dossier and is kept nowhere. */
export const useInstance = create<State>()(() => ({
  source: null,
  ratio: 0.5,
  gap: 0,
  seconds: 60,
  job: null,
  answer: null,
  problem: null,
}));

export function askInstance(patch: Partial<InstanceAsked>): void {
  useInstance.setState(patch);
}

/** A file dropped or chosen: read here, because no door needs to know where it lies. It is solved at once. */
export async function takeInstance(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await stopInstance();
    useInstance.setState({ source: { name: file.name, bytes }, answer: null, problem: null });
    await solveInstance();
  } catch {
    showToast({ kind: 'problem', text: currentText().t('instance:unreadable', { name: file.name }) });
  }
}

/** The page's own file dialog, the same behind every door. */
export function pickInstance(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.txt';
  input.addEventListener('change', () => void takeInstance(input.files?.[0]), { once: true });
  input.click();
}

/** [PK70] In a worker; what was found when it is stopped or out of time is still an answer. */
export async function solveInstance(): Promise<void> {
  const { source, ratio, gap, seconds } = useInstance.getState();
  if (source === null) return;
  const job = freshId<string>();
  useInstance.setState({ job, problem: null });
  const result = await callHost('package.instance', { job, bytes: source.bytes, ratio, gap, seconds });
  if (useInstance.getState().job !== job) return;
  useInstance.setState({
    job: null,
    answer: result.ok ? result.value : null,
    problem: result.ok ? null : result.problem,
  });
}

export async function stopInstance(): Promise<void> {
  const { job } = useInstance.getState();
  if (job !== null) await stopJob(job);
}
