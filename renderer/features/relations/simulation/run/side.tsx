import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import { changeCard, changeSession } from '#renderer/features/relations/simulation/edits.ts';
import { KeptText } from './kept-text.tsx';
import { Outcomes } from './outcomes.tsx';
import css from './run.module.css';
import { Trust } from './trust.tsx';

/** What the regisseur notices, what is agreed on, and what stays off every wall. */
export function Side({ session, card }: { session: Session; card: SessionCard | null }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <aside className={css.side} aria-label={t('simulation:run.side')}>
      {card !== null && (
        <section className={css.section}>
          <h2>{t('simulation:gaps')}</h2>
          <KeptText
            key={session.cardNow}
            label={t('simulation:gaps')}
            value={card.gaps}
            placeholder={t('simulation:gapsEmpty')}
            isReadOnly={isReadOnly}
            onKeep={(gaps) => changeCard(session, session.cardNow ?? 0, { gaps })}
          />
          <p className={css.quiet}>{t('simulation:gapsHint')}</p>
        </section>
      )}
      <section className={css.section}>
        <h2>{t('simulation:outcomes')}</h2>
        <Outcomes session={session} isReadOnly={isReadOnly} />
      </section>
      <section className={css.section}>
        <h2>{t('simulation:trust.title')}</h2>
        <Trust session={session} when="before" />
        <Trust session={session} when="after" />
        <p className={css.quiet}>{t('simulation:trust.hint')}</p>
      </section>
      <section className={css.section} data-private="">
        <h2>{t('simulation:note')}</h2>
        <KeptText
          label={t('simulation:note')}
          value={session.note}
          placeholder={t('simulation:noteEmpty')}
          isReadOnly={isReadOnly}
          onKeep={(note) => changeSession(session.id, { note })}
        />
        <PrivateMark label={t('relations:privateMark')} />
      </section>
    </aside>
  );
}
