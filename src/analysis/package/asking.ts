import type { SolveOptions } from '#src/methods/linear-model.ts';
import type { PackageBase } from './package-base.ts';
import { type PackageSettings, problemOf } from './package-problem.ts';
import type { PackageProblem } from './problem.ts';
import type { PackageRule } from './rules.ts';
import { type PackageResult, type Solving, solvePackage } from './solve-package.ts';

/** Several solves for one question: they share its time, and it says after each how far it is. */
export type Asking = {
  readonly base: PackageBase;
  readonly solving: Solving;
  /** Solves done, of all there will be. */
  readonly onStep: (done: number, total: number) => void;
};

/** [PK1] The problem a rule is about: `majority` fixes the musts of more than half. */
export function problemFor(base: PackageBase, rule: PackageRule, settings: PackageSettings): PackageProblem {
  return problemOf(base, rule === 'majority' ? { ...settings, hasMajorityMusts: true } : settings);
}

export function best(asking: Asking, rule: PackageRule, settings: PackageSettings): Promise<PackageResult> {
  return solvePackage(problemFor(asking.base, rule, settings), rule, asking.solving);
}

/** The same question with what is left of its time divided over the solves that are left. */
export function sharing(asking: Asking, total: number): { readonly next: () => Asking } {
  const { solving } = asking;
  const until = solving.now() + solving.options.seconds * 1000;
  let done = -1;
  return {
    next: () => {
      done += 1;
      asking.onStep(done, total);
      const seconds = Math.max(0, (until - solving.now()) / 1000) / Math.max(1, total - done);
      const options: SolveOptions = { ...solving.options, seconds };
      return { ...asking, solving: { ...solving, options } };
    },
  };
}
