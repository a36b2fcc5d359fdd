import { useState } from 'react';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { addDays, addMonths } from '#src/base/day.ts';
import type { Action } from '#src/dossier/action.ts';
import { aboutText } from '#src/views/relations/about-text.ts';
import css from './actions.module.css';
import { ownedBy, ownerKeyOf, ownerOptions } from '#src/views/relations/owners.ts';

type Fields = Omit<Action, 'id'>;

interface FieldsProps {
  fields: Fields;
  onChange: (fields: Fields) => void;
  today: string;
  /** One that is being written down is not done yet. */
  canBeDone: boolean;
}

export function ActionFields(props: FieldsProps) {
  const { fields, onChange, today, canBeDone } = props;
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const set = (patch: Partial<Fields>): void => onChange({ ...fields, ...patch });
  const about = aboutText(text, dossier, fields.about);
  return (
    <div className={css.form}>
      {about !== '' && <p className="muted">{t('actions:about', { what: about })}</p>}
      <TextField
        label={t('actions:what')}
        value={fields.title}
        maxLength={500}
        autoFocus
        onChange={(title) => set({ title })}
      />
      <Owner {...props} />
      <div className={css.due}>
        <TextField
          label={t('actions:due')}
          type="date"
          value={fields.dueOn ?? ''}
          description={fields.dueOn === null ? undefined : text.date(fields.dueOn, today)}
          onChange={(day) => set({ dueOn: day === '' ? null : day })}
        />
        <Button size="sm" onPress={() => set({ dueOn: addDays(today, 7) })}>
          {t('actions:quick.week')}
        </Button>
        <Button size="sm" onPress={() => set({ dueOn: addDays(today, 14) })}>
          {t('actions:quick.fortnight')}
        </Button>
        <Button size="sm" onPress={() => set({ dueOn: addMonths(today, 1) })}>
          {t('actions:quick.month')}
        </Button>
      </div>
      <Checkbox
        isSelected={fields.isShared}
        onChange={(isShared) => set({ isShared })}
        note={fields.isShared ? undefined : <PrivateMark label={t('actions:private')} />}
      >
        {t('actions:shared')}
      </Checkbox>
      <Checkbox isSelected={fields.isNoRegret} onChange={(isNoRegret) => set({ isNoRegret })}>
        {t('actions:noRegret')}
      </Checkbox>
      {canBeDone && (
        <Checkbox isSelected={fields.doneOn !== null} onChange={(isDone) => set({ doneOn: isDone ? today : null })}>
          {t('actions:done')}
        </Checkbox>
      )}
      <TextArea
        label={`${t('actions:note')}, ${t('actions:private')}`}
        rows={2}
        value={fields.note}
        onChange={(note) => set({ note })}
      />
    </div>
  );
}

/** A person, a party, or whoever it is in words. */
function Owner({ fields, onChange }: FieldsProps) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const [chosen, setChosen] = useState(() => ownerKeyOf(text, dossier, fields));
  const pick = (key: string): void => {
    setChosen(key);
    onChange({ ...fields, ...ownedBy(text, dossier, key, '') });
  };
  return (
    <>
      <Select
        label={text.t('actions:owner')}
        placeholder={text.t('actions:chooseOwner')}
        options={ownerOptions(text, dossier)}
        value={chosen}
        onChange={pick}
      />
      {chosen === 'words' && (
        <TextField
          label={text.t('actions:ownerWords')}
          value={fields.owner}
          maxLength={500}
          onChange={(owner) => onChange({ ...fields, owner, person: null })}
        />
      )}
    </>
  );
}
