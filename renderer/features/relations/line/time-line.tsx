import { DrawnEvent } from '#renderer/parts/relations/event-sign.tsx';
import { useText } from '#renderer/store/settings.ts';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import type { Series } from '#src/analysis/relations/series.ts';
import type { Moment } from '#src/dossier/moment.ts';
import type { Text } from '#src/text/text.ts';
import { shortMonth, whole } from '#src/views/relations/figures.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import {
  laidEvents,
  type Panel,
  pathOf,
  type PlacedEvent,
  withinYear,
  type YearAxis,
  yearAxis,
  yOf,
} from './line-geometry.ts';
import css from './line.module.css';

const trustPanel: Panel = { top: 24, height: 100 };
const lane = 20;

/** What an event is called on the line. */
export function eventWords({ t, euroK }: Text, { kind, title, amountK, isOpen }: Moment): string {
  const said = title === '' ? t(`relations:events.${kind}`) : title;
  const amount = amountK === null ? '' : ` ${euroK(amountK)}`;
  return `${said}${amount}${isOpen && kind !== 'meeting' && kind !== 'visit' && kind !== 'exercise' ? `, ${t('relations:line.open')}` : ''}`;
}

/** [RL16] Trust of both sides above, the contract below, and between them what happened: never one figure. */
export function TimeLine({ row, today }: { row: RelationRow; today: string }) {
  const text = useText();
  const [ref, width] = useWidth(420);
  const { state, ends } = row;
  const last = [today, state.series.client.at(-1)?.on ?? '', state.moments.at(-1)?.on ?? ''].toSorted().at(-1) ?? today;
  const axis = yearAxis(last, width);
  const events = laidEvents(state.moments, axis, width, (moment) => eventWords(text, moment));
  const lanes = Math.max(1, ...events.map((event) => event.lane + 1));
  const eventsTop = trustPanel.top + trustPanel.height + 18;
  const legalPanel: Panel = { top: eventsTop + lanes * lane + 26, height: 50 };
  const height = legalPanel.top + legalPanel.height + 24;
  const client = withinYear(state.series.client, axis.from);
  const other = withinYear(state.series.other, axis.from);
  const legal = withinYear(state.legalSeries, axis.from);
  const colour = ends.client.kind === 'client' ? hueColor(ends.client.hue) : 'var(--ink)';
  const frame = { axis, width, eventsTop, legalPanel, height };
  return (
    <div ref={ref} role="img" aria-label={lineLabel(text, row, { client, other, legal })}>
      <svg width={width} height={height} aria-hidden="true">
        <Grounds {...frame} target={state.relation.trustTarget} text={text} />
        {events.map((event) => (
          <path
            key={event.moment.id}
            className={css.lead}
            d={`M${event.x} ${trustPanel.top + 20}V${legalPanel.top + legalPanel.height}`}
          />
        ))}
        <path className={css.other} d={pathOf(axis, trustPanel, other)} />
        <path className={css.client} style={{ stroke: colour }} d={pathOf(axis, trustPanel, client)} />
        {client.map(({ on, value }) => (
          <circle
            key={on}
            style={{ fill: colour }}
            className={css.spot}
            cx={axis.xOf(on)}
            cy={yOf(trustPanel, value)}
            r="3.25"
          />
        ))}
        <path className={css.legal} d={pathOf(axis, legalPanel, legal)} />
        {legal.map(({ on, value }) => (
          <circle key={on} className={css.legalSpot} cx={axis.xOf(on)} cy={yOf(legalPanel, value)} r="2.75" />
        ))}
        {events.map((event) => (
          <Event key={event.moment.id} event={event} top={eventsTop} words={eventWords(text, event.moment)} />
        ))}
        <Ends row={row} width={width} legalPanel={legalPanel} text={text} />
      </svg>
    </div>
  );
}

function lineLabel(
  text: Text,
  { ends, state }: RelationRow,
  shown: Readonly<Record<'client' | 'other' | 'legal', Series>>,
): string {
  const { t } = text;
  const said = (side: string, series: Series): string[] => {
    const [first, last] = [series[0], series.at(-1)];
    if (first === undefined || last === undefined) return [];
    const to = whole(text, last.value);
    return [
      first === last
        ? t('relations:line.saidOne', { side, to })
        : t('relations:line.said', { side, from: whole(text, first.value), to }),
    ];
  };
  const all = [
    ...said(ends.client.name, shown.client),
    ...said(ends.other.name, shown.other),
    ...said(t('relations:line.legal'), shown.legal),
  ];
  const nothing = t(`relations:quadrants.${state.quadrant ?? 'unknown'}`);
  return t('relations:line.label', {
    client: ends.client.name,
    other: ends.other.name,
    said: all.length > 0 ? all.join('; ') : nothing,
  });
}

type FrameProps = { axis: YearAxis; width: number; eventsTop: number; legalPanel: Panel; height: number };

function Grounds({
  axis,
  width,
  legalPanel,
  height,
  target,
  text,
}: FrameProps & { target: number | null; text: Text }) {
  const { t } = text;
  const end = width - 52;
  const goal = target === null ? null : yOf(trustPanel, target);
  return (
    <g>
      {goal !== null && (
        <rect
          className={css.band}
          x="6"
          y={trustPanel.top}
          width={Math.max(0, end - 6)}
          height={Math.max(0, goal - trustPanel.top)}
        />
      )}
      {[0, 50, 100].map((value) => (
        <path key={value} className={css.grid} d={`M6 ${yOf(trustPanel, value)}H${end}`} />
      ))}
      {[0, 50, 100].map((value) => (
        <path key={value} className={css.grid} d={`M6 ${yOf(legalPanel, value)}H${end}`} />
      ))}
      <circle className={css.trustSign} cx="12" cy={trustPanel.top - 14} r="5" />
      <text className={css.title} x="24" y={trustPanel.top - 10}>
        {t('relations:line.trust')}
      </text>
      <rect className={css.legalSign} x="7" y={legalPanel.top - 16} width="10" height="10" rx="1" />
      <text className={css.title} x="24" y={legalPanel.top - 7}>
        {t('relations:line.legal')}
      </text>
      {axis.months.map(({ day, x }, at) => (
        <text
          key={day}
          className={css.month}
          x={x}
          y={height - 4}
          display={width < 380 && at % 2 === 1 ? 'none' : undefined}
        >
          {shortMonth(text, day)}
        </text>
      ))}
    </g>
  );
}

function Event({
  event: { moment, x, lane: at, isLeft },
  top,
  words,
}: {
  event: PlacedEvent;
  top: number;
  words: string;
}) {
  const y = top + at * lane;
  const wide = words.length * 6.4 + 8;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={css.paper} x={isLeft ? -wide - 12 : -10} y="-10" width={wide + 22} height="20" />
      <DrawnEvent kind={moment.kind} isOpen={moment.isOpen} />
      <text className={css.event} x={isLeft ? -13 : 13} y="4" textAnchor={isLeft ? 'end' : 'start'}>
        {words}
      </text>
    </g>
  );
}

/** The last figures and, between both sides, the distance. */
function Ends({
  row: { state },
  width,
  legalPanel,
  text,
}: {
  row: RelationRow;
  width: number;
  legalPanel: Panel;
  text: Text;
}) {
  const { trust, legal, gap } = state;
  const x = width - 46;
  const [own, across] = [trust.client, trust.other].map((value) => (value === null ? null : yOf(trustPanel, value)));
  const isRoomy = gap !== null && gap >= 26;
  return (
    <g>
      {own !== null && own !== undefined && across !== null && across !== undefined && own !== across && (
        <path className={css.gap} d={`M${x} ${own}V${across}m-4 0h8M${x - 4} ${own}h8`} />
      )}
      {own !== null && own !== undefined && (
        <text className={css.figure} data-own x={x + 10} y={own + 4 + shift(own, across, 1)}>
          {whole(text, trust.client ?? 0)}
        </text>
      )}
      {across !== null && across !== undefined && (
        <text className={css.figure} x={x + 10} y={across + 4 + shift(across, own, -1)}>
          {whole(text, trust.other ?? 0)}
        </text>
      )}
      {isRoomy && own !== null && own !== undefined && across !== null && across !== undefined && (
        <text className={css.between} x={x + 10} y={(own + across) / 2 + 4}>
          {whole(text, gap)}
        </text>
      )}
      {legal !== null && (
        <text className={css.figure} data-own x={x + 10} y={yOf(legalPanel, legal) + 4}>
          {whole(text, legal)}
        </text>
      )}
    </g>
  );
}

/** Two figures that would stand on each other step aside. */
function shift(own: number, other: number | null | undefined, tie: 1 | -1): number {
  if (other === null || other === undefined || Math.abs(own - other) >= 16) return 0;
  const side = own === other ? tie : Math.sign(own - other);
  return (side * (16 - Math.abs(own - other))) / 2;
}
