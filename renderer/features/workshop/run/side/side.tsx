import { Flag } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { RunNow } from '#src/analysis/workshop/run-now.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { ask } from '#renderer/features/workshop/run/asking.ts';
import { useCanRun } from '#renderer/features/workshop/run/use-run.ts';
import { Attention } from './attention.tsx';
import { Join } from './join.tsx';
import { PrivateNote } from './private-note.tsx';
import { Participants } from './participants.tsx';
import css from './side.module.css';

/** Who is there and has voted, how to come in, and what only the regisseur reads. */
export function Side({ workshop, run }: { workshop: Workshop; run: RunNow }) {
  const { t } = useText();
  const canRun = useCanRun(workshop);
  return (
    <aside className={css.side} aria-label={t('workshop:run.participants')}>
      <div className={css.scroll}>
        <Attention workshop={workshop} />
        <Participants workshop={workshop} round={run.state?.round ?? null} />
        <section className={css.section}>
          <h3>{t('workshop:run.blind')}</h3>
          <p className={css.quiet}>{t(workshop.namesShown ? 'workshop:run.blindNamed' : 'workshop:run.blindText')}</p>
        </section>
        {workshop.stage !== 'ended' && <Join workshop={workshop} />}
        {run.topic && <PrivateNote key={run.topic.id} topic={run.topic} isReadOnly={!canRun} />}
      </div>
      {canRun && (
        <footer className={css.foot}>
          <Button icon={Flag} block onPress={() => ask({ kind: 'end' })}>
            {t('workshop:run.end')}
          </Button>
        </footer>
      )}
    </aside>
  );
}
