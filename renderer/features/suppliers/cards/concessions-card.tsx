import { type Concessions, useConcessions } from '#renderer/features/suppliers/use-concessions.ts';
import { measures, setMeasure, useSuppliers, type Measure } from '#renderer/features/suppliers/suppliers-state.ts';
import { PutConcessions } from '#renderer/parts/beamer/put-concessions.tsx';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useProgress } from '#renderer/store/jobs.ts';
import { shareMeasure } from '#renderer/store/shared-concessions.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';
import { ConcessionItem } from './concession-item.tsx';
import css from './cards.module.css';

/** For each supplier the least that clients must give to be served by it, and that fewer is impossible. */
export function ConcessionsCard() {
  const { t } = useText();
  const evidence = useSuppliers((state) => state.evidence);
  const measure = useSuppliers((state) => state.measure);
  const concessions = useConcessions(evidence);
  const { found, job } = concessions;
  return (
    <section className={css.card} aria-labelledby="suppliers-concessions">
      <h2 id="suppliers-concessions">{t('suppliers:concessions.title')}</h2>
      <p className={css.about}>{t(`suppliers:concessions.about.${measure}`)}</p>
      <SegmentedControl<Measure>
        label={t('suppliers:concessions.measure')}
        className={css.measure}
        value={measure}
        onChange={(next) => {
          setMeasure(next);
          shareMeasure(next);
        }}
        segments={measures.map((each) => ({ value: each, label: t(`suppliers:concessions.${each}`) }))}
      />
      <Looking concessions={concessions} />
      {found !== null && (
        <ul className={css.list} aria-busy={job !== null}>
          {found.map((each) => (
            <ConcessionItem key={each.supplier} found={each} measure={measure} isOld={concessions.isOld} />
          ))}
        </ul>
      )}
      <PrivateMark label={t('suppliers:concessions.private')} />
      <div className={css.ask}>
        <PutConcessions evidence={evidence} measure={measure} />
        <small>{t('onBeamer:shared')}</small>
      </div>
    </section>
  );
}

/** How far the search is, or the button that begins it. */
function Looking({ concessions: { found, isOld, job, hasFailed, look, stop } }: { readonly concessions: Concessions }) {
  const { t } = useText();
  const progress = useProgress(job ?? '');
  const suppliers = useDossier((dossier) => dossier.suppliers.length);
  if (job !== null && (found === null || progress !== undefined)) {
    const done = progress?.done ?? 0;
    const total = progress?.total ?? suppliers;
    return (
      <ProgressBar
        label={t('suppliers:concessions.looking')}
        value={done}
        max={total}
        valueText={t('suppliers:concessions.progress', { number: done, total })}
        stopLabel={t('suppliers:concessions.stop')}
        onStop={stop}
      />
    );
  }
  if (job !== null || (found !== null && !isOld)) return null;
  return (
    <div className={css.ask}>
      {hasFailed && <p>{t('suppliers:concessions.failed')}</p>}
      <Button size="sm" onPress={look}>
        {t(found === null ? 'suppliers:concessions.look' : 'suppliers:concessions.again')}
      </Button>
    </div>
  );
}
