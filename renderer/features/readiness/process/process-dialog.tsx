import { type FormEvent, useId, useState } from 'react';
import { runCommand } from '#renderer/store/edit.ts';
import { askOfReadiness } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { RadioCards } from '#renderer/ui/controls/radio-cards.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { exceptionCost } from '#src/analysis/readiness/exceptions.ts';
import { editProcess, removeProcess } from '#src/commands/records/readiness-commands.ts';
import type { Process } from '#src/dossier/process.ts';
import { knownText } from '#src/views/readiness/process-text.ts';
import css from './process.module.css';

type Fields = Omit<Process, 'id' | 'order'>;
type FieldsProps = { readonly draft: Fields; readonly onSet: (patch: Partial<Fields>) => void };

const close = (): void => askOfReadiness(null);

/** Know what you outsource: a process or a problem, and the five things one has to know of it. One edit when it is kept. */
export function ProcessDialog({ process }: { readonly process: Process }) {
  const text = useText();
  const { t } = text;
  const form = useId();
  const [draft, setDraft] = useState<Fields>(() => {
    const { id: _id, order: _order, ...fields } = process;
    return fields;
  });
  const set = (patch: Partial<Fields>): void => setDraft((fields) => ({ ...fields, ...patch }));
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (draft.name.trim() === '') return;
    void runCommand(editProcess, { id: process.id, patch: { ...draft, name: draft.name.trim() } });
    close();
  };
  const remove = (): void => {
    void runCommand(removeProcess, { id: process.id }, { toast: t('readiness:process.removed') });
    close();
  };
  return (
    <Dialog
      title={t('readiness:process.edit')}
      isOpen
      onOpenChange={close}
      size="md"
      actions={
        <>
          <Button onPress={remove}>{t('readiness:process.remove')}</Button>
          <Button onPress={close}>{t('readiness:process.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={draft.name.trim() === ''}>
            {t('readiness:process.keep')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.fields} onSubmit={keep}>
        <TextField
          label={t('readiness:process.name')}
          value={draft.name}
          maxLength={500}
          onChange={(name) => set({ name })}
          onFocus={(event) => (event.target as HTMLInputElement).select()}
          autoFocus
        />
        <Outsources draft={draft} onSet={set} />
        <Known draft={draft} onSet={set} />
        <p role="status" className="muted">
          {knownText(text, { ...draft, outsources: 'process' }, exceptionCost(draft))}
        </p>
      </form>
    </Dialog>
  );
}

function Outsources({ draft, onSet }: FieldsProps) {
  const { t } = useText();
  return (
    <>
      <RadioCards<'process' | 'problem'>
        label={t('readiness:process.about')}
        value={draft.outsources}
        columns={2}
        onChange={(outsources) => onSet({ outsources })}
        cards={[
          { value: 'process', title: t('readiness:process.isProcess') },
          { value: 'problem', title: t('readiness:process.isProblem') },
        ]}
      />
      {draft.outsources === 'problem' && <Note>{t('readiness:process.problemNote')}</Note>}
    </>
  );
}

function Known({ draft, onSet }: FieldsProps) {
  const { t } = useText();
  const { description, volume, owner, exceptions, exceptionCostK, costK } = draft;
  return (
    <>
      <TextArea
        label={t('readiness:process.description')}
        value={description}
        rows={2}
        onChange={(words) => onSet({ description: words })}
      />
      <div className={css.pair}>
        <TextField
          label={t('readiness:process.volume')}
          value={volume}
          maxLength={500}
          onChange={(words) => onSet({ volume: words })}
        />
        <TextField
          label={t('readiness:process.owner')}
          value={owner}
          maxLength={500}
          onChange={(words) => onSet({ owner: words })}
        />
        <NumberField
          label={t('readiness:process.exceptions')}
          minValue={0}
          maxValue={100}
          value={exceptions}
          onChange={(value) => onSet({ exceptions: value })}
        />
        <NumberField
          label={t('readiness:process.exceptionCost')}
          minValue={0}
          value={exceptionCostK === null ? null : exceptionCostK * 1000}
          onChange={(euros) => onSet({ exceptionCostK: euros === null ? null : euros / 1000 })}
        />
        <NumberField
          label={t('readiness:process.cost')}
          minValue={0}
          value={costK}
          onChange={(value) => onSet({ costK: value })}
        />
      </div>
    </>
  );
}
