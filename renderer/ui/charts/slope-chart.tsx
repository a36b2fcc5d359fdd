import { hueColor } from '#renderer/ui/marks/hue.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { apart } from './apart.ts';
import css from './slope-chart.module.css';
import { useWidth } from './use-width.ts';

export interface SlopeLine {
  id: string;
  hue: number;
  letters: string;
  name: string;
  /** null: not there on that side. */
  before: number | null;
  after: number | null;
  beforeText: string;
  afterText: string;
  /** Behind the figure on the right, in words. */
  note?: string | undefined;
  /** It passes something it should not; the note says what. */
  isAlert?: boolean | undefined;
  /** Drawn, but without figures: there are too many to write them all. */
  isQuiet?: boolean | undefined;
}

export interface SlopeChartProps {
  /** One sentence that says what the picture says. */
  label: string;
  lines: readonly SlopeLine[];
}

/** Between two labels. */
const step = 21;
const pad = 14;
/** Of the axis on the left and on the right, as shares of the width. */
const [from, to] = [0.385, 0.585];

/** What each was and became, as a line between two axes; figures beside their ends never overlap. */
export function SlopeChart({ label, lines }: SlopeChartProps) {
  const [ref, width] = useWidth(760);
  const named = lines.filter(({ isQuiet }) => isQuiet !== true);
  const height = Math.max(124, named.length * step + 2 * pad);
  const values = lines.flatMap(({ before, after }) => [before, after]).filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const yOf = (value: number): number =>
    high === low ? height / 2 : pad + ((high - value) / (high - low)) * (height - 2 * pad);
  const [left, right] = [Math.round(width * from), Math.round(width * to)];
  const labelsOf = (side: 'before' | 'after') => {
    const there = named.flatMap((line) => {
      const value = line[side];
      return value === null ? [] : [{ line, y: yOf(value) }];
    });
    const places = apart(
      there.map(({ y }) => y),
      step,
      [pad, height - pad],
    );
    return there.map(({ line, y }, index) => ({ line, y, at: places[index] ?? y }));
  };
  return (
    <div ref={ref} className={css.chart} style={{ height }} role="img" aria-label={label}>
      <svg width={width} height={height} aria-hidden="true">
        <path className={css.axis} d={`M${left} 4V${height - 4}M${right} 4V${height - 4}`} />
        {lines.map((line) => (
          <Slope key={line.id} line={line} left={left} right={right} yOf={yOf} />
        ))}
        {labelsOf('before').map(({ line, y, at }) => (
          <path key={line.id} className={css.lead} d={`M${left - 7} ${y}L${left - 18} ${at}`} />
        ))}
        {labelsOf('after').map(({ line, y, at }) => (
          <path key={line.id} className={css.lead} d={`M${right + 7} ${y}L${right + 18} ${at}`} />
        ))}
      </svg>
      {labelsOf('before').map(({ line, at }) => (
        <span key={line.id} className={css.before} style={{ top: at, right: width - left + 22 }} aria-hidden="true">
          <b className="num">{line.beforeText}</b>
          <ClientBadge hue={line.hue} letters={line.letters} size="xs" />
        </span>
      ))}
      {labelsOf('after').map(({ line, at }) => (
        <span key={line.id} className={css.after} style={{ top: at, left: right + 22 }} aria-hidden="true">
          <ClientBadge hue={line.hue} letters={line.letters} size="xs" />
          <b className="num" data-alert={line.isAlert ?? false}>
            {line.afterText}
          </b>
          {line.note !== undefined && <small data-alert={line.isAlert ?? false}>{line.note}</small>}
        </span>
      ))}
    </div>
  );
}

type SlopeProps = { line: SlopeLine; left: number; right: number; yOf: (value: number) => number };

function Slope({ line, left, right, yOf }: SlopeProps) {
  const { hue, before, after, isQuiet = false } = line;
  const style = { stroke: hueColor(hue), fill: hueColor(hue) };
  const [y1, y2] = [before === null ? null : yOf(before), after === null ? null : yOf(after)];
  return (
    <g style={style} data-quiet={isQuiet} className={css.slope}>
      {y1 !== null && y2 !== null && <path d={`M${left} ${y1}L${right} ${y2}`} />}
      {y1 !== null && y2 === null && (
        <>
          <path className={css.ends} d={`M${left} ${y1}h54`} />
          <path d={`M${left + 54} ${y1 - 5}v10`} />
        </>
      )}
      {y1 === null && y2 !== null && <path className={css.ends} d={`M${right - 54} ${y2}h54`} />}
      {y1 !== null && <circle cx={left} cy={y1} r="4.5" />}
      {y2 !== null && <circle cx={right} cy={y2} r="4.5" />}
    </g>
  );
}
