import type { Progress } from '#electron/exchange/progress.ts';
import { highsSolver } from '#electron/solver/highs.ts';
import { answerTo } from '#src/analysis/package/answer.ts';
import type { PackageAnswer } from '#src/analysis/package/answers.ts';
import type { Jobs } from './jobs.ts';

/** [PK21] Progress is the part of its time that is used, or of its solves that are done, whichever is more. */
export async function askPackage(
  { base, question, gap, seconds, solver }: Jobs['ask-package']['input'],
  progress: Progress,
  isStopped: () => boolean,
): Promise<PackageAnswer> {
  const solve = await highsSolver(solver);
  const now = (): number => performance.now();
  const start = now();
  let part = 0;
  const tell = (steps: number): void => {
    const spent = seconds > 0 ? (now() - start) / (seconds * 1000) : 1;
    part = Math.max(part, Math.min(1, Math.max(steps, spent)));
    progress(part, 1);
  };
  let steps = 0;
  const answer = await answerTo(question, {
    base,
    solving: { solve, options: { gap, seconds, isStopped, onProgress: () => tell(steps) }, now },
    onStep: (done, total) => {
      steps = done / total;
      tell(steps);
    },
  });
  // A small question is answered before the solver says anything.
  tell(1);
  return answer;
}
