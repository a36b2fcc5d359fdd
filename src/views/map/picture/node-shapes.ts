import { assertNever } from '#src/base/assert-never.ts';
import { byOrder } from '#src/base/order.ts';
import type { Lane, MapNode } from '#src/views/map/lanes.ts';
import { box, write } from '#src/views/picture/draw.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Shape } from '#src/views/picture/picture.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';
import { cardShapes } from './card-shapes.ts';
import { centreShapes, clientShapes } from './client-shapes.ts';
import { ballsUpTo } from './fits-shapes.ts';
import type { Stage } from './scene-words.ts';
import { overviewShapes } from './overview-shapes.ts';
import { supplierShapes } from './supplier-shapes.ts';
import { themeShapes } from './theme-shapes.ts';

/** A node of the map as the screen draws it. */
export function nodeShapes(stage: Stage, node: MapNode, cards: ReadonlyMap<string, ThemeCard>): readonly Shape[] {
  const { measure, text, view, facts } = stage;
  const { x, y, width, height } = node.box;
  if (view.level !== 'cards' && node.kind !== 'bank')
    return overviewShapes({ measure, number: text.number, facts }, node);
  switch (node.kind) {
    case 'bank':
      return [box(node.box, 12, { fill: paper.surface2, stroke: paper.line1 })];
    case 'title':
      return titleShapes(stage, node);
    case 'ssc':
      return centreShapes(stage, node);
    case 'client':
      return clientShapes(stage, node);
    case 'theme':
      return themeShapes(stage, node);
    case 'requirement': {
      const card = cards.get(node.record);
      return card === undefined ? [] : cardShapes(stage, node, card);
    }
    case 'supplier':
      return supplierShapes(stage, node);
    case 'place':
      return [];
    case 'more': {
      const style = { size: 12, weight: 500, fill: paper.ink2 } as const;
      return write(measure, text.t('map:more', { count: node.hidden }), x + 40, y + height / 2, style).shapes;
    }
    case 'empty':
      return [
        box(node.box, 8, { stroke: paper.line3, dash: [4, 4], width: 1.5 }),
        ...write(measure, text.t(`map:empty.${node.lane}Title`), x + width / 2, y + height / 2, {
          size: 13,
          fill: paper.ink2,
          anchor: 'middle',
          width: width - 16,
        }).shapes,
      ];
    default:
      return assertNever(node);
  }
}

function titleShapes(stage: Stage, { box: frame, lane }: Extract<MapNode, { kind: 'title' }>): readonly Shape[] {
  const { measure, text, part, view } = stage;
  const y = frame.y + frame.height / 2;
  const name = write(measure, text.t(`map:lanes.${lane}`), frame.x + 8, y, { size: 13, weight: 600, fill: paper.ink });
  const count = write(measure, laneCount(stage, lane), frame.x + 16 + name.width, y, { size: 12, fill: paper.ink3 });
  const letters =
    lane === 'requirements' && view.lens === 'coverage' && part.suppliers.length <= ballsUpTo
      ? part.suppliers.toSorted(byOrder).flatMap(({ badge }, index, all) => {
          const middle = frame.x + frame.width - 20 - (all.length - index) * 21 + 13;
          return write(measure, badge, middle, y, { size: 11, weight: 600, fill: paper.ink2, anchor: 'middle' }).shapes;
        })
      : [];
  return [...name.shapes, ...count.shapes, ...letters];
}

function laneCount({ text, part, dossier, all }: Stage, lane: Lane): string {
  const { t, number } = text;
  const ofTotal = (shown: number, total: number): string =>
    shown === total ? number(total) : t('map:filter.ofTotal', { shown: number(shown), total: number(total) });
  const voters = (list: Stage['dossier']['clients']): number => list.filter(({ kind }) => kind !== 'ssc').length;
  if (lane === 'clients') return ofTotal(voters(part.clients), voters(dossier.clients));
  if (lane === 'suppliers') return ofTotal(part.suppliers.length, dossier.suppliers.length);
  return t('map:inThemes', { total: ofTotal(part.shown, part.total), count: all.length });
}
