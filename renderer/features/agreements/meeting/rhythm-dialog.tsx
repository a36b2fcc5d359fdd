import { useState } from 'react';
import { DayField } from '#renderer/parts/agreements/day-field.tsx';
import { FormDialog } from '#renderer/parts/forms/form-dialog.tsx';
import css from '#renderer/parts/agreements/forms.module.css';
import { PartyPicker } from '#renderer/parts/agreements/party-picker.tsx';
import { RhythmField } from '#renderer/parts/agreements/rhythm-field.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { find } from '#src/base/table.ts';
import { addRhythm, editRhythm, removeRhythm } from '#src/commands/records/agreement-commands.ts';
import type { RhythmId } from '#src/dossier/ids.ts';
import { blankRhythm, type Rhythm, rhythmLevels } from '#src/dossier/rhythm.ts';

type Fields = Omit<Rhythm, 'id' | 'order'>;

/** Who meets, how often, in what way, and what about. A new one proposes its agenda, the softer side included. */
export function RhythmDialog({ id }: { id: RhythmId | null }) {
  const { t } = useText();
  const known = useDossier((dossier) => (id === null ? undefined : find(dossier.rhythms, id)));
  const [fields, setFields] = useState<Fields>(() =>
    fieldsOf(known, { everyDays: 30, level: 'tactical', agenda: t('agreements:meeting.agendas.tactical') }),
  );
  if (id !== null && known === undefined) return null;
  const keep = (): void => {
    const said = { ...fields, title: fields.title.trim(), way: fields.way.trim(), agenda: fields.agenda.trim() };
    if (id !== null) return void runCommand(editRhythm, { id, patch: said });
    void runCommand(addRhythm, { id: freshId<RhythmId>(), fields: said }, { toast: t('agreements:meeting.added') });
  };
  return (
    <FormDialog
      title={t(id === null ? 'agreements:meeting.addTitle' : 'agreements:meeting.editTitle')}
      confirm={t(id === null ? 'agreements:form.confirm' : 'agreements:form.keep')}
      missing={fields.title.trim() === '' ? t('agreements:meeting.missing') : null}
      onConfirm={keep}
      onRemove={
        id === null
          ? undefined
          : () => void runCommand(removeRhythm, { id }, { toast: t('agreements:meeting.removed') })
      }
    >
      <RhythmFields fields={fields} onChange={setFields} />
    </FormDialog>
  );
}

function fieldsOf(known: Rhythm | undefined, first: Partial<Fields>): Fields {
  if (known === undefined) return { title: '', ...blankRhythm, ...first };
  const { id: _, order: __, ...fields } = known;
  return fields;
}

function RhythmFields({ fields, onChange }: { fields: Fields; onChange: (fields: Fields) => void }) {
  const { t } = useText();
  const set = (patch: Partial<Fields>): void => onChange({ ...fields, ...patch });
  const chooseLevel = (level: Fields['level']): void => {
    const isProposed = rhythmLevels.some((each) => t(`agreements:meeting.agendas.${each}`) === fields.agenda);
    set({ level, ...(isProposed && { agenda: t(`agreements:meeting.agendas.${level}`) }) });
  };
  return (
    <>
      <TextField
        label={t('agreements:meeting.what')}
        value={fields.title}
        maxLength={500}
        autoFocus
        onChange={(title) => set({ title })}
      />
      <SegmentedControl
        label={t('agreements:meeting.level')}
        segments={rhythmLevels.map((value) => ({ value, label: t(`agreements:levels.${value}`) }))}
        value={fields.level}
        onChange={chooseLevel}
      />
      <PartyPicker label={t('agreements:meeting.who')} value={fields} onChange={set} />
      <div className={css.pair}>
        <RhythmField
          label={t('agreements:meeting.often')}
          value={fields.everyDays}
          onChange={(everyDays) => set({ everyDays })}
        />
        <DayField
          label={t('agreements:meeting.next')}
          value={fields.nextOn}
          none={t('agreements:meeting.notPlanned')}
          today={today()}
          onChange={(nextOn) => set({ nextOn })}
        />
        <TextField
          label={t('agreements:meeting.way')}
          value={fields.way}
          maxLength={500}
          placeholder={t('agreements:meeting.wayExample')}
          onChange={(way) => set({ way })}
        />
      </div>
      <TextArea
        label={t('agreements:meeting.agenda')}
        rows={4}
        value={fields.agenda}
        onChange={(agenda) => set({ agenda })}
      />
    </>
  );
}
