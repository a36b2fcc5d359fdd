import { addCase } from '#src/commands/cases/add-case.ts';
import { caseOfConflicts } from '#src/commands/cases/case-of-conflict.ts';
import type { Conflict } from '#src/analysis/requirement-analysis.ts';
import { find } from '#src/base/table.ts';
import type { Case } from '#src/dossier/case.ts';
import type { CaseId } from '#src/dossier/ids.ts';
import { currentAnalysis, currentDossier } from './document.ts';
import { runCommand } from './edit.ts';
import { freshId } from './fresh.ts';
import { select, showScreen } from './session.ts';

/** The case that lists this detected conflict. */
export function caseOf(cases: readonly Case[], conflict: string): Case | undefined {
  return cases.find(({ conflicts }) => conflicts.includes(conflict));
}

/** [W91] Opens a case of a detected conflict as one step, unless there is one. The selection goes to it. */
export function openCaseOf(conflict: Conflict): void {
  const dossier = currentDossier();
  const known = caseOf(dossier.cases, conflict.id);
  const id = known?.id ?? freshId<CaseId>();
  if (known === undefined) void runCommand(addCase, { id, ...caseOfConflicts(dossier, together(conflict)) });
  select({ kind: 'case', id });
}

/** What else clashes on just the same requirements and is in no case yet: people settle it in one go. */
function together(conflict: Conflict): readonly Conflict[] {
  const { cases } = currentDossier();
  const about = conflict.requirements.join(' ');
  const others = currentAnalysis().conflicts.filter(
    (other) =>
      other.id !== conflict.id && other.requirements.join(' ') === about && caseOf(cases, other.id) === undefined,
  );
  return [conflict, ...others];
}

/** To the case of a conflict from another screen, which is opened where there is none yet. */
export function goToCaseOf(conflictId: string): void {
  const conflict = find(currentAnalysis().conflicts, conflictId);
  if (conflict === undefined) return;
  openCaseOf(conflict);
  showScreen('conflicts');
}
