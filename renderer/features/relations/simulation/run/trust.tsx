import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import type { Session } from '#src/dossier/session.ts';
import { endsOfSession, sideName } from '#src/views/simulation/said.ts';
import { changeSession } from '#renderer/features/relations/simulation/edits.ts';
import css from './trust.module.css';

/** [SI15] One figure of each side, before and after: asked, never computed, and no score of the session. */
export function Trust({ session, when }: { session: Session; when: 'before' | 'after' }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const ends = endsOfSession(text, dossier, session);
  return (
    <fieldset className={css.trust}>
      <legend>{t(`simulation:trust.${when}`)}</legend>
      {(['client', 'other'] as const).map((side) => (
        <NumberField
          key={side}
          label={sideName(text, ends, side)}
          value={session[when][side]}
          minValue={0}
          maxValue={100}
          placeholder={t('simulation:trust.empty')}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            if (value !== session[when][side])
              changeSession(session.id, { [when]: { ...session[when], [side]: value } });
          }}
        />
      ))}
    </fieldset>
  );
}
