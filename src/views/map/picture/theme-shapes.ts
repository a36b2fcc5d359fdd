import { countComparisons } from '#src/views/map/compare.ts';
import { find } from '#src/base/table.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { box, path, write } from '#src/views/picture/draw.ts';
import { type Glyph, glyph } from '#src/views/picture/marks.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Shape } from '#src/views/picture/picture.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { fitsShapes } from './fits-shapes.ts';
import type { Stage } from './scene-words.ts';

type ThemeNode = Extract<MapNode, { kind: 'theme' }>;
type Figures = { readonly shapes: readonly Shape[]; readonly width: number };

const rowHeight = 40;

/** A theme: one row with its counts; open, it heads its cards. */
export function themeShapes(stage: Stage, { box: frame, record, isOpen }: ThemeNode): readonly Shape[] {
  const { measure, text, dossier, part, all } = stage;
  const theme = find(dossier.themes, record);
  const shown = part.rollups.find((rollup) => rollup.theme === record);
  if (theme === undefined || shown === undefined) return [];
  const total = all.find((rollup) => rollup.theme === record)?.cards.length ?? 0;
  const isHidden = shown.cards.length === 0 && total > 0;
  const y = frame.y + rowHeight / 2;
  const figures = isHidden ? hiddenWord(stage, frame.x + frame.width - 12, y) : figuresOf(stage, shown, frame, y);
  const left = frame.x + 34;
  const isAll = isHidden || shown.cards.length === total;
  const count = isAll ? String(total) : text.t('map:filter.ofTotal', { shown: shown.cards.length, total });
  const counted = measure(count, 12, 400);
  const room = frame.x + frame.width - 12 - figures.width - 16 - counted - left;
  const title = write(measure, theme.title, left, y, {
    size: 13,
    weight: 600,
    fill: isHidden ? paper.ink3 : paper.ink,
    width: room,
  });
  const ground = isHidden ? { stroke: paper.line2, dash: [3, 3] } : { fill: paper.surface, stroke: paper.line2 };
  return [
    ...(isOpen ? [] : [box(frame, 8, ground)]),
    path(isOpen ? `M${frame.x + 13} ${y - 2}l5 5l5-5` : `M${frame.x + 15} ${y - 5}l5 5l-5 5`, {
      stroke: paper.ink3,
      width: 1.6,
      isRound: true,
    }),
    ...title.shapes,
    ...write(measure, count, left + title.width + 8, y, { size: 12, fill: paper.ink3 }).shapes,
    ...figures.shapes,
  ];
}

function hiddenWord({ measure, text }: Stage, right: number, y: number): Figures {
  return write(measure, text.t('map:filter.hiddenTheme'), right, y, { size: 12, fill: paper.ink3, anchor: 'end' });
}

/** What the lens, or a comparison, asks about a theme. */
function figuresOf(stage: Stage, rollup: ThemeRollup, { x, width }: ThemeNode['box'], y: number): Figures {
  const right = x + width - 12;
  const pair = stage.view.question.compare;
  if (pair !== null) {
    const counts = countComparisons([rollup], pair);
    const most = countComparisons(stage.part.rollups, pair);
    return columns(stage, right, y, [
      ['conflict', counts.opposed, most.opposed],
      ['complementary', counts.different, most.different],
      ['shared', counts.same, most.same],
    ]);
  }
  if (stage.view.lens === 'coverage') return fitsShapes(stage, (supplier) => meanFit(rollup, supplier), right, y);
  const { shared, complementary, conflicting, unique } = rollup.sharing;
  const all = stage.analysis.totals.sharing;
  const used: readonly Column[] = [
    ['unique', unique, all.unique],
    ['conflict', conflicting, all.conflicting],
    ['shared', shared + complementary, all.shared + all.complementary],
  ];
  return columns(
    stage,
    right,
    y,
    used.filter(([, , most]) => most > 0),
  );
}

type Column = readonly [mark: Glyph, count: number, most: number];

/** From the right; a column keeps its place in every theme, and shows nothing at zero. */
function columns({ measure }: Stage, right: number, y: number, list: readonly Column[]): Figures {
  let x = right;
  const shapes = list.flatMap(([mark, count, most]): readonly Shape[] => {
    x -= Math.max(28, 20 + measure(String(most), 13, 600));
    const left = x;
    x -= 6;
    if (count === 0) return [];
    const isHot = mark === 'conflict';
    const style = { size: 13, weight: isHot ? 600 : 500, fill: isHot ? paper.conflict : paper.ink2 } as const;
    return [glyph(mark, left, y, 16), ...write(measure, String(count), left + 20, y, style).shapes];
  });
  return { shapes, width: right - x };
}

/** In quarters, as a ball shows it. */
function meanFit(rollup: ThemeRollup, supplier: string): number | null {
  const share = rollup.suppliers.find((each) => each.supplier === supplier);
  return share === undefined ? null : Math.round(share.fit * 4) / 4;
}
