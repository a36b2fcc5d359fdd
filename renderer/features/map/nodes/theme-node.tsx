import { useLens, usePair } from '#renderer/features/map/shown-look.ts';
import { clsx } from 'clsx';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useShownRollup } from '#renderer/features/map/map-part.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { useRollup } from '#renderer/store/theme-rollups.ts';
import { CountMark } from '#renderer/ui/marks/count-mark.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import { countComparisons, type Pair } from '#src/views/map/compare.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { NodeFrame } from './node-frame.tsx';
import css from './nodes.module.css';
import { comparisonStatus } from './status-of.ts';
import { SupplierFits } from './supplier-fits.tsx';

type ThemeMapNode = Extract<MapNode, { kind: 'theme' }>;

/** A theme: one row with its counts; open, it heads its cards. */
export function ThemeNode({ node }: { readonly node: ThemeMapNode }) {
  const text = useText();
  const theme = useDossier((dossier) => find(dossier.themes, node.record));
  const rollup = useShownRollup(node.record);
  const total = useRollup(node.record)?.cards.length ?? 0;
  if (theme === undefined || rollup === undefined) return null;
  const isHidden = rollup.cards.length === 0 && total > 0;
  const Chevron = node.isOpen ? ChevronDown : ChevronRight;
  return (
    <NodeFrame
      node={node}
      isQuiet={node.isOpen}
      className={clsx(css.theme, node.isOpen && css.open, isHidden && css.hidden)}
    >
      <Chevron size={16} className={css.chevron} aria-hidden="true" />
      <b title={theme.title}>{theme.title}</b>
      <span className={css.total}>
        {isHidden || rollup.cards.length === total
          ? total
          : text.t('map:filter.ofTotal', { shown: rollup.cards.length, total })}
      </span>
      <ThemeFigures rollup={rollup} isHidden={isHidden} />
    </NodeFrame>
  );
}

/** What the lens, or a comparison, asks about a theme. */
function ThemeFigures({ rollup, isHidden }: { readonly rollup: ThemeRollup; readonly isHidden: boolean }) {
  const { t } = useText();
  const lens = useLens();
  const pair = usePair();
  if (isHidden) return <span className={css.themeCounts}>{t('map:filter.hiddenTheme')}</span>;
  if (pair !== null) return <ComparedCounts rollup={rollup} pair={pair} />;
  if (lens === 'coverage') return <SupplierFits fitOf={(supplier) => meanFit(rollup, supplier)} />;
  return <Counts rollup={rollup} />;
}

function ComparedCounts({ rollup, pair }: { readonly rollup: ThemeRollup; readonly pair: Pair }) {
  const { t } = useText();
  const counts = useMemo(() => countComparisons([rollup], pair), [rollup, pair]);
  return (
    <span className={css.themeCounts}>
      {(['same', 'different', 'opposed'] as const).map((one) => (
        <CountMark
          key={one}
          glyph={<StatusGlyph status={comparisonStatus(one)} size={16} />}
          count={counts[one]}
          label={`${t(`map:compare.${one}`)} ${counts[one]}`}
          hot={one === 'opposed'}
          quietZero
        />
      ))}
    </span>
  );
}

function Counts({ rollup }: { readonly rollup: ThemeRollup }) {
  const text = useText();
  const used = useUsedColumns();
  const { shared, complementary, conflicting, unique } = rollup.sharing;
  const column = (status: 'shared' | 'conflict' | 'unique', count: number, label: string): ReactNode =>
    used.includes(status) && (
      <CountMark
        key={status}
        glyph={<StatusGlyph status={status} size={16} />}
        count={count}
        label={label}
        hot={status === 'conflict'}
        quietZero
      />
    );
  const both = shared + complementary;
  return (
    <span className={css.themeCounts}>
      {column('shared', both, text.t('map:counts.shared', { number: both }))}
      {column('conflict', conflicting, text.t('map:counts.conflicts', { number: conflicting }))}
      {column('unique', unique, text.t('map:counts.unique', { number: unique }))}
    </span>
  );
}

/** Columns keep their place in every theme; one that is empty in all of them leaves its room to the titles. */
function useUsedColumns(): string {
  return useAnalysis(({ totals: { sharing } }) =>
    [
      sharing.shared + sharing.complementary > 0 && 'shared',
      sharing.conflicting > 0 && 'conflict',
      sharing.unique > 0 && 'unique',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** In quarters, as a ball shows it. */
function meanFit(rollup: ThemeRollup, supplier: string): number | null {
  const share = rollup.suppliers.find((each) => each.supplier === supplier);
  return share === undefined ? null : Math.round(share.fit * 4) / 4;
}
