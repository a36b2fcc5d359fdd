import type { ReactNode } from 'react';
import { useDossier, useRequirementAnalysis } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { BandChart } from '#renderer/ui/charts/band-chart.tsx';
import type { Requirement } from '#src/dossier/requirement.ts';
import { axisFor, type Band } from '#src/base/scale.ts';
import { answersOf } from '#src/views/conflicts/conflict-stand.ts';
import { unitOf, valueText } from '#src/views/words/value-text.ts';
import { zoneText } from '#src/views/words/zone-text.ts';
import { type Banded, bandRows, isBandStand, stretchOf } from './band-data.ts';
import css from './conflicts.module.css';
import { ClientCell, type PlainStand } from './stand-cells.tsx';
import { OtherStands } from './other-stands.tsx';

export interface BandGridProps<S extends PlainStand> {
  requirement: Requirement;
  stands: readonly S[];
  /** Suppliers that fall out by it. */
  out: readonly string[];
  /** One sentence with the message of the chart. */
  label: string;
  /** The head of the words beside the chart, and those of one client: as high as a row of the chart. */
  head: ReactNode;
  words: (stand: S) => ReactNode;
}

/** Who, from where to where, and why: one row a client, with the gap or zone through all of them. */
export function BandGrid<S extends PlainStand>({ requirement, stands, out, label, head, words }: BandGridProps<S>) {
  const { t } = useText();
  const banded = stands.filter(isBandStand);
  return (
    <>
      <section className={css.bandGrid} aria-label={t('conflicts:stand')}>
        <div>
          <div className={css.columnHead}>{t('conflicts:client')}</div>
          {banded.map((stand) => (
            <ClientCell key={stand.client.id} requirement={requirement} stand={stand} />
          ))}
          <div className={css.offersHead}>{t('conflicts:offers')}</div>
        </div>
        <Chart requirement={requirement} stands={banded} label={label} />
        <div>
          {head}
          {banded.map((stand) => (
            <div key={stand.client.id} className={css.wordsRow}>
              {words(stand)}
            </div>
          ))}
          <OfferWords requirement={requirement} out={out} />
        </div>
      </section>
      <OtherStands
        key={requirement.id}
        requirement={requirement}
        stands={stands.filter((stand) => !isBandStand(stand))}
        words={words}
      />
    </>
  );
}

interface ChartProps {
  requirement: Requirement;
  stands: readonly Banded<PlainStand>[];
  label: string;
}

function Chart({ requirement, stands, label }: ChartProps) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const zone = useRequirementAnalysis(requirement.id)?.zone ?? { kind: 'none' };
  const offers = answersOf(dossier, requirement).flatMap(({ supplier, offer }) =>
    typeof offer.value === 'number' ? [{ supplier, value: offer.value }] : [],
  );
  const rows = bandRows(stands, zone);
  const axis = axisFor(rows, [...rows.flatMap(({ wish }) => wish ?? []), ...near(offers, rows)]);
  const stretch = stretchOf(zone, axis);
  return (
    <BandChart
      size="large"
      rows={rows}
      axis={axis}
      stretch={stretch && { ...stretch, label: zoneText(text, requirement, zone) }}
      offers={offers
        .filter(({ value }) => value >= axis.min && value <= axis.max)
        .map(({ supplier, value }) => ({
          id: supplier.id,
          letters: supplier.badge,
          value,
          name: text.t('conflicts:offerTick', {
            supplier: supplier.name,
            value: valueText(text, requirement.parameter, value),
          }),
        }))}
      formatTick={(value) => text.number(value)}
      unit={axisUnit(unitOf(requirement.parameter))}
      label={label}
    />
  );
}

/** Room under the last tick; a longer unit stands in the words beside it. */
const AXIS_UNIT_CHARS = 4;

function axisUnit(unit: string): string {
  return unit.length > AXIS_UNIT_CHARS ? '' : unit;
}

/** Offers that lie within reach of the bands; one far away would press the difference flat, so it stands in words only. */
function near(offers: readonly { readonly value: number }[], bands: readonly Band[]): readonly number[] {
  const edges = bands.flatMap(({ min, max }) => [min, max]).filter((edge) => edge !== null);
  const low = Math.min(...edges);
  const high = Math.max(...edges);
  const reach = Math.max(high - low, Math.abs(high) / 4);
  return offers.map(({ value }) => value).filter((value) => value >= low - reach && value <= high + reach);
}

function OfferWords({ requirement, out }: { requirement: Requirement; out: readonly string[] }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const answers = answersOf(dossier, requirement).filter(({ offer }) => offer.value !== null);
  return (
    <div className={css.offerWords}>
      {answers.length === 0 && <span className="muted">{text.t('conflicts:noOffers')}</span>}
      {answers.map(({ supplier, offer }) => (
        <span key={supplier.id} title={supplier.name}>
          <b>
            {supplier.badge} {offer.value !== null && valueText(text, requirement.parameter, offer.value)}
          </b>
          <small>
            {out.includes(supplier.id) ? text.t('conflicts:suppliersOut') : text.t(`analysis:fits.${offer.fit}`)}
          </small>
        </span>
      ))}
    </div>
  );
}
