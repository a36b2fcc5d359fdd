import { lanesOf } from '#src/base/scale.ts';
import css from './band-chart.module.css';

export interface BandOffer {
  id: string;
  letters: string;
  value: number;
  name?: string | undefined;
}

const HEXAGON_PX = 27;
const LANE_PX = 24;
const HEXAGON = 'M-7.5 10h15l5.5 9-5.5 9h-15l-5.5-9Z';

/** Room the offers need under the axis: none, one row, or more where hexagons would overlap. */
export function offersHeight(places: readonly number[]): number {
  if (places.length === 0) return 0;
  return 12 + (Math.max(...lanesOf(places, HEXAGON_PX)) + 1) * LANE_PX;
}

export interface BandOffersProps {
  offers: readonly BandOffer[];
  places: readonly number[];
  top: number;
}

export function BandOffers({ offers, places, top }: BandOffersProps) {
  const lanes = lanesOf(places, HEXAGON_PX);
  return (
    <g>
      {offers.map((offer, index) => {
        const drop = (lanes[index] ?? 0) * LANE_PX;
        return (
          <g key={offer.id} transform={`translate(${places[index] ?? 0} ${top})`}>
            {offer.name !== undefined && <title>{offer.name}</title>}
            <path className={css.offerTick} d={`M0 0v${8 + drop}`} />
            <path className={css.hexagon} d={HEXAGON} transform={`translate(0 ${drop})`} />
            <text className={css.letters} y={23 + drop} textAnchor="middle">
              {offer.letters}
            </text>
          </g>
        );
      })}
    </g>
  );
}
