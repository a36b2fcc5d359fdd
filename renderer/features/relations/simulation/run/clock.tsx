import { Minus, Pause, Play, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { clockOf, secondsLeft } from '#src/analysis/simulation/clock.ts';
import type { Session } from '#src/dossier/session.ts';
import { step } from '#renderer/features/relations/simulation/edits.ts';
import css from './run.module.css';

const TICK_MS = 250;

/** [SI10] The clock of the phase, as the dossier has it: nothing is written while seconds go by. */
export function Clock({ session }: { session: Session }) {
  const { t } = useText();
  const left = useSecondsLeft(session);
  const { isRunning } = clockOf(session);
  return (
    <div className={css.clock} role="group" aria-label={t('simulation:run.clock')}>
      <IconButton
        icon={Minus}
        size="sm"
        label={t('simulation:run.minuteLess')}
        isDisabled={left < 60}
        onPress={() => step(session, { kind: 'minutes', by: -1 })}
      />
      <b className="num" role="timer" aria-label={t('workshop:run.timerLeft', { time: clockText(left) })}>
        {clockText(left)}
      </b>
      <IconButton
        icon={Plus}
        size="sm"
        label={t('simulation:run.minuteMore')}
        onPress={() => step(session, { kind: 'minutes', by: 1 })}
      />
      <Button
        icon={isRunning ? Pause : Play}
        shortcut={[t('workshop:run.space')]}
        onPress={() => step(session, { kind: 'clock' })}
      >
        {t(isRunning ? 'simulation:run.pause' : 'simulation:run.start')}
      </Button>
      <span className="vh" role="status">
        {left === 0 ? t('workshop:run.timeUp') : left === 60 ? t('workshop:run.oneMinute') : ''}
      </span>
    </div>
  );
}

/** `12:20` */
function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function useSecondsLeft(session: Session): number {
  const [now, setNow] = useState(() => Date.now());
  const clock = clockOf(session);
  const endsAt = clock.isRunning ? clock.endsAt : null;
  useEffect(() => {
    if (endsAt === null) return;
    const ticking = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, [endsAt]);
  return secondsLeft(clock, now);
}
