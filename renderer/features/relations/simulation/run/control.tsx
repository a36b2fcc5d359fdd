import { clsx } from 'clsx';
import { Check, Repeat2 } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { phaseMinutes } from '#src/analysis/simulation/clock.ts';
import { cardNow } from '#src/analysis/simulation/moves.ts';
import { canSwap } from '#src/analysis/simulation/players.ts';
import { type Session, sessionPhases } from '#src/dossier/session.ts';
import { step } from '#renderer/features/relations/simulation/edits.ts';
import { useRelationOf } from '#renderer/features/relations/simulation/use-simulation.ts';
import { Clock } from './clock.tsx';
import { nextOf } from './next.ts';
import css from './run.module.css';

/** [SI13] Where the card is in its four phases, the time, and the one button that names what comes next. */
export function Control({ session }: { session: Session }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const relation = useRelationOf(session);
  const card = cardNow(session);
  return (
    <section className={css.control} aria-label={t('simulation:run.phases')}>
      <ol className={css.strip}>
        {sessionPhases.map((phase, at) => (
          <PhaseItem key={phase} session={session} phase={phase} at={at} />
        ))}
      </ol>
      {!isReadOnly && (
        <div className={css.buttons}>
          {card !== null && <Clock session={session} />}
          <span className="spacer" />
          {card !== null && (
            <Button
              size="lg"
              icon={Repeat2}
              shortcut={['S']}
              isDisabled={!canSwap(card, relation)}
              onPress={() => runAction('simulation.swap')}
            >
              {t(card.isSwapped ? 'simulation:run.swapBack' : 'simulation:run.swap')}
            </Button>
          )}
          <NextButton session={session} />
        </div>
      )}
    </section>
  );
}

function PhaseItem({ session, phase, at }: { session: Session; phase: Session['phase']; at: number }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const isRunning = cardNow(session) !== null;
  const now = isRunning ? sessionPhases.indexOf(session.phase) : -1;
  const isDone = at < now;
  const word = t(`beamer:simulation.phases.${phase}`);
  return (
    <li className={clsx(isDone && css.past, at === now && css.current)} aria-current={at === now ? 'step' : undefined}>
      <button type="button" disabled={isReadOnly} onClick={() => step(session, { kind: 'phase', phase })}>
        {isDone && <Icon icon={Check} size={14} />}
        <span>{word}</span>
        <small>{t('beamer:simulation.minutes', { count: phaseMinutes[phase] })}</small>
      </button>
    </li>
  );
}

/** What the next step is called, and what it does. */
function NextButton({ session }: { session: Session }) {
  const { t } = useText();
  const next = nextOf(session);
  return (
    <Button size="lg" variant="primary" shortcut={['V']} data-next={next} onPress={() => runAction('simulation.next')}>
      {t(`simulation:run.next.${next}`)}
    </Button>
  );
}
