import { useMemo } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { labPitfalls } from '#src/analysis/workshop/pitfalls.ts';
import { votingLab } from '#src/analysis/workshop/voting-lab.ts';
import { dominanceText } from '#src/views/workshop/verdict-text.ts';
import { PitfallNotes } from '#renderer/features/workshop/results/pitfall-notes.tsx';
import css from '#renderer/features/workshop/results/results.module.css';
import type { Results } from '#renderer/features/workshop/results/use-results.ts';
import { LabTable } from './lab-table.tsx';
import { OwnTable } from './own-table.tsx';

/** The same votes under six rules, side by side; no rule is marked, and only what changes is shown. */
export function LabSection({ results: { dossier, items } }: { readonly results: Results }) {
  const text = useText();
  const { t } = text;
  const lab = useMemo(() => votingLab(dossier, items), [dossier, items]);
  if (lab.items === 0)
    return (
      <EmptyState isAlone art="table" title={t('results:lab.empty')}>
        {t('results:lab.emptyText')}
      </EmptyState>
    );
  return (
    <div className={css.panels}>
      <section className={css.panel} aria-label={t('results:lab.title')}>
        <h2 className={css.lead}>{t('results:lab.lead', { count: lab.changed.length, items: lab.items })}</h2>
        <p className={css.rest}>
          {t('results:lab.unanimous', { count: lab.unanimous, items: lab.items })} {t('results:lab.before')}
        </p>
        {lab.dominance.length > 0 && (
          <ul className={css.warnings}>
            {lab.dominance.map((each) => (
              <li key={`${each.rule} ${each.client}`}>{dominanceText(text, dossier, each)}</li>
            ))}
          </ul>
        )}
        {lab.changed.length > 0 && <LabTable dossier={dossier} items={lab.changed} />}
      </section>
      <section className={css.panel} aria-label={t('results:lab.own')}>
        <h2>{t('results:lab.own')}</h2>
        <p className={css.rest}>{t('results:lab.ownHelp')}</p>
        <OwnTable dossier={dossier} own={lab.own} />
        <PitfallNotes dossier={dossier} subjects={[]} pitfalls={labPitfalls(lab)} />
      </section>
    </div>
  );
}
