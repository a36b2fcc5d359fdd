import { Minus, Pause, Play, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import type { RoomTimer } from '#src/contract/room.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { addTime, toggleTimer } from '#renderer/features/workshop/run/run-moves.ts';
import { useRoomOf } from '#renderer/features/workshop/run/use-run.ts';
import css from './middle.module.css';

const STEP_S = 30;
const TICK_MS = 250;

/** The clock of the room. It runs in the host, so that a window that starts anew finds it as it is. */
export function Timer({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const room = useRoomOf(workshop.id);
  const timer = room?.timer ?? null;
  const left = useSecondsLeft(timer);
  const isOff = room === null;
  const word = timer === null ? 'timerStart' : timer.isRunning ? 'timerPause' : 'timerResume';
  return (
    <div className={css.timer} role="group" aria-label={t('workshop:run.timer')}>
      <IconButton
        icon={Minus}
        size="sm"
        label={t('workshop:run.timerLess')}
        isDisabled={timer === null}
        onPress={() => addTime(-STEP_S)}
      />
      <b className="num" role="timer" aria-label={t('workshop:run.timerLeft', { time: clock(left ?? 0) })}>
        {left === null ? '–:––' : clock(left)}
      </b>
      <IconButton
        icon={Plus}
        size="sm"
        label={t('workshop:run.timerMore')}
        isDisabled={isOff}
        onPress={() => addTime(STEP_S)}
      />
      <Button icon={timer?.isRunning === true ? Pause : Play} isDisabled={isOff} shortcut={['T']} onPress={toggleTimer}>
        {t(`workshop:run.${word}`)}
      </Button>
      <span className="vh" role="status">
        {left === 0 ? t('workshop:run.timeUp') : left === 60 ? t('workshop:run.oneMinute') : ''}
      </span>
    </div>
  );
}

/** `3:40` */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Follows the end of the clock, so that nothing is sent while seconds go by. */
function useSecondsLeft(timer: RoomTimer | null): number | null {
  const endsAt = timer?.endsAt ?? null;
  const [seen, setSeen] = useState<{ readonly endsAt: number; readonly left: number } | null>(null);
  useEffect(() => {
    if (endsAt === null) return;
    const follow = (): void => setSeen({ endsAt, left: Math.max(0, Math.ceil((endsAt - Date.now()) / 1000)) });
    const ticking = setInterval(follow, TICK_MS);
    return () => clearInterval(ticking);
  }, [endsAt]);
  if (timer === null) return null;
  return seen !== null && seen.endsAt === endsAt ? seen.left : timer.secondsLeft;
}
