import { clsx } from 'clsx';
import { Check, RotateCcw } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { type RunNow, runSteps, stepOf } from '#src/analysis/workshop/run-now.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { canVoteAgain, makeMove, voteAgain } from '#renderer/features/workshop/run/run-moves.ts';
import { useCanRun } from '#renderer/features/workshop/run/use-run.ts';
import css from './middle.module.css';
import { Timer } from './timer.tsx';

/** [WR10] [WR11] Where the item is in its five steps, the time, and the one button that names the next step. */
export function StepControl({ workshop, run, topic }: { workshop: Workshop; run: RunNow; topic: Topic }) {
  const { t } = useText();
  const canRun = useCanRun(workshop);
  return (
    <section className={css.control} aria-label={t('workshop:run.steps')}>
      {topic.method !== null && run.state !== null && <Strip kind={run.state.kind} />}
      <div className={css.buttons}>
        <Timer workshop={workshop} />
        <span className="spacer" />
        {canRun && topic.method !== null && (
          <Button size="lg" icon={RotateCcw} isDisabled={!canVoteAgain()} onPress={voteAgain}>
            {t('workshop:run.again')}
          </Button>
        )}
        {canRun && (
          <Button
            size="lg"
            variant="primary"
            shortcut={[t('workshop:run.space')]}
            onPress={() => void makeMove()}
            data-move={run.move}
          >
            {t(`workshop:run.move.${run.move}`)}
          </Button>
        )}
      </div>
    </section>
  );
}

function Strip({ kind }: { kind: NonNullable<RunNow['state']>['kind'] }) {
  const { t } = useText();
  const now = runSteps.indexOf(stepOf(kind));
  const isOver = kind === 'decided' || kind === 'parked' || kind === 'escalated';
  return (
    <ol className={css.strip} aria-label={t('workshop:run.steps')}>
      {runSteps.map((step, at) => {
        const isDone = at < now || isOver;
        const isNow = at === now && !isOver;
        const word = t(`workshop:run.step.${step}`);
        return (
          <li
            key={step}
            className={clsx(isDone && css.past, isNow && css.current)}
            aria-current={isNow ? 'step' : undefined}
          >
            {isDone && <Icon icon={Check} size={14} />}
            <span aria-hidden="true">{word}</span>
            <span className="vh">
              {isDone
                ? t('workshop:run.stepDone', { step: word })
                : isNow
                  ? t('workshop:run.stepNow', { step: word })
                  : word}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
