import type { Change } from './change.ts';
import { merge } from './merge.ts';
import type { Choice, Choices, MergeConflict } from './merge-conflict.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

export type Copies = { readonly base: Dossier; readonly ours: Change; readonly theirs: Change };

export type Asked = {
  /** Every question there is with these answers, answered or not, in the order they come up. */
  readonly questions: readonly MergeConflict[];
  readonly open: readonly MergeConflict[];
  /** From the base; open questions keep its value. */
  readonly change: Change;
};

/** What a merge asks with these answers. An answer to a question that no longer comes up counts for nothing. */
export function asked({ base, ours, theirs }: Copies, choices: Choices): Asked {
  let questions: readonly MergeConflict[] = [];
  for (;;) {
    const { change, open } = merge(base, ours, theirs, answersTo(questions, choices));
    const known = new Set(questions.map(({ id }) => id));
    const fresh = open.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return { questions, open, change };
    questions = [...questions, ...fresh];
  }
}

export function answersTo(questions: readonly MergeConflict[], choices: Choices): Choices {
  return new Map(
    questions.flatMap(({ id }): readonly [string, Choice][] => {
      const choice = choices.get(id);
      return choice === undefined ? [] : [[id, choice]];
    }),
  );
}

/** The same side for every question, also for those that only come up by answering. */
export function allOf(copies: Copies, choices: Choices, side: 'ours' | 'theirs', isOverruling: boolean): Choices {
  let answers = choices;
  for (;;) {
    const { questions } = asked(copies, answers);
    const left = questions.filter(({ id }) => (isOverruling ? answers.get(id) !== side : !answers.has(id)));
    if (left.length === 0) return answers;
    answers = new Map([...answers, ...left.map(({ id }) => [id, side] as const)]);
  }
}
