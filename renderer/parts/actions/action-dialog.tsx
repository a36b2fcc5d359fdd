import { useState } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { FormDialog } from '#renderer/parts/forms/form-dialog.tsx';
import type { ActionDraft } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { find } from '#src/base/table.ts';
import { addAction, editAction, removeAction } from '#src/commands/records/relation-commands.ts';
import { type Action, blankAction } from '#src/dossier/action.ts';
import type { ActionId } from '#src/dossier/ids.ts';
import { ActionFields } from './action-fields.tsx';

type Fields = Omit<Action, 'id'>;

/** [RL18] Something to do, with an owner and a date before anything else; what is known of it is filled in. */
export function NewAction({ draft }: { draft: ActionDraft }) {
  const { t } = useText();
  const known = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as ActionDraft;
  const [fields, setFields] = useState<Fields>({ title: '', ...blankAction, ...known });
  const add = (): void => {
    void runCommand(addAction, { id: freshId<ActionId>(), fields: trimmed(fields) }, { toast: t('actions:added') });
  };
  return (
    <Form
      title={t('actions:title')}
      confirm={t('actions:confirm')}
      fields={fields}
      onChange={setFields}
      onConfirm={add}
    />
  );
}

export function EditAction({ id }: { id: ActionId }) {
  const action = useDossier((dossier) => find(dossier.actions, id));
  return action === undefined ? null : <Editing action={action} />;
}

function Editing({ action: { id, ...before } }: { action: Action }) {
  const { t } = useText();
  const [fields, setFields] = useState<Fields>(before);
  const keep = (): void => {
    void runCommand(editAction, { id, patch: trimmed(fields) });
  };
  const remove = (): void => {
    void runCommand(removeAction, { id }, { toast: t('actions:removed') });
  };
  return (
    <Form
      title={t('actions:edit')}
      confirm={t('actions:keep')}
      fields={fields}
      onChange={setFields}
      onConfirm={keep}
      onRemove={remove}
    />
  );
}

function trimmed(fields: Fields): Fields {
  return { ...fields, title: fields.title.trim(), owner: fields.owner.trim(), note: fields.note.trim() };
}

interface FormProps {
  title: string;
  confirm: string;
  fields: Fields;
  onChange: (fields: Fields) => void;
  onConfirm: () => void;
  onRemove?: () => void;
}

function Form({ fields, onChange, ...dialog }: FormProps) {
  const { t } = useText();
  const isReady = fields.title.trim() !== '' && fields.owner.trim() !== '' && fields.dueOn !== null;
  return (
    <FormDialog {...dialog} missing={isReady ? null : t('actions:missing')}>
      <ActionFields fields={fields} onChange={onChange} today={today()} canBeDone={dialog.onRemove !== undefined} />
    </FormDialog>
  );
}
