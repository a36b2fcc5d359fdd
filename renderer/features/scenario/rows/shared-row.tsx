import { useMemo } from 'react';
import { useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import { change } from '#src/views/scenarios/amounts.ts';
import { sharedOf } from '#src/views/scenarios/difference-page.ts';
import { type Dot, sharingDots } from '#src/views/scenarios/dots.ts';
import { DotGrid } from './dot-grid.tsx';
import { FigureTable } from './figure-table.tsx';
import { Middle, Row, WideRow } from './row.tsx';
import { SharingBar } from './sharing-bar.tsx';

/** More than this are no dots any more but a bar. */
const mostDots = 160;

export function SharedRow({ computed }: { computed: Computed }) {
  const { t } = useText();
  const text = useText();
  const isTable = useScenario((state) => state.isTable);
  const { difference, before, after } = computed;
  const dots = useMemo(
    () => sharingDots({ before: before.dossier, after: after.dossier }, difference),
    [before, after, difference],
  );
  const { counts } = difference;
  const title = t('scenario:row.shared');
  const hint = t('scenario:row.sharedHint', { count: dots.length });
  const changed = dots.filter(({ isChanged }) => isChanged);
  const label = t('scenario:alt.shared', {
    all: dots.length,
    before: sharedOf(counts.before),
    after: sharedOf(counts.after),
    changed: changed.length,
  });
  if (isTable) {
    const word = (sharing: Sharing | null) => (sharing === null ? '–' : t(`analysis:sharing.${sharing}`));
    const rows = changed.map(({ code, title: name, before: old, after: now, isOrphan }) => [
      `${code} ${name}`,
      word(old),
      isOrphan ? t('scenario:row.orphans') : word(now),
    ]);
    const columns = [t('scenario:column.requirement'), t('scenario:column.before'), t('scenario:column.after')];
    return (
      <WideRow title={title} hint={hint}>
        <p>{label}</p>
        {rows.length > 0 && <FigureTable caption={label} columns={columns} rows={rows} />}
      </WideRow>
    );
  }
  return (
    <Row
      title={title}
      hint={hint}
      before={<SharedSide side="before" dots={dots} counts={counts.before} label={label} />}
      middle={
        <Middle
          figure={change(text, sharedOf(counts.after) - sharedOf(counts.before))}
          unit={t('scenario:count.sharedUnit')}
        />
      }
      after={<SharedSide side="after" dots={dots} counts={counts.after} label={label} />}
    />
  );
}

type SideProps = {
  side: 'before' | 'after';
  dots: readonly Dot[];
  counts: Readonly<Record<Sharing, number>>;
  label: string;
};

function SharedSide({ side, dots, counts, label }: SideProps) {
  const { t } = useText();
  return (
    <>
      {dots.length > mostDots ? (
        <SharingBar counts={counts} label={label} />
      ) : (
        <DotGrid dots={dots} side={side} label={label} />
      )}
      <p>
        {t('scenario:count.shared', {
          shared: sharedOf(counts),
          unique: counts.unique,
          conflicting: counts.conflicting,
        })}
      </p>
    </>
  );
}
