import { useEffect, useRef } from 'react';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { openCaseOf } from '#renderer/store/cases.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { currentText } from '#renderer/store/settings.ts';
import { addOptionTo } from '#renderer/features/conflicts/options/add-option.tsx';
import { optionActions } from '#renderer/features/conflicts/options/option-actions.ts';
import { releaseStances } from '#src/commands/stances/release-stances.ts';
import { showCaseDialog } from '#renderer/features/conflicts/case-view.ts';
import { removeCase } from '#src/commands/cases/remove-case.ts';
import type { CaseRow, ListRow } from '#src/views/cases/case-list.ts';

function isEditable(): boolean {
  return currentStatus().session !== null && !currentStatus().isReadOnly;
}

function remove({ case: { id, code } }: CaseRow): void {
  void runCommand(removeCase, { id }, { toast: currentText().t('caseScreen:removed', { code }) });
}

/** What can be done with the case or conflict that is shown. */
function actionsOn(current: () => ListRow | null): readonly Action[] {
  const shownCase = (): CaseRow | null => {
    const row = current();
    return row?.kind === 'case' ? row : null;
  };
  const onCase = (run: (row: CaseRow) => void) => (): void => {
    const row = shownCase();
    if (row !== null) run(row);
  };
  const isOnCase = (): boolean => isEditable() && shownCase() !== null;
  return [
    {
      id: 'case.new',
      group: 'conflicts',
      title: ({ t }) => t('caseScreen:new'),
      shortcuts: ['N'],
      isEnabled: isEditable,
      run: () => showCaseDialog({ kind: 'new' }),
    },
    {
      id: 'case.open',
      group: 'conflicts',
      title: ({ t }) => t('caseScreen:open'),
      shortcuts: ['Enter'],
      isEnabled: () => isEditable() && current()?.kind === 'signal',
      run: () => {
        const row = current();
        if (row?.kind === 'signal') openCaseOf(row.entry.conflict);
      },
    },
    {
      id: 'case.edit',
      group: 'conflicts',
      title: ({ t }) => t('caseScreen:edit'),
      isEnabled: isOnCase,
      run: onCase((row) => showCaseDialog({ kind: 'edit', case: row.case.id })),
    },
    {
      id: 'option.new',
      group: 'conflicts',
      title: ({ t }) => t('caseOptions:add'),
      shortcuts: ['O'],
      isEnabled: isOnCase,
      run: onCase((row) => addOptionTo(row.case, null)),
    },
    ...optionActions(shownCase),
    releaseAction('case.release', true, shownCase),
    releaseAction('case.take-back', false, shownCase),
    {
      id: 'case.remove',
      group: 'conflicts',
      title: ({ t }) => t('caseScreen:remove'),
      isEnabled: isOnCase,
      run: onCase(remove),
    },
  ];
}

function releaseAction(id: string, isReleased: boolean, shownCase: () => CaseRow | null): Action {
  return {
    id,
    group: 'conflicts',
    title: ({ t }) => t(isReleased ? 'caseOptions:release' : 'caseOptions:takeBack'),
    isEnabled: () => isEditable() && shownCase() !== null,
    run: () => {
      const row = shownCase();
      if (row !== null) void runCommand(releaseStances, { case: row.case.id, isReleased });
    },
  };
}

export function useCaseActions(current: ListRow | null): void {
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  }, [current]);
  useEffect(() => registerActions(actionsOn(() => latest.current)), []);
}
