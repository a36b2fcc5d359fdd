import { Trash2 } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { chooseSession, inOrder } from '#renderer/store/simulation.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { stageOf } from '#src/analysis/simulation/moves.ts';
import type { Session } from '#src/dossier/session.ts';
import { endsOfSession } from '#src/views/simulation/said.ts';
import { dropSession } from '#renderer/features/relations/simulation/edits.ts';
import css from './side.module.css';

/** All sessions: the one that goes on, then what is prepared, then what was held. */
export function SessionList({ shown }: { shown: Session }) {
  const { t } = useText();
  const sessions = useDossier((dossier) => dossier.sessions);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <nav className={css.sessions} aria-label={t('simulation:sessions')}>
      <header className={css.head}>
        <h2>{t('simulation:sessions')}</h2>
        <span className={css.count}>{sessions.length}</span>
        <span className="spacer" />
        {!isReadOnly && (
          <IconButton
            size="sm"
            icon={Trash2}
            label={t('simulation:remove', { title: shown.title })}
            onPress={() => dropSession(shown.id)}
          />
        )}
      </header>
      <ul>
        {inOrder(sessions).map((session) => (
          <li key={session.id}>
            <SessionItem session={session} isShown={session === shown} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SessionItem({ session, isShown }: { session: Session; isShown: boolean }) {
  const text = useText();
  const { t, date } = text;
  const dossier = useDossier((whole) => whole);
  const ends = endsOfSession(text, dossier, session);
  const day = session.on === null ? t('simulation:noDay') : date(session.on, today());
  const who = ends === null ? t('simulation:severalParties') : `${ends.client.name} – ${ends.other.name}`;
  return (
    <button
      type="button"
      className={css.session}
      title={session.title}
      aria-current={isShown ? 'true' : undefined}
      onClick={() => chooseSession(session.id)}
    >
      <b>{session.title}</b>
      <small>
        {day}, {t(`simulation:stages.${stageOf(session)}`)}
      </small>
      <small>{who}</small>
    </button>
  );
}
