import { useText } from '#renderer/store/settings.ts';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { OrderStretch } from '#src/methods/award-orders.ts';
import type { OrderView } from '#src/views/award/order-view.ts';
import { tippingPoints } from '#src/views/award/weight-words.ts';
import css from '#renderer/features/award/award.module.css';
import { useAward } from '#renderer/features/award/award-state.ts';

type Props = { readonly view: OrderView; readonly stretches: readonly OrderStretch[]; readonly weight: number };

/** Half of what a change of places takes, in pixels. */
const bend = 5;

/** Places over the weight of price; where lines change places the order turns, and the first place by a dotted line. */
export function WeightPicture({ view, stretches, weight }: Props) {
  const { t } = useText();
  const [ref, width] = useWidth(600);
  const picked = useAward((state) => state.picked);
  const ids = stretches[0]?.standings.map(({ id }) => id) ?? [];
  const row = ids.length > 9 ? 26 : 34;
  const height = ids.length * row;
  const slotOf = (stretch: OrderStretch, id: string): number => stretch.standings.findIndex((each) => each.id === id);
  const yOf = (slot: number): number => slot * row + row / 2;
  const pathOf = (id: string): string =>
    stretches
      .map((stretch, at) => {
        const y = yOf(slotOf(stretch, id));
        const [from, to] = [stretch.from * width, stretch.to * width];
        return `${at === 0 ? 'M' : 'L'}${Math.min(to, from + (at === 0 ? 0 : bend))} ${y}L${Math.max(from, to - (stretch.to === 1 ? 0 : bend))} ${y}`;
      })
      .join('');
  const last = stretches.at(-1);
  return (
    <div className={css.picture} role="img" aria-label={t('award:weight.picture')}>
      <Ends view={view} ids={ids} row={row} />
      <div ref={ref}>
        <svg width={width} height={height} aria-hidden="true">
          {tippingPoints(stretches).map((tip) => (
            <path key={tip} className={css.tipLine} d={`M${(tip / 100) * width} 0V${height}`} />
          ))}
          {ids.map((id) => (
            <path key={id} className={css.rank} data-picked={picked === id} d={pathOf(id)} />
          ))}
          <path className={css.nowLine} d={`M${(weight / 100) * width} 0V${height}`} />
        </svg>
      </div>
      <Ends view={view} ids={last?.standings.map(({ id }) => id) ?? []} row={row} />
    </div>
  );
}

function Ends({ view, ids, row }: { readonly view: OrderView; readonly ids: readonly string[]; readonly row: number }) {
  return (
    <div aria-hidden="true">
      {ids.map((id) => (
        <p key={id} className={css.end} style={{ height: row }}>
          <SupplierHexagon letters={view.entrants.get(id)?.letters ?? ''} />
        </p>
      ))}
    </div>
  );
}
