import { useDossier } from '#renderer/store/document.ts';
import { topicResult } from '#src/analysis/workshop/topic-result.ts';
import type { RunNow } from '#src/analysis/workshop/run-now.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { DecisionCard } from './decision-card.tsx';
import { KindCard } from './kind-card.tsx';
import css from './middle.module.css';
import { OutcomeCard } from './outcome-card.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { TurnoutCard } from './turnout-card.tsx';

/** What goes with the step: turnout while people vote, questions and outcome after the reveal. */
export function TopicCards({ workshop, run, topic }: { workshop: Workshop; run: RunNow; topic: Topic }) {
  const dossier = useDossier((whole) => whole);
  if (topic.method === null)
    return (
      <div className={css.low}>
        <KindCard workshop={workshop} topic={topic} />
        {topic.kind === 'formalities' && <DecisionCard workshop={workshop} topic={topic} />}
      </div>
    );
  const { round, kind } = run.state ?? { round: null, kind: 'planned' };
  const isVoting = kind === 'open' || kind === 'closed';
  if (round !== null && isVoting) return <TurnoutCard workshop={workshop} round={round} />;
  const result = topicResult(dossier, workshop, topic);
  if (result === null) return null;
  return (
    <div className={css.low}>
      <QuestionsCard topic={topic} result={result} />
      <OutcomeCard workshop={workshop} topic={topic} result={result.result} />
      <DecisionCard workshop={workshop} topic={topic} />
    </div>
  );
}
