import { Pencil } from 'lucide-react';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { editAction } from '#src/commands/records/relation-commands.ts';
import type { Action } from '#src/dossier/action.ts';
import { whenText } from '#src/views/relations/about-text.ts';
import css from './actions.module.css';

/** Actions with who and when; ticking one off is one step of undo. */
export function ActionList({ actions, today }: { actions: readonly Action[]; today: string }) {
  return (
    <ul className={css.list}>
      {actions.map((action) => (
        <ActionLine key={action.id} action={action} today={today} />
      ))}
    </ul>
  );
}

function ActionLine({ action, today }: { action: Action; today: string }) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { id, title, owner, doneOn, isShared } = action;
  return (
    <li className={css.line} data-private={!isShared}>
      <Checkbox
        aria-label={t('actions:setDone', { title })}
        isSelected={doneOn !== null}
        isReadOnly={isReadOnly}
        onChange={(isDone) => void runCommand(editAction, { id, patch: { doneOn: isDone ? today : null } })}
      >
        {null}
      </Checkbox>
      <span className={css.said}>
        <b data-done={doneOn !== null}>{title}</b>
        <small>
          {owner === '' ? t('actions:noOwner') : owner}, {whenText(text, action, today)}
        </small>
      </span>
      {!isShared && <PrivateMark label={t('actions:private')} />}
      {!isReadOnly && (
        <IconButton
          size="sm"
          icon={Pencil}
          label={t('actions:open', { title })}
          onPress={() => showDialog({ kind: 'edit-action', id })}
        />
      )}
    </li>
  );
}
