import type { Problem, Result } from '#src/base/result.ts';
import { problemText } from '#src/text/problem-text.ts';
import type { Text } from '#src/text/text.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';

/** [L1] Data on one stream, messages on the other. */
export type Console = {
  readonly text: Text;
  readonly data: (line: string) => void;
  readonly message: (line: string) => void;
};

export function showProblem({ text, message }: Console, problem: Problem): void {
  message(problemText(text, problem));
}

/** Ends a verb: the message and exit code of a refusal, or of what was done with the value. */
export function ended<T>(console: Console, result: Result<T>, done: (value: T) => void = () => {}): number {
  if (!result.ok) {
    showProblem(console, result.problem);
    return exitCodeOf(result.problem);
  }
  done(result.value);
  return exitCodes.done;
}

export function showJson({ data }: Console, value: unknown): void {
  data(JSON.stringify(value, null, 2));
}
