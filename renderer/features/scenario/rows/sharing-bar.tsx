import { useText } from '#renderer/store/settings.ts';
import { type Sharing, sharings } from '#src/analysis/requirement-analysis.ts';
import css from '#renderer/features/scenario/scenario.module.css';

/** Where there are too many for a mark each: one bar by weight of ink, conflicts last, with the figures in it. */
export function SharingBar({ counts, label }: { counts: Readonly<Record<Sharing, number>>; label: string }) {
  const { t, number } = useText();
  const all = sharings.reduce((sum, sharing) => sum + counts[sharing], 0);
  const order = ['shared', 'complementary', 'unique', 'indifferent', 'conflicting'] as const;
  return (
    <div className={css.sharingBar} role="img" aria-label={label}>
      {order
        .filter((sharing) => counts[sharing] > 0)
        .map((sharing) => (
          <span
            key={sharing}
            data-sharing={sharing}
            style={{ flexGrow: counts[sharing] }}
            title={`${t(`analysis:sharing.${sharing}`)}: ${number(counts[sharing])}`}
          >
            {counts[sharing] / all > 0.09 && number(counts[sharing])}
          </span>
        ))}
    </div>
  );
}
