import { type FormEvent, useState } from 'react';
import { putMoment } from '#renderer/features/relations/edits.ts';
import { today } from '#renderer/parts/cases/today.ts';
import { EventSign } from '#renderer/parts/relations/event-sign.tsx';
import { openRelationForm } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { type MomentKind, momentKinds } from '#src/dossier/moment.ts';
import type { RelationId } from '#src/dossier/ids.ts';
import css from './line.module.css';

const withAmount: ReadonlySet<MomentKind> = new Set<MomentKind>(['penalty', 'invoice', 'incident', 'other']);
const together: ReadonlySet<MomentKind> = new Set<MomentKind>(['meeting', 'visit', 'exercise']);

/** In place, above the line: what happened, when, and what it cost. */
export function EventForm({ relation }: { relation: RelationId }) {
  const { t } = useText();
  const [kind, setKind] = useState<MomentKind>('visit');
  const [on, setOn] = useState(today);
  const [title, setTitle] = useState('');
  const [euros, setEuros] = useState<number | null>(null);
  const [isOpen, setOpen] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (on === '') return;
    const amountK = euros === null || !withAmount.has(kind) ? null : euros / 1000;
    putMoment({
      relation,
      on,
      kind,
      title: title.trim() || t(`relations:events.${kind}`),
      amountK,
      isOpen: isOpen && !together.has(kind),
    });
    openRelationForm(null);
  };
  return (
    <form
      className={css.form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && openRelationForm(null)}
    >
      <Select
        label={t('relations:line.kind')}
        options={momentKinds.map((value) => ({
          value,
          label: t(`relations:events.${value}`),
          glyph: <EventSign kind={value} isOpen={false} size={16} />,
        }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={t('relations:line.on')} type="date" value={on} onChange={setOn} />
      {withAmount.has(kind) && (
        <NumberField label={t('relations:line.amount')} unit="€" minValue={0} value={euros} onChange={setEuros} />
      )}
      <TextField
        className={css.wide}
        label={t('relations:line.what')}
        placeholder={t(`relations:events.${kind}`)}
        maxLength={500}
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <FormEnd canBeOpen={!together.has(kind)} isOpen={isOpen} onOpen={setOpen} />
    </form>
  );
}

interface FormEndProps {
  canBeOpen: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

function FormEnd({ canBeOpen, isOpen, onOpen }: FormEndProps) {
  const { t } = useText();
  return (
    <div className={css.formEnd}>
      {canBeOpen && (
        <Checkbox isSelected={isOpen} onChange={onOpen}>
          {t('relations:line.open')}
        </Checkbox>
      )}
      <span className="spacer" />
      <Button onPress={() => openRelationForm(null)}>{t('relations:line.cancel')}</Button>
      <Button type="submit" variant="primary">
        {t('relations:line.put')}
      </Button>
    </div>
  );
}
