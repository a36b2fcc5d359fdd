import type { MapLine } from '#src/views/map/map-lines.ts';
import type { OfferChip } from '#src/views/map/supply.ts';
import { find } from '#src/base/table.ts';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import { box, circle, path, round, write } from '#src/views/picture/draw.ts';
import { ball } from '#src/views/picture/marks.ts';
import { hueOf, paper } from '#src/views/picture/palette.ts';
import type { Shape } from '#src/views/picture/picture.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import type { Stage } from './scene-words.ts';

/** Room for the shape at the end of a line. */
const endGap = 5;
/** Ends stay visible where their line is faint: they say how many arrive. */
const faintestEnd = 0.3;

/** A line of the map as the canvas paints it. */
export function lineShapes(line: MapLine): readonly Shape[] {
  const x2 = line.end === null ? line.x2 : line.x2 - endGap;
  const reach = (x2 - line.x1) / 2;
  const [a, b] = [`${round(line.x1)} ${round(line.y1)}`, `${round(x2)} ${round(line.y2)}`];
  const d = `M${a}C${round(line.x1 + reach)} ${round(line.y1)} ${round(x2 - reach)} ${round(line.y2)} ${b}`;
  const stroke = line.ink === 'ink' ? paper.ink : line.ink === 'ink-3' ? paper.ink3 : hueOf(line.ink);
  const width = round(line.width);
  const alpha = round(line.alpha);
  return [
    ...(line.isCased ? [path(d, { stroke: paper.surface, width: width + 3, alpha })] : []),
    path(d, { stroke, width, alpha, ...(line.dash.length > 0 && { dash: line.dash }) }),
    ...endOf(line, stroke),
  ];
}

function endOf(line: MapLine, fill: string): readonly Shape[] {
  if (line.end === null) return [];
  const alpha = round(line.alpha < 0.05 ? line.alpha : Math.max(line.alpha, faintestEnd));
  if (line.end === 'dot') return [circle(line.x2 - 3, line.y2, 2.25, { fill, alpha })];
  return [box({ x: line.x2 - endGap, y: line.y2 - 5, width: 3.5, height: 10 }, 0, { fill, alpha })];
}

/** What a supplier offers for the selected requirement, standing on its line. */
export function chipShapes({ measure, text, dossier }: Stage, selected: string, chip: OfferChip): readonly Shape[] {
  const parameter = find(dossier.requirements, selected)?.parameter ?? null;
  const said = chip.value === null ? fitText(text, chip.fit) : valueText(text, parameter, chip.value);
  const width = 38 + measure(said, 12, 500);
  const left = chip.x - width;
  return [
    box({ x: left, y: chip.y - 14, width, height: 28 }, 14, { fill: paper.surface, stroke: paper.ink3 }),
    ball(fitQuarters(chip.fit), left + 6, chip.y),
    ...write(measure, said, left + 28, chip.y, { size: 12, weight: 500, fill: paper.ink }).shapes,
  ];
}
