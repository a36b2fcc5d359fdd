import { stopJob, useProgress } from '#renderer/store/jobs.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';
import { Skeleton } from '#renderer/ui/feedback/skeleton.tsx';
import css from './card.module.css';

interface WorkingProps {
  what: string;
  job: string | null;
  isWaiting: boolean;
  ask: () => void;
}

/** In the place of what is not known yet: how far it is, or a way to ask for it. */
export function Working({ what, job, isWaiting, ask }: WorkingProps) {
  const { t, number } = useText();
  const progress = useProgress(job ?? '');
  if (isWaiting)
    return (
      <p className={css.ask}>
        {t('packageScreen:side.waits')}
        <Button size="sm" onPress={ask}>
          {t('packageScreen:side.ask')}
        </Button>
      </p>
    );
  if (job === null || progress === undefined)
    return (
      <div role="status" aria-label={what}>
        <Skeleton height={96} />
      </div>
    );
  return (
    <ProgressBar
      label={what}
      value={progress.done}
      max={1}
      valueText={t('packageScreen:part', { part: number(Math.round(progress.done * 100)) })}
      stopLabel={t('packageScreen:stop')}
      onStop={() => void stopJob(job)}
    />
  );
}
