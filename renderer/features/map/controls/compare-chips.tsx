import { useMemo } from 'react';
import { compareOnly, useMapView } from '#renderer/features/map/map-view.ts';
import { comparisonStatus } from '#renderer/features/map/nodes/status-of.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { useThemeRollups } from '#renderer/store/theme-rollups.ts';
import { FilterChip } from '#renderer/ui/controls/filter-chip.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import { type Comparison, comparisons, countComparisons, type Pair } from '#src/views/map/compare.ts';
import css from './filter.module.css';

/** How two clients stand to each other, counted; a press shows only those. */
export function CompareChips() {
  const pair = useMapView((view) => view.compare);
  return pair === null ? null : <Chips pair={pair} />;
}

function Chips({ pair }: { readonly pair: Pair }) {
  const { number } = useText();
  const rollups = useThemeRollups();
  const only = useMapView((view) => view.compareOnly);
  const wordsOf = useComparisonWords(pair);
  const counts = useMemo(() => countComparisons(rollups, pair), [rollups, pair]);
  return comparisons
    .filter((one) => counts[one] > 0 && one !== 'none')
    .map((one) => (
      <FilterChip
        key={one}
        className={css.chip}
        glyph={<StatusGlyph status={comparisonStatus(one)} size={14} />}
        isSelected={only === one}
        onChange={(isOn) => compareOnly(isOn ? one : null)}
      >
        {wordsOf(one)} {number(counts[one])}
      </FilterChip>
    ));
}

function useComparisonWords([a, b]: Pair): (one: Comparison) => string {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const badge = (id: string): string => find(clients, id)?.badge ?? '';
  return (one) => {
    if (one === 'only-a') return t('map:compare.onlyA', { name: badge(a) });
    if (one === 'only-b') return t('map:compare.onlyB', { name: badge(b) });
    return t(`map:compare.${one}`);
  };
}
