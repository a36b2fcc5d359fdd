import type { Progress } from '#electron/exchange/progress.ts';
import { highsSolver } from '#electron/solver/highs.ts';
import { type InstanceAnswer, solveInstance } from '#src/analysis/package/instance.ts';
import { readNrpInstance } from '#src/analysis/package/read-nrp-instance.ts';
import { ok, type Result } from '#src/base/result.ts';
import type { Jobs } from './jobs.ts';

/** [PK70] Progress is the part of its time that is used. The file comes from outside, so it is read here. */
export async function solveInstanceJob(
  { bytes, ratio, gap, seconds, solver }: Jobs['solve-instance']['input'],
  progress: Progress,
  isStopped: () => boolean,
): Promise<Result<InstanceAnswer>> {
  const base = readNrpInstance(new TextDecoder().decode(bytes), ratio);
  if (!base.ok) return base;
  const solve = await highsSolver(solver);
  const now = (): number => performance.now();
  const start = now();
  const onProgress = (): void => progress(Math.min(1, seconds > 0 ? (now() - start) / (seconds * 1000) : 1), 1);
  const answer = await solveInstance(base.value, { solve, options: { gap, seconds, isStopped, onProgress }, now });
  // A small one is solved before the solver says anything.
  progress(1, 1);
  return ok(answer);
}
