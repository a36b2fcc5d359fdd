import { useText } from '#renderer/store/settings.ts';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { TopicResult } from '#src/analysis/workshop/topic-result.ts';
import { topicPitfalls } from '#src/analysis/workshop/pitfalls.ts';
import { turnoutText } from '#src/views/workshop/change-text.ts';
import { PitfallNotes } from '#renderer/features/workshop/results/pitfall-notes.tsx';
import css from '#renderer/features/workshop/results/results.module.css';
import type { Results } from '#renderer/features/workshop/results/use-results.ts';
import { KanoPanel } from './kano-panel.tsx';
import { NestedPanel } from './nested-panel.tsx';
import { PairsPanel } from './pairs-panel.tsx';
import { PointsPanel } from './points-panel.tsx';
import { RankingPanel } from './ranking-panel.tsx';
import { ScoresPanel } from './scores-panel.tsx';
import { StancePanel } from './stance-panel.tsx';

/** Every topic that was not asked by class, with what its method says and where it misleads. */
export function MethodsSection({ results }: { readonly results: Results }) {
  const { t } = useText();
  if (results.others.length === 0)
    return (
      <EmptyState isAlone art="list" title={t('results:empty.methodsTitle')}>
        {t('results:empty.methodsText')}
      </EmptyState>
    );
  return (
    <div className={css.panels}>
      {results.nested !== null && <NestedPanel dossier={results.dossier} nested={results.nested} />}
      {results.others.map((found) => (
        <MethodPanel key={found.topic.id} results={results} found={found} />
      ))}
    </div>
  );
}

function MethodPanel({ results: { dossier }, found }: { readonly results: Results; readonly found: TopicResult }) {
  const text = useText();
  const { topic, round, turnout } = found;
  return (
    <section className={css.panel} aria-label={topic.title}>
      <p className={css.quiet}>
        {text.t('results:detail.round', { number: round.number })}, {turnoutText(text, dossier, turnout)}
      </p>
      <h2>{topic.title}</h2>
      <div className={css.beside}>
        <div>
          <MethodBody dossier={dossier} found={found} />
        </div>
        <PitfallNotes dossier={dossier} subjects={topic.subjects} pitfalls={topicPitfalls(found)} />
      </div>
    </section>
  );
}

function MethodBody({
  dossier,
  found: { topic, result },
}: {
  readonly dossier: Results['dossier'];
  readonly found: TopicResult;
}) {
  const shared = { dossier, subjects: topic.subjects };
  switch (result.kind) {
    case 'points':
      return <PointsPanel {...shared} result={result} />;
    case 'ranking':
      return <RankingPanel {...shared} result={result} />;
    case 'pairs':
      return <PairsPanel {...shared} result={result} />;
    case 'kano':
      return <KanoPanel dossier={dossier} result={result} />;
    case 'scores':
      return <ScoresPanel dossier={dossier} result={result} />;
    case 'stance':
      return <StancePanel {...shared} result={result} />;
    case 'moscow':
      return null;
  }
}
