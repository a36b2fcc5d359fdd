import { columnName } from '#renderer/features/matrix/toolbar/column-name.ts';
import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import { currentDossier, currentStatus, useDocument } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { inTurns } from '#renderer/store/turns.ts';
import { find } from '#src/base/table.ts';
import { editCells } from '#src/commands/cells/edit-cells.ts';
import { fits } from '#src/dossier/offer.ts';
import type { FitNames } from '#src/exchange/clipboard/read-offer.ts';
import type { PasteWords } from '#src/exchange/clipboard/cell-edit.ts';
import type { Clip } from '#src/exchange/clipboard/clip.ts';
import { type PastePlan, type PasteTarget, planPaste, planPasteInSteps } from '#src/exchange/clipboard/plan-paste.ts';
import type { PasteProblem } from '#src/exchange/clipboard/problem.ts';
import type { Text } from '#src/text/text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { clipColumn } from './clip-columns.ts';
import { type ReportLine, showReport } from './paste-report-state.ts';
import { startPasting } from './pasting.ts';
import { type Area, selectArea, selectedArea, type Where } from './selected-area.ts';

/** What one edit may hold, and the host takes. */
const mostCells = 200_000;

/** [V91] Blocks up to this many cells are read at once, which takes less than a tenth of a second. */
const mostAtOnce = 2_000;

/** [V18] Pastes on the selection as one step, selects what was pasted on, and reports what did not fit. */
export function pasteBlock(where: Where, clip: Clip): void {
  const text = currentText();
  const area = selectedArea(where);
  if (currentStatus().isReadOnly) return;
  if (clip.length === 0) return say(text.t('clipboard:emptyClipboard'));
  if (area === null) return say(text.t('clipboard:nothingHere'));
  const pasted = clip.reduce((sum, row) => sum + row.length, 0);
  if (Math.max(pasted, area.selected.rows * area.selected.columns) > mostAtOnce) void pasteInTurns(area, clip, text);
  else putPlan(area, planFor(area, clip, text), text);
}

/** What somebody edits meanwhile counts: the block is then read again. Stopped or on another dossier it changes nothing. */
async function pasteInTurns(area: Area, clip: Clip, text: Text): Promise<void> {
  const { session } = currentStatus();
  const course = startPasting();
  const isOver = (): boolean => course.isStopped() || currentStatus().session !== session;
  try {
    for (;;) {
      const dossier = currentDossier();
      const steps = planPasteInSteps(dossier, clip, targetOf(area), wordsOf(text));
      const read = await inTurns(steps, isOver, course.heard);
      if (read === null || isOver()) return;
      if (currentDossier() === dossier) return putPlan(area, read.value, text);
    }
  } finally {
    course.end();
  }
}

function putPlan(area: Area, plan: PastePlan, text: Text): void {
  if (plan.done > mostCells) return say(text.t('clipboard:tooMany', { most: text.number(mostCells) }));
  const isChanged = applyPlan('paste', plan);
  selectArea(area, plan.size.rows, plan.size.columns);
  if (reportOf(area, plan, isChanged)) return;
  const remarks = [
    isChanged ? '' : text.t('clipboard:noChange'),
    plan.silent === 0 ? '' : text.t('clipboard:silent', { count: plan.silent }),
  ].filter((remark) => remark !== '');
  if (remarks.length > 0) showToast({ kind: 'done', text: remarks.join(' ') });
}

/** Shows what did not fit; false when all did. */
export function reportOf(area: Area, { problems, done }: PastePlan, isChanged: boolean): boolean {
  if (problems.length === 0) return false;
  showReport({ lines: problems.map(lineOf(area, currentText())), done, canUndo: isChanged });
  return true;
}

function say(text: string): void {
  showToast({ kind: 'problem', text });
}

export function planFor(area: Area, clip: Clip, text: Text): PastePlan {
  return planPaste(currentDossier(), clip, targetOf(area), wordsOf(text));
}

function targetOf(area: Area): PasteTarget {
  return { ...area, columns: area.columns.map(clipColumn) };
}

function wordsOf(text: Text): PasteWords {
  return { language: text.language, fitNames: fitNamesOf(text) };
}

function fitNamesOf(text: Text): FitNames {
  return Object.fromEntries(fits.map((fit) => [fit, fitText(text, fit)])) as FitNames;
}

/** True when it changed something. */
export function applyPlan(how: 'paste' | 'fill', { edits }: PastePlan): boolean {
  const before = useDocument.getState().dossier;
  void runCommand(editCells, { how, ...edits, by: null, at: now() });
  return useDocument.getState().dossier !== before;
}

const noParams = { given: '', unit: '', meant: '', most: '' };

function lineOf({ columns }: Area, text: Text) {
  return (problem: PasteProblem, index: number): ReportLine => {
    const { row, column, requirement, at, code } = problem;
    const params = { ...noParams, ...problem.params };
    const target = at === null ? undefined : columns[at];
    const owner = requirement === null ? undefined : find(currentDossier().requirements, requirement)?.code;
    const name =
      target === undefined
        ? undefined
        : target === titleColumn
          ? text.t('matrix:requirement')
          : columnName(text, target);
    const outside = text.t('clipboard:report.outside', { row: row + 1, column: column + 1 });
    return {
      key: String(index),
      where: owner === undefined || name === undefined ? outside : `${owner} × ${name}`,
      text: problem.text,
      why: text.t(`clipboard:why.${code}`, params),
      todo: text.t(`clipboard:todo.${code}`, params),
    };
  };
}
