import { useState } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import type { Session } from '#src/dossier/session.ts';
import { changeSession } from '#renderer/features/relations/simulation/edits.ts';
import { Trust } from '#renderer/features/relations/simulation/run/trust.tsx';
import { CastRow } from './cast-row.tsx';
import css from './prepare.module.css';
import { RelationSelect } from './relation-select.tsx';

/** When, of whom, and how much trust there is before it. */
export function SessionCardPanel({ session }: { session: Session }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { id } = session;
  return (
    <section className={css.panel} aria-label={t('simulation:session')}>
      <h2 className={css.title}>
        <InPlaceText
          label={t('simulation:titleField')}
          value={session.title}
          placeholder={t('simulation:titleField')}
          isRequired
          maxLength={500}
          isReadOnly={isReadOnly}
          onCommit={(title) => changeSession(id, { title })}
        />
      </h2>
      <div className={css.fields}>
        <DayField session={session} isReadOnly={isReadOnly} />
        <RelationSelect
          value={session.relation}
          isReadOnly={isReadOnly}
          onChange={(relation) => changeSession(id, { relation })}
        />
        <Trust session={session} when="before" />
      </div>
      {!isReadOnly && <CastRow session={session} />}
      <div className={css.note}>
        <InPlaceText
          label={t('simulation:note')}
          value={session.note}
          placeholder={t('simulation:noteEmpty')}
          isParagraph
          isReadOnly={isReadOnly}
          onCommit={(note) => changeSession(id, { note })}
        />
        <PrivateMark label={t('relations:privateMark')} />
      </div>
    </section>
  );
}

interface FieldProps {
  session: Session;
  isReadOnly: boolean;
}

/** Kept when it is left: a day is typed in three parts. */
function DayField({ session: { id, on }, isReadOnly }: FieldProps) {
  const { t, date } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null && draft !== (on ?? '')) changeSession(id, { on: draft === '' ? null : draft });
    setDraft(null);
  };
  const shown = draft ?? on ?? '';
  return (
    <TextField
      label={t('simulation:day')}
      type="date"
      value={shown}
      description={shown === '' ? undefined : date(shown, today())}
      isReadOnly={isReadOnly}
      onChange={setDraft}
      onBlur={keep}
    />
  );
}
