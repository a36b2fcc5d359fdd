import { useDeferredValue, useMemo, useState } from 'react';
import { useDocument, useDossier } from '#renderer/store/document.ts';
import type { Compared } from '#renderer/store/merging.ts';
import { useText } from '#renderer/store/settings.ts';
import { updateAnalysis } from '#src/analysis/update-analysis.ts';
import { applyFitting } from '#src/changes/apply.ts';
import { diffDossiers } from '#src/changes/diff.ts';
import type { Choice, Choices, MergeConflict, Side } from '#src/changes/merge-conflict.ts';
import { allOf, asked, type Copies } from '#src/changes/questions.ts';
import { type ChangeRow, changeRows } from '#src/views/merge/change-rows.ts';
import { mergeEffect, type MergeEffect, type WouldBe } from '#src/views/merge/merge-effect.ts';
import { type QuestionRow, questionRow } from '#src/views/merge/question-rows.ts';

export type Questions = {
  readonly rows: readonly QuestionRow[];
  readonly choices: Choices;
  readonly open: number;
  readonly choose: (id: string, choice: Choice) => void;
  readonly chooseAll: (side: Side) => void;
  readonly effectOf: (id: string) => MergeEffect | null;
  /** What comes in without a question, field by field. */
  readonly fitting: readonly ChangeRow[];
};

/** The questions of a merge with the answers so far; the dossier may go on changing meanwhile. */
export function useQuestions({ base, about, theirs }: Compared): Questions {
  const text = useText();
  const ours = useDossier((dossier) => dossier);
  const [choices, setChoices] = useState<Choices>(new Map());
  const copies = useMemo(() => ({ base, ours: diffDossiers(base, ours), theirs: about.theirs }), [base, ours, about]);
  const now = useMemo(() => asked(copies, choices), [copies, choices]);
  const rows = useMemo(
    () => now.questions.map((conflict) => questionRow(text, { base, ours, theirs }, conflict)),
    [now.questions, text, base, ours, theirs],
  );
  const wouldBe = useWouldBe(copies, useDeferredValue(choices));
  const fitting = useMemo(() => {
    const { change } = asked(copies, allOf(copies, new Map(), 'ours', false));
    const after = applyFitting(base, change);
    return changeRows(text, ours, after, diffDossiers(ours, after));
  }, [text, base, ours, copies]);
  const conflicts = useMemo(() => new Map(now.questions.map((conflict) => [conflict.id, conflict])), [now.questions]);
  return {
    rows,
    choices,
    open: now.open.length,
    choose: (id, choice) => setChoices((before) => new Map([...before, [id, choice]])),
    chooseAll: (side) => setChoices((before) => allOf(copies, before, side, true)),
    effectOf: (id) => effectOf(conflicts.get(id)),
    fitting,
  };

  function effectOf(conflict: MergeConflict | undefined): MergeEffect | null {
    return conflict === undefined ? null : mergeEffect(text, wouldBe, conflict);
  }
}

/** What is not answered yet counts as left as it is here. */
function useWouldBe(copies: Copies, choices: Choices): WouldBe {
  const now = useDocument((state) => state.analysis);
  const ours = useDossier((dossier) => dossier);
  return useMemo(() => {
    const { change } = asked(copies, allOf(copies, choices, 'ours', false));
    const after = applyFitting(copies.base, change);
    return { now, wouldBe: updateAnalysis(now, ours, after, diffDossiers(ours, after)), after };
  }, [copies, choices, now, ours]);
}
