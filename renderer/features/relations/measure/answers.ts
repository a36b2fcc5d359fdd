import { trustStatements } from '#src/methods/trust.ts';

export type Answers = readonly (number | null)[];

export const noAnswers: Answers = trustStatements.map(() => null);

export function withAnswer(answers: Answers, line: number, value: number): Answers {
  return answers.map((answer, at) => (at === line ? value : answer));
}

export function isStepKey(key: string): boolean {
  return /^[1-7]$/.test(key);
}
