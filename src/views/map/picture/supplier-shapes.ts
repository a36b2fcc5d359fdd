import { coverageOf } from '#src/analysis/coverage.ts';
import { leastShapes, trustShapes } from './trust-shapes.ts';
import { find } from '#src/base/table.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { box, type Frame, wrapped, write } from '#src/views/picture/draw.ts';
import { ball, hexagon, meter } from '#src/views/picture/marks.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Shape } from '#src/views/picture/picture.ts';
import type { Stage } from './scene-words.ts';

type SupplierNode = Extract<MapNode, { kind: 'supplier' }>;

const name = { size: 13, weight: 600, fill: paper.ink } as const;
const words = { size: 12, fill: paper.ink2 } as const;

/** A supplier as on the map: how far it covers the client it serves least, and how it answered. */
export function supplierShapes(stage: Stage, { box: frame, record, size }: SupplierNode): readonly Shape[] {
  const supplier = find(stage.dossier.suppliers, record);
  if (supplier === undefined) return [];
  return [
    box(frame, 8, { fill: paper.surface, stroke: paper.line2 }),
    ...(size === 'row' ? rowOf(stage, supplier, frame) : cardOf(stage, supplier, frame, size === 'card')),
  ];
}

function rowOf(stage: Stage, { id, badge, name: called }: Supplier, { x, y, width, height }: Frame): readonly Shape[] {
  const { measure, text, analysis } = stage;
  const middle = y + height / 2;
  const [left, right] = [x + 49, x + width - 8];
  if (stage.view.lens === 'trust') {
    return [
      ...hexagon(measure, badge, x + 8, middle),
      ...write(measure, called, left, middle - 8.5, { ...name, width: right - left }).shapes,
      ...leastShapes(stage, id, left, right, middle + 8.5),
    ];
  }
  const { lowest } = coverageOf(analysis, id);
  const percent = lowest === null ? '' : `${text.number(Math.round(lowest * 100))}%`;
  const figure = write(measure, percent, right, middle + 8.5, { ...words, anchor: 'end' });
  return [
    ...hexagon(measure, badge, x + 8, middle),
    ...write(measure, called, left, lowest === null ? middle : middle - 8.5, { ...name, width: right - left }).shapes,
    ...figure.shapes,
    ...(lowest === null ? [] : meter(lowest, left, middle + 6.5, right - figure.width - 4 - left, 4)),
  ];
}

function cardOf(stage: Stage, supplier: Supplier, frame: Frame, isCard: boolean): readonly Shape[] {
  const { measure } = stage;
  const [left, right] = [frame.x + 12, frame.x + frame.width - 12];
  const start = left + 41;
  const lines = wrapped(measure, supplier.name, 2, { ...name, width: right - start });
  const hasType = isCard && supplier.type !== '';
  const head = Math.max(28, 16 * (lines.length + (hasType ? 1 : 0)));
  const middle = frame.y + 11 + head / 2;
  const first = middle - 8 * (lines.length + (hasType ? 1 : 0)) + 8;
  const barAt = frame.y + 11 + head + 8;
  return [
    ...hexagon(measure, supplier.badge, left, middle),
    ...lines.flatMap((line, index) => write(measure, line, start, first + 16 * index, name).shapes),
    ...(hasType
      ? write(measure, supplier.type, start, first + 16 * lines.length, {
          ...words,
          fill: paper.ink3,
          width: right - start,
        }).shapes
      : []),
    ...(stage.view.lens === 'trust'
      ? trustShapes(stage, supplier.id, left, right, barAt)
      : coverageShapes(stage, supplier, left, right, barAt)),
  ];
}

function coverageShapes(
  stage: Stage,
  supplier: Supplier,
  left: number,
  right: number,
  barAt: number,
): readonly Shape[] {
  const { measure, text, analysis } = stage;
  const { lowest } = coverageOf(analysis, supplier.id);
  const percent = lowest === null ? '' : `${text.number(Math.round(lowest * 100))}%`;
  const lineAt = barAt + 6 + 8 + 10;
  const figure = write(measure, percent, left, lineAt, { ...words, weight: 600 });
  const said = { ...words, width: right - left - figure.width - 6 };
  return [
    ...(lowest === null
      ? []
      : [
          ...meter(lowest, left, barAt, right - left, 6),
          ...figure.shapes,
          ...write(measure, text.t('map:lowestCoverage'), left + figure.width + 6, lineAt, said).shapes,
        ]),
    ...answers(stage, supplier, left, lineAt + 26),
  ];
}

function answers({ measure, analysis }: Stage, { id }: Supplier, left: number, y: number): readonly Shape[] {
  const totals = find(analysis.totals.suppliers, id);
  if (totals === undefined) return [];
  let x = left;
  return (
    [
      [1, totals.standard],
      [0.5, totals.partial],
      [0, totals.no],
    ] as const
  ).flatMap(([fit, number]): readonly Shape[] => {
    const figure = write(measure, String(number), x + 21, y, { ...words, weight: 500 });
    const shapes = [ball(fit, x, y), ...figure.shapes];
    x += 21 + figure.width + 12;
    return shapes;
  });
}
