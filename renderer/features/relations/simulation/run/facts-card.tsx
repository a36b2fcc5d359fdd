import { ArrowDownToLine, Undo2 } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { factsOf } from '#src/analysis/simulation/facts.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import { step } from '#renderer/features/relations/simulation/edits.ts';
import css from './run.module.css';

/** [SI11] What the room has heard, and what only the regisseur knows yet. */
export function FactsCard({ session, card }: { session: Session; card: SessionCard }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { told, waiting } = factsOf(card);
  return (
    <section className={css.card} aria-labelledby="facts">
      <header className={css.cardHead}>
        <h3 id="facts">
          {t('simulation:facts')}
          <span>{t('simulation:run.told', { told: told.length, of: told.length + waiting.length })}</span>
        </h3>
        <span className="spacer" />
        {!isReadOnly && (
          <>
            <IconButton
              size="sm"
              icon={Undo2}
              label={t('simulation:run.takeBack')}
              isDisabled={told.length === 0}
              onPress={() => step(session, { kind: 'factBack' })}
            />
            <Button
              size="sm"
              icon={ArrowDownToLine}
              shortcut={['N']}
              isDisabled={waiting.length === 0}
              onPress={() => step(session, { kind: 'fact' })}
            >
              {t('simulation:run.tell')}
            </Button>
          </>
        )}
      </header>
      {told.length + waiting.length === 0 && <p className={css.quiet}>{t('simulation:run.noFacts')}</p>}
      <ol className={css.facts}>
        {told.map(({ at, text }, index) => (
          <li key={index} data-told="">
            <b>{at}</b>
            <span>{text}</span>
          </li>
        ))}
        {waiting.map(({ at, text }, index) => (
          <li key={told.length + index}>
            <b>{at}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
