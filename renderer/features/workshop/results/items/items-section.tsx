import { useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { disagreementFirst } from '#src/analysis/workshop/talk-order.ts';
import { type Treatment, treatments } from '#src/analysis/workshop/treatment.ts';
import css from '#renderer/features/workshop/results/results.module.css';
import type { Results } from '#renderer/features/workshop/results/use-results.ts';
import { ItemDetail } from './item-detail.tsx';
import { ItemsTable } from './items-table.tsx';
import { Overview } from './overview.tsx';

type Shown = Treatment | 'all';
type Order = 'agenda' | 'difference';

/** All items voted on by class, with one of them in full beside them. */
export function ItemsSection({ results }: { readonly results: Results }) {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>('all');
  const [order, setOrder] = useState<Order>('difference');
  const [picked, setPicked] = useState<string | null>(null);
  const inOrder = order === 'agenda' ? results.items : disagreementFirst(results.items);
  const items = inOrder.filter(({ treated }) => shown === 'all' || treated?.treatment === shown);
  const item = items.find(({ topic }) => topic.id === picked) ?? items[0];
  const { treatments: counts } = results.overview;
  return (
    <div className={css.split}>
      <section className={css.panel} aria-label={t('results:sections.items')}>
        <Overview results={results} />
        <div className={css.tools}>
          <SegmentedControl
            label={t('results:filter')}
            value={shown}
            onChange={setShown}
            segments={[
              { value: 'all', label: t('results:all'), count: results.items.length },
              ...treatments.map((value) => ({
                value,
                label: t(`results:treatments.${value}`),
                count: counts[value],
              })),
            ]}
          />
          <SegmentedControl
            label={t('results:order.label')}
            value={order}
            onChange={setOrder}
            segments={(['difference', 'agenda'] as const).map((value) => ({
              value,
              label: t(`results:order.${value}`),
            }))}
          />
        </div>
        {items.length > 0 ? (
          <ItemsTable results={results} items={items} picked={item?.topic.id ?? null} onPick={setPicked} />
        ) : (
          <p className={css.quiet}>{t('results:empty.filtered')}</p>
        )}
      </section>
      {item && <ItemDetail results={results} item={item} />}
    </div>
  );
}
