import type { Text } from '#src/text/text.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure } from '#src/views/picture/picture.ts';
import { lines, type Pen, rule } from './pen.ts';
import type { ReportSection } from './steering-report.ts';

type Shown = { readonly section: ReportSection; readonly count: number };
type Place = { readonly measure: Measure; readonly x: number; readonly width: number };

/** More than this of one kind is no news for a page. */
const mostLines = 8;
/** Words take two lines, and one where the page is full. */
const roomy = 2;

/** [WK23] As many of each as fit between two heights: the longest list gives way first, and says how many more there are. */
export function column(text: Text, sections: readonly ReportSection[], pen: Pen, bottom: number): void {
  const available = bottom - pen.y;
  let shown = sections.map((section): Shown => ({ section, count: Math.min(mostLines, section.lines.length) }));
  let most = roomy;
  while (heightOf(text, shown, pen, most) > available) {
    const longest = Math.max(...shown.map(({ count }) => count));
    if (longest > 1) {
      const at = shown.findLastIndex(({ count }) => count === longest);
      shown = shown.map((each, index) => (index === at ? { ...each, count: each.count - 1 } : each));
    } else if (most > 1) most -= 1;
    else break;
  }
  for (const each of shown) section(text, each, pen, most);
}

function heightOf(text: Text, shown: readonly Shown[], { measure, x, width }: Place, most: number): number {
  const pen: Pen = { measure, x, width, y: 0, parts: null };
  for (const each of shown) section(text, each, pen, most);
  return pen.y;
}

function section(text: Text, { section: { title, lines: all, none }, count }: Shown, pen: Pen, most: number): void {
  rule(pen, 0.6, paper.line2);
  pen.y += 5;
  lines(pen, title, { role: 'heading', size: 10, weight: 600, leading: 14, most: 1, gap: 2 });
  if (all.length === 0) lines(pen, none, { size: 9, leading: 12, most: 1, fill: paper.ink3 });
  for (const { strong, detail } of all.slice(0, count)) {
    lines(pen, strong, { size: 9, weight: 500, leading: 12, most });
    lines(pen, detail, { size: 8.5, leading: 11, most, fill: paper.ink2, gap: 4 });
  }
  const more = all.length - count;
  if (more > 0) {
    const words = text.t('steering:more', { count: more });
    lines(pen, words, { size: 8.5, weight: 500, leading: 11, most: 1, fill: paper.ink2 });
  }
  pen.y += 8;
}
