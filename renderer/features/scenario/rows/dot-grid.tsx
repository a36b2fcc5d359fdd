import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph, type Status } from '#renderer/ui/marks/status-glyph.tsx';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import type { Dot } from '#src/views/scenarios/dots.ts';
import css from '#renderer/features/scenario/scenario.module.css';

const statusOf: Readonly<Record<Sharing, Status>> = {
  shared: 'shared',
  complementary: 'complementary',
  unique: 'unique',
  indifferent: 'indifferent',
  conflicting: 'conflict',
};

/** A mark for every requirement, at the same place on both sides; what changes is framed on the right. */
export function DotGrid({ dots, side, label }: { dots: readonly Dot[]; side: 'before' | 'after'; label: string }) {
  const { t } = useText();
  const isAfter = side === 'after';
  return (
    <div className={css.dots} role="img" aria-label={label}>
      {dots.map((dot) => {
        const sharing = dot[side];
        const isOrphan = isAfter && dot.isOrphan;
        const word = isOrphan
          ? t('scenario:row.orphans')
          : sharing === null
            ? t('scenario:count.out')
            : t(`analysis:sharing.${sharing}`);
        return (
          <span key={dot.id} title={`${dot.code} ${dot.title}: ${word}`} data-changed={isAfter && dot.isChanged}>
            {isOrphan ? <OrphanMark /> : sharing === null ? null : <StatusGlyph status={statusOf[sharing]} size={14} />}
          </span>
        );
      })}
    </div>
  );
}

/** Nobody asks for it any more: a dashed square with a cross. */
export function OrphanMark() {
  return (
    <svg className={css.orphan} width="14" height="14" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="3" y="3" width="14" height="14" rx="3" />
      <path d="m7.5 7.5 5 5M12.5 7.5l-5 5" />
    </svg>
  );
}
