import type { Problem } from '#src/base/result.ts';

/** Thrown deep inside a reader where the file is to blame; `readList` turns it into a Result. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(code: string, params?: Problem['params']) {
    super(code);
    this.problem = params === undefined ? { code } : { code, params };
  }
}
