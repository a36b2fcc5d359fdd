import { PlainHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import type { PackageStop } from '#src/views/beamer/screen-slides.ts';
import own from './package.module.css';

// The picture in pixels of the slide.
const [WIDTH, HEIGHT] = [1180, 690];
const PAD = { left: 96, right: 196, top: 56, bottom: 84 } as const;

/** [BM60] Mean, lowest and highest client at each budget, where the question stands, and what fairness costs. */
export function PackageCurveSlide({ slide, timer }: { slide: SlideOf<'package-curve'>; timer: BeamerTimer | null }) {
  const { t } = useSlideText();
  return (
    <>
      <PlainHead title={t('onBeamer:curve')} timer={timer}>
        {t(`packageScreen:rules.${slide.rule}`)}
      </PlainHead>
      <div className={own.body}>
        <Curve slide={slide} />
        <div className={own.aside}>
          <Said title={t('onBeamer:nextTitle')} words={slide.next} />
          <Said title={t('onBeamer:fairnessTitle')} words={slide.fairness} />
        </div>
      </div>
    </>
  );
}

function Said({ title, words }: { title: string; words: string }) {
  if (words === '') return null;
  return (
    <section className={own.said}>
      <h2>{title}</h2>
      <p>{words}</p>
    </section>
  );
}

type Scale = { readonly x: (budgetK: number) => number; readonly y: (share: number) => number };
type Line = 'mean' | 'lowest' | 'highest';

/** Tens between which everything lies, at most six. */
function axisOf(stops: readonly PackageStop[]): readonly number[] {
  const low = Math.floor(Math.min(...stops.map(({ lowest }) => lowest)) * 10);
  const high = Math.max(low + 2, Math.ceil(Math.max(...stops.map(({ highest }) => highest)) * 10));
  const step = high - low > 5 ? 2 : 1;
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, at) => (low + at * step) / 10);
}

function scaleOf(stops: readonly PackageStop[], axis: readonly number[]): Scale {
  const [bottom, top] = [axis[0] ?? 0, Math.max(axis.at(-1) ?? 1, ...stops.map(({ highest }) => highest))];
  const [first, last] = [stops[0]?.budgetK ?? 0, stops.at(-1)?.budgetK ?? 1];
  return {
    x: (budget) => PAD.left + ((budget - first) / (last - first || 1)) * (WIDTH - PAD.left - PAD.right),
    y: (share) => PAD.top + ((top - share) / (top - bottom || 1)) * (HEIGHT - PAD.top - PAD.bottom),
  };
}

/** Labels at the end of the lines, at least a line apart, from the top down. */
function apart(ends: readonly { readonly key: Line; readonly y: number }[]) {
  const placed: { key: Line; y: number }[] = [];
  for (const { key, y } of ends)
    placed.push({ key, y: Math.max(y, (placed.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + 38) });
  return placed;
}

function Curve({ slide: { stops, nowK, along } }: { slide: SlideOf<'package-curve'> }) {
  const { t, euroK } = useSlideText();
  const axis = axisOf(stops);
  const { x, y } = scaleOf(stops, axis);
  const pathOf = (list: readonly (readonly [number, number])[]): string =>
    list.map(([left, top], at) => `${at === 0 ? 'M' : 'L'}${left.toFixed(1)} ${top.toFixed(1)}`).join('');
  const line = (key: Line) => stops.map((stop) => [x(stop.budgetK), y(stop[key])] as const);
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) return null;
  const now = nowK === null ? null : Math.min(last.budgetK, Math.max(first.budgetK, nowK));
  const here = now === null ? undefined : stops.findLast(({ budgetK }) => budgetK <= now);
  const labels = apart((['highest', 'mean', 'lowest'] as const).map((key) => ({ key, y: y(last[key]) })));
  return (
    <svg className={own.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t(`onBeamer:along.${along}`)}>
      {axis.map((share) => (
        <g key={share}>
          <path className={own.gridLine} d={`M${PAD.left} ${y(share)}H${WIDTH - PAD.right}`} />
          <text className={own.tick} x={PAD.left - 20} y={y(share) + 12} textAnchor="end">
            {Math.round(share * 100)}
          </text>
        </g>
      ))}
      <path className={own.range} d={`${pathOf([...line('highest'), ...line('lowest').toReversed()])}Z`} />
      <path className={own.edge} d={pathOf(line('highest'))} />
      <path className={own.edge} d={pathOf(line('lowest'))} />
      <path className={own.meanLine} d={pathOf(line('mean'))} />
      {now !== null && <path className={own.stand} d={`M${x(now)} ${PAD.top - 8}V${HEIGHT - PAD.bottom}`} />}
      {stops.map((stop) => (
        <circle
          key={stop.budgetK}
          className={own.stop}
          data-here={stop === here ? '' : undefined}
          data-unproven={stop.isProven ? undefined : ''}
          cx={x(stop.budgetK)}
          cy={y(stop.mean)}
          r={stop === here ? 16 : 9}
        />
      ))}
      {now !== null && (
        <text
          className={own.nowText}
          x={Math.min(WIDTH - PAD.right - 120, Math.max(PAD.left + 120, x(now)))}
          y={34}
          textAnchor="middle"
        >
          {t('onBeamer:now', { amount: euroK(now) })}
        </text>
      )}
      <Words {...{ first, last, along, labels }} />
    </svg>
  );
}

interface WordsProps {
  first: PackageStop;
  last: PackageStop;
  along: 'once' | 'year';
  labels: readonly { readonly key: Line; readonly y: number }[];
}

/** What the lines are, and from what to what the budget goes. */
function Words({ first, last, along, labels }: WordsProps) {
  const { t, euroK } = useSlideText();
  return (
    <>
      {labels.map(({ key, y: top }) => (
        <text
          key={key}
          className={own.endText}
          data-mean={key === 'mean' ? '' : undefined}
          x={WIDTH - PAD.right + 20}
          y={top + 12}
        >
          {t(`onBeamer:${key}Client`)}
        </text>
      ))}
      <text className={own.tick} x={PAD.left} y={HEIGHT - 30} textAnchor="start">
        {euroK(first.budgetK)}
      </text>
      <text className={own.axisName} x={(PAD.left + WIDTH - PAD.right) / 2} y={HEIGHT - 30} textAnchor="middle">
        {t(`onBeamer:along.${along}`)}
      </text>
      <text className={own.tick} x={WIDTH - PAD.right} y={HEIGHT - 30} textAnchor="end">
        {euroK(last.budgetK)}
      </text>
    </>
  );
}
