import { addDays, addMonths, daysBetween } from '#src/base/day.ts';
import { mondayOf } from '#src/base/week.ts';
import type { Text } from '#src/text/text.ts';
import { circle, path, round, write } from '#src/views/picture/draw.ts';
import { paper } from '#src/views/picture/palette.ts';
import { shortDay } from '#src/views/week/day-words.ts';
import { decorate, lines, type Pen, rule } from './pen.ts';
import type { SteeringReport } from './steering-report.ts';

const [perColumn, leading, gutter, dayWidth] = [4, 13, 15, 48];
const stripHeight = 26;

type Dates = SteeringReport['dates'];

export function monthHeight(dates: Dates): number {
  const rows = Math.min(perColumn, Math.ceil(dates.length / 2));
  return 21 + (dates.length === 0 ? leading : stripHeight + rows * leading) + (dates.length > 2 * perColumn ? 12 : 0);
}

/** [WK22] The month as a line with Mondays and a mark a day, and under it the days in words. */
export function month(text: Text, { dates }: SteeringReport, pen: Pen, today: string): void {
  const { t } = text;
  rule(pen, 0.6, paper.line2);
  pen.y += 5;
  lines(pen, t('steering:sections.dates'), { role: 'heading', size: 10, weight: 600, leading: 14, most: 1, gap: 2 });
  if (dates.length === 0) return lines(pen, t('steering:none.dates'), { size: 9, leading, most: 1, fill: paper.ink3 });
  strip(text, dates, pen, today);
  const top = pen.y;
  const width = (pen.width - gutter) / 2;
  const shown = dates.slice(0, 2 * perColumn);
  const rows = Math.ceil(shown.length / 2);
  for (const [at, { day, title, isHard }] of shown.entries()) {
    const x = pen.x + (at < rows ? 0 : width + gutter);
    const y = top + (at % rows) * leading + leading / 2;
    const look = { size: 9, fill: paper.ink } as const;
    pen.parts?.push({
      role: 'text',
      label: `${day}: ${title}`,
      shapes: [
        mark(isHard, x + 4, y),
        ...write(pen.measure, shortDay(text, dates[at]?.on ?? today, today), x + 13, y, {
          ...look,
          weight: 500,
          width: dayWidth,
        }).shapes,
        ...write(pen.measure, title, x + 13 + dayWidth, y, { ...look, width: width - dayWidth - 13 }).shapes,
      ],
    });
  }
  pen.y = top + rows * leading;
  const more = dates.length - shown.length;
  if (more > 0)
    lines(pen, t('steering:more', { count: more }), { size: 8.5, weight: 500, leading: 12, most: 1, fill: paper.ink2 });
}

function mark(isHard: boolean, x: number, y: number) {
  if (!isHard) return circle(x, y, 2.6, { fill: paper.surface, stroke: paper.ink, width: 1.3 });
  return path(`M${round(x - 3.6)} ${round(y - 3)}H${round(x + 3.6)}L${round(x)} ${round(y + 4)}Z`, { fill: paper.ink });
}

function strip(text: Text, dates: Dates, pen: Pen, today: string): void {
  const end = addMonths(today, 1);
  const xOf = (day: string): number =>
    pen.x + 4 + (daysBetween(today, day) / daysBetween(today, end)) * (pen.width - 8);
  const y = pen.y + 6;
  const shapes = [path(`M${pen.x} ${round(y)}H${round(pen.x + pen.width)}`, { stroke: paper.line3, width: 0.8 })];
  const labels = [];
  // The last few days have no room for a word under them.
  for (let day = addDays(mondayOf(today), 7); day <= addDays(end, -2); day = addDays(day, 7)) {
    const x = xOf(day);
    shapes.push(path(`M${round(x)} ${round(y - 4)}V${round(y + 4)}`, { stroke: paper.line3, width: 0.8 }));
    labels.push(
      ...write(pen.measure, shortDay(text, day, today), x, y + 11, { size: 7.5, fill: paper.ink3, anchor: 'middle' })
        .shapes,
    );
  }
  decorate(pen, [...shapes, ...labels, ...dates.map(({ on, isHard }) => mark(isHard, xOf(on), y))]);
  pen.y += stripHeight;
}
