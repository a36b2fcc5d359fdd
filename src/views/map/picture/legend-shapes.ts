import { byOrder } from '#src/base/order.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import type { Scene } from '#src/views/map/scene.ts';
import type { Stream } from '#src/views/map/streams.ts';
import { box, circle, path, write } from '#src/views/picture/draw.ts';
import { badge, ball, glyph, hatch } from '#src/views/picture/marks.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { PathStyle, Shape } from '#src/views/picture/picture.ts';
import { standsAs } from '#src/views/words/stands-as.ts';
import type { Stage } from './scene-words.ts';
import { hexagonMark } from './trust-shapes.ts';

type Item = {
  readonly label: string;
  readonly width: number;
  readonly mark: (x: number, y: number) => readonly Shape[];
  readonly isFirst?: boolean;
  /** Begins a line. */
  readonly isBreak?: boolean;
};

const between = 14;

/** What the marks and lines of the lens mean, on as many lines of `width` as it takes. */
export function legendShapes(
  stage: Stage,
  { nodes, streams }: Pick<Scene, 'nodes' | 'streams'>,
  [left, top]: readonly [left: number, top: number],
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { measure } = stage;
  let [x, y] = [left, top + 10];
  const items = [...itemsOf(stage, streams), ...nameItems(stage, nodes)];
  const shapes = items.flatMap(({ label, width: own, mark, isFirst, isBreak }): readonly Shape[] => {
    const taken = own + 6 + measure(label, 12, 400);
    if (x > left && (isBreak === true || x + taken > left + width)) [x, y] = [left, y + 22];
    const rule = isFirst === true && x > left;
    if (rule) x += between;
    const made = [
      ...(rule ? [path(`M${x - between} ${y - 8}v16`, { stroke: paper.line2 })] : []),
      ...mark(x, y),
      ...write(measure, label, x + own + 6, y, { size: 12, fill: paper.ink2 }).shapes,
    ];
    x += taken + between;
    return made;
  });
  return { shapes, height: y + 10 - top };
}

type Words = Stage['text']['t'];

function lineItem(label: string, style: PathStyle, isStopped = false): Item {
  return {
    label,
    width: 26,
    mark: (x, y) => [
      path(`M${x} ${y}h${isStopped ? 22 : 26}`, { stroke: paper.ink2, ...style }),
      ...(isStopped ? [path(`M${x + 23.5} ${y - 5}v10`, { stroke: paper.ink2, width: 3.5 })] : []),
    ],
  };
}

function itemsOf(stage: Stage, streams: readonly Stream[]): readonly Item[] {
  const { view, text, part } = stage;
  if (view.lens === 'trust') return trustItems(text.t);
  if (view.level === 'themes') return [...bubbleItems(text.t, part.isWhole), ...bundleItems(stage, streams)];
  if (view.level === 'rectangles') {
    const place: Item = {
      label: text.t('levels:legend.place'),
      width: 22,
      mark: (x, y) => [box({ x, y: y - 6, width: 22, height: 12 }, 3, { stroke: paper.line3, dash: [3, 2] })],
    };
    return [...statusItems(text.t, decidedIn(stage)), ...(part.isWhole ? [] : [place]), ...bundleItems(stage, streams)];
  }
  return view.lens === 'coverage'
    ? coverageItems(text.t)
    : cardItems(text.t, view.lens === 'conflicts', decidedIn(stage));
}

function decidedIn({ analysis: { requirements } }: Stage): readonly ('decided' | 'provisional')[] {
  const found = new Set(requirements.map(standsAs));
  return (['decided', 'provisional'] as const).filter((kind) => found.has(kind));
}

function coverageItems(t: Words): readonly Item[] {
  const fit = (label: string, value: number | null): Item => ({
    label,
    width: 16,
    mark: (x, y) => [ball(value, x, y)],
  });
  return [
    fit(t('map:legend.none'), 0),
    fit(t('map:legend.quarter'), 0.25),
    fit(t('map:legend.half'), 0.5),
    fit(t('map:legend.mostly'), 0.75),
    fit(t('map:legend.full'), 1),
    fit(t('map:legend.unknown'), null),
    { ...lineItem(t('map:legend.coversMuch'), { width: 3 }), isFirst: true },
    lineItem(t('map:legend.coversLittle'), { width: 1.35, dash: [3, 4] }),
  ];
}

function trustItems(t: Words): readonly Item[] {
  return [
    { label: t('map:legend.trustClient'), width: 12, mark: (x, y) => [circle(x + 6, y, 4.5, { fill: paper.ink2 })] },
    { label: t('map:legend.trustBack'), width: 12, mark: (x, y) => [hexagonMark(x + 6, y)] },
    {
      label: t('map:legend.trustTarget'),
      width: 6,
      mark: (x, y) => [path(`M${x + 3} ${y - 6}v12`, { stroke: paper.ink3, width: 2 })],
    },
    { ...lineItem(t('map:legend.trustMuch'), { width: 3.5 }), isFirst: true },
    lineItem(t('map:legend.trustShort'), { width: 2, dash: [6, 4] }, true),
    lineItem(t('map:legend.trustUnasked'), { width: 1.25, dash: [1.5, 4] }),
  ];
}

/** Decided signs are explained where one is on the map. */
function statusItems(t: Words, decided: readonly ('decided' | 'provisional')[]): readonly Item[] {
  return (['shared', 'complementary', 'conflict', 'unique', ...decided] as const).map((kind) => ({
    label: kind === 'decided' || kind === 'provisional' ? t(`analysis:sharing.${kind}`) : t(`map:legend.${kind}`),
    width: 16,
    mark: (x, y) => [glyph(kind, x, y, 16)],
  }));
}

function cardItems(t: Words, isConflicts: boolean, decided: readonly ('decided' | 'provisional')[]): readonly Item[] {
  return [
    ...statusItems(t, decided),
    { ...lineItem(t('map:legend.must'), { width: 3.25 }), isFirst: true },
    lineItem(t('map:legend.should'), { width: 2.25 }),
    lineItem(t('map:legend.could'), { width: 1.25, dash: [5, 4] }),
    ...(isConflicts
      ? [
          { ...lineItem(t('map:legend.clashes'), { width: 2.25 }, true), isFirst: true },
          {
            label: t('map:legend.gap'),
            width: 20,
            mark: (x: number, y: number) => hatch({ x, y: y - 7, width: 20, height: 14 }),
          },
        ]
      : []),
  ];
}

function bubbleItems(t: Words, isWhole: boolean): readonly Item[] {
  const bubble = (label: string, style: PathStyle, hasDisc = false): Item => ({
    label,
    width: 18,
    mark: (x, y) => [
      circle(x + 9, y, 8, { fill: paper.surface, stroke: paper.line3, width: 1.25, ...style }),
      ...(hasDisc ? [circle(x + 9, y, 5, { fill: paper.ink2 })] : []),
    ],
  });
  const all = bubble(t('levels:legend.all'), {});
  if (isWhole) return [all];
  return [all, bubble(t('levels:legend.shown'), {}, true), bubble(t('levels:legend.hidden'), { dash: [3, 3] })];
}

/** How heavy a bundle is, and where it clashes. */
function bundleItems({ text, view }: Stage, streams: readonly Stream[]): readonly Item[] {
  const most = streams.reduce((max, { count }) => Math.max(max, count), 1);
  const weight: Item = {
    label: text.t('levels:legend.weight', { number: text.number(most) }),
    width: 26,
    isFirst: true,
    mark: (x, y) => [
      path(`M${x} ${y - 3}h26`, { stroke: paper.ink2, width: 1.5 }),
      path(`M${x} ${y + 3}h26`, { stroke: paper.ink2, width: 4 }),
    ],
  };
  const clashes = lineItem(text.t('levels:legend.clashes'), { width: 2.25 }, true);
  return view.lens === 'conflicts' ? [weight, clashes] : [weight];
}

/** Badges without a name beside them are named here. */
function nameItems({ measure, part }: Stage, nodes: readonly MapNode[]): readonly Item[] {
  const tiles = new Set(nodes.flatMap((node) => (node.kind === 'client' && node.size === 'tile' ? [node.record] : [])));
  return part.clients
    .toSorted(byOrder)
    .filter(({ id }) => tiles.has(id))
    .map((client, index) => ({
      label: client.name,
      width: 23,
      isBreak: index === 0,
      mark: (x, y) => badge(measure, client, x, y, 'xs'),
    }));
}
