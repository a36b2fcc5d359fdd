import css from '#renderer/features/map/map.module.css';
import { usePart } from '#renderer/features/map/map-part.ts';
import { useScene } from '#renderer/features/map/map-scene.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Item, Line } from './legend-item.tsx';

/** What rings, discs and the weight of lines say among bubbles; discs only where something is hidden. */
export function BubbleItems() {
  const { t } = useText();
  const isWhole = usePart((part) => part.isWhole);
  return (
    <>
      <Item mark={<Bubble />} label={t('levels:legend.all')} />
      {!isWhole && <Item mark={<Bubble disc />} label={t('levels:legend.shown')} />}
      {!isWhole && <Item mark={<Bubble dashed />} label={t('levels:legend.hidden')} />}
      <LineItems />
    </>
  );
}

/** Among rectangles: the place of what is hidden, and the lines. */
export function OverviewItems() {
  const { t } = useText();
  const isWhole = usePart((part) => part.isWhole);
  return (
    <>
      {!isWhole && <Item mark={<i className={css.legendPlace} />} label={t('levels:legend.place')} />}
      <LineItems />
    </>
  );
}

function LineItems() {
  const { t, number } = useText();
  const lens = useSession((session) => session.lens);
  const { streams } = useScene();
  const most = streams.reduce((max, { count }) => Math.max(max, count), 1);
  return (
    <>
      <Item isFirst mark={<Weights />} label={t('levels:legend.weight', { number: number(most) })} />
      {lens === 'conflicts' && <Item mark={<Line width={2.25} stop />} label={t('levels:legend.clashes')} />}
    </>
  );
}

function Bubble({ disc = false, dashed = false }: { readonly disc?: boolean; readonly dashed?: boolean }) {
  return (
    <svg width="18" height="18" aria-hidden="true" className={css.legendBubble}>
      <circle cx="9" cy="9" r="8" strokeDasharray={dashed ? '3 3' : ''} />
      {disc && <circle cx="9" cy="9" r="5" className={css.legendDisc} />}
    </svg>
  );
}

function Weights() {
  return (
    <svg width="26" height="14" aria-hidden="true" className={css.legendLine}>
      <path d="M0 4H26" strokeWidth="1.5" />
      <path d="M0 10H26" strokeWidth="4" />
    </svg>
  );
}
