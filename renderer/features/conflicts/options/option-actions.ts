import type { Action } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { setAsking, useCaseView } from '#renderer/features/conflicts/case-view.ts';
import { optionsOf } from '#src/analysis/cases/case-options.ts';
import type { Option } from '#src/dossier/option.ts';
import type { CaseRow } from '#src/views/cases/case-list.ts';
import { askOption } from '#renderer/features/conflicts/case/what-if.tsx';
import { runOnOption } from './option-moves.ts';

/** What can be done with the option that is looked at, and asked from the case [W101]. */
export function optionActions(shownCase: () => CaseRow | null): readonly Action[] {
  const current = (): Option | undefined => {
    const row = shownCase();
    const own = row === null ? [] : optionsOf(currentDossier(), row.case.id);
    return own.find(({ id }) => id === useCaseView.getState().option) ?? own[0];
  };
  const actionOn = (id: 'edit' | 'up' | 'down' | 'remove', shortcut?: string): Action => ({
    id: `option.${id}`,
    group: 'conflicts',
    title: ({ t }) => (id === 'up' || id === 'down' ? t(`caseOptions:move.${id}`) : t(`caseOptions:${id}`)),
    ...(shortcut !== undefined && { shortcuts: [shortcut] }),
    isEnabled: () => currentStatus().session !== null && !currentStatus().isReadOnly && current() !== undefined,
    run: () => {
      const option = current();
      if (option !== undefined) runOnOption(id, option);
    },
  });
  const askingAnything: Action = {
    id: 'case.whatIf',
    group: 'conflicts',
    title: ({ t }) => t('caseSide:whatIfAction'),
    shortcuts: ['W'],
    isEnabled: () => shownCase() !== null,
    run: () => setAsking(true),
  };
  const asking: Action = {
    id: 'option.whatIf',
    group: 'conflicts',
    title: ({ t }) => t('caseSide:whatIfOption', { code: current()?.code ?? '…' }),
    isEnabled: () => currentStatus().session !== null && current() !== undefined,
    run: () => {
      const option = current();
      if (option !== undefined) askOption(option);
    },
  };
  return [
    askingAnything,
    asking,
    actionOn('edit', 'E'),
    actionOn('up', 'Alt+ArrowUp'),
    actionOn('down', 'Alt+ArrowDown'),
    actionOn('remove'),
  ];
}
