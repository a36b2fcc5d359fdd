import { useText } from '#renderer/store/settings.ts';
import { momentText } from '#renderer/store/moment-text.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import type { RunNow } from '#src/analysis/workshop/run-now.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { stage } from '#renderer/features/workshop/run/run-moves.ts';
import { BeamerPane } from './beamer-pane.tsx';
import css from './middle.module.css';
import { StepControl } from './step-control.tsx';
import { TopicCards } from './topic-cards.tsx';

/** What the room sees, the step it is in, and what the regisseur needs for the talk. */
export function Middle({ workshop, run, topic }: { workshop: Workshop; run: RunNow; topic: Topic }) {
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.middle} tabIndex={0}>
      <StageNote workshop={workshop} />
      <BeamerPane workshop={workshop} topic={topic} />
      <StepControl workshop={workshop} run={run} topic={topic} />
      <TopicCards key={topic.id} workshop={workshop} run={run} topic={topic} />
    </div>
  );
}

/** Where the workshop has not begun or is over, with the way on. */
function StageNote({ workshop }: { workshop: Workshop }) {
  const text = useText();
  const { t } = text;
  if (workshop.stage === 'running') return null;
  const isOver = workshop.stage === 'ended';
  return (
    <div className={css.stage}>
      <Note>
        {isOver
          ? t('workshop:run.ended', { moment: momentText(text, workshop.endedAt ?? '') })
          : t('workshop:run.notBegun')}
      </Note>
      <Button size="sm" onPress={() => void stage(workshop, 'running')}>
        {t(isOver ? 'workshop:run.reopen' : 'workshop:run.begin')}
      </Button>
    </div>
  );
}
