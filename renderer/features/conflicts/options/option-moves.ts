import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { currentText } from '#renderer/store/settings.ts';
import type { MenuGroup } from '#renderer/ui/overlays/menu-list.tsx';
import { showCaseDialog } from '#renderer/features/conflicts/case-view.ts';
import { optionsOf } from '#src/analysis/cases/case-options.ts';
import { find } from '#src/base/table.ts';
import { moveOption } from '#src/commands/options/move-option.ts';
import { removeOption } from '#src/commands/options/remove-option.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Text } from '#src/text/text.ts';

export function menuOf({ t }: Text): readonly MenuGroup[] {
  return [
    {
      id: 'option',
      items: [
        { id: 'edit', label: t('caseOptions:edit'), icon: Pencil, shortcut: ['E'] },
        { id: 'up', label: t('caseOptions:up'), icon: ArrowUp, shortcut: ['Alt', '↑'] },
        { id: 'down', label: t('caseOptions:down'), icon: ArrowDown, shortcut: ['Alt', '↓'] },
        { id: 'remove', label: t('caseOptions:remove'), icon: Trash2 },
      ],
    },
  ];
}

export function runOnOption(id: string, option: Option): void {
  if (id === 'edit') showCaseDialog({ kind: 'option', option: option.id });
  else if (id === 'up') stepOption(option, -1);
  else if (id === 'down') stepOption(option, 1);
  else if (id === 'remove') takeAway(option);
}

export function takeAway({ id, code }: Option): void {
  void runCommand(removeOption, { id }, { toast: currentText().t('caseOptions:removed', { code }) });
}

/** One place up or down; at the end it stays. */
export function stepOption(option: Option, by: 1 | -1): void {
  const own = optionsOf(currentDossier(), option.case);
  const at = own.findIndex(({ id }) => id === option.id);
  if (at + by < 0 || at + by >= own.length) return;
  const after = by === 1 ? own[at + 1] : own[at - 2];
  void runCommand(moveOption, { id: option.id, after: after?.id ?? null });
}

/** What was dragged takes the place of the row it is let go on. */
export function dropOption(dragged: string, onto: Option): void {
  const option = find(currentDossier().options, dragged);
  if (option === undefined || option.id === onto.id || option.case !== onto.case) return;
  const own = optionsOf(currentDossier(), onto.case);
  const place = (id: string): number => own.findIndex((each) => each.id === id);
  const isDown = place(option.id) < place(onto.id);
  const after = isDown ? onto : own[place(onto.id) - 1];
  void runCommand(moveOption, { id: option.id, after: after?.id ?? null });
}
