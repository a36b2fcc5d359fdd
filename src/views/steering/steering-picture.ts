import type { Text } from '#src/text/text.ts';
import { at, box, write } from '#src/views/picture/draw.ts';
import { badge } from '#src/views/picture/marks.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Part, Picture, Shape } from '#src/views/picture/picture.ts';
import { column } from './columns.ts';
import { month, monthHeight } from './month-strip.ts';
import { decorate, lines, page, type Pen, room, rule } from './pen.ts';
import type { ReportGate, ReportSection, SectionKey, SteeringReport } from './steering-report.ts';

const left: ReadonlySet<SectionKey> = new Set<SectionKey>(['asked', 'decided', 'conflicts']);
/** What is asked comes before what was decided. */
const leftOrder: readonly SectionKey[] = ['asked', 'conflicts', 'decided'];
const gutter = 18;
const footHeight = 22;

/** [WK23] The report on exactly one standing A4: real text in reading order, and of every list as much as fits. */
export function steeringPicture(report: SteeringReport, text: Text, today: string, measure: Measure): Picture {
  const parts: Part[] = [];
  const pen: Pen = { measure, parts, x: page.margin, width: room, y: page.margin };
  decorate(pen, [box({ x: 0, y: 0, width: page.width, height: page.height }, 0, { fill: paper.surface })]);
  head(pen, report);
  lines(pen, report.lead, { size: 10.5, leading: 15, most: 3, gap: 8 });
  gates(pen, report);
  lines(pen, report.missing, { size: 9, leading: 12.5, most: 2, fill: paper.ink2, gap: 10 });
  const footTop = page.height - page.margin - footHeight;
  const datesTop = footTop - monthHeight(report.dates) - 6;
  const width = (room - gutter) / 2;
  const top = pen.y;
  column(
    text,
    leftOrder.flatMap((key) => sectionOf(report, key)),
    { ...pen, width, y: top },
    datesTop,
  );
  const others = report.sections.filter(({ key }) => !left.has(key));
  column(text, others, { ...pen, width, x: page.margin + width + gutter, y: top }, datesTop);
  month(text, report, { ...pen, y: datesTop }, today);
  foot({ ...pen, y: footTop }, text);
  return {
    width: page.width,
    height: page.height,
    pages: [0],
    pageHeight: page.height,
    margin: page.margin,
    title: `${report.title}, ${report.project}`,
    description: text.t('steering:description'),
    language: text.language,
    parts,
  };
}

function sectionOf({ sections }: SteeringReport, key: SectionKey): readonly ReportSection[] {
  return sections.filter((each) => each.key === key);
}

function head(pen: Pen, report: SteeringReport): void {
  const { measure } = pen;
  const look = { size: 9, fill: paper.ink3 } as const;
  const right = pen.x + pen.width;
  const date = write(measure, report.date, right, pen.y + 6, { ...look, anchor: 'end' });
  const project = write(measure, report.project, pen.x, pen.y + 6, { ...look, width: room - date.width - 16 });
  pen.parts?.push({ role: 'text', label: '', shapes: [...project.shapes, ...date.shapes] });
  pen.y += 16;
  rule(pen, 1.2, paper.ink);
  pen.y += 8;
  badges(pen, report);
  lines(pen, report.title, { role: 'heading', size: 20, weight: 600, leading: 26, most: 1, gap: 6 });
}

const mostBadges = 12;
/** Twelve of them leave the title its room, in English too. */
const small = 0.8;

/** The clients it goes to; of many the first, and how many more. */
function badges(pen: Pen, { clients }: SteeringReport): void {
  const shown = clients.length > mostBadges ? clients.slice(0, mostBadges - 1) : clients;
  const rest = clients.length - shown.length;
  const words = rest > 0 ? `+${rest}` : '';
  const more = write(pen.measure, words, pen.x + pen.width, pen.y + 13, { size: 9, fill: paper.ink2, anchor: 'end' });
  const start = pen.x + pen.width - more.width - (rest > 0 ? 5 : 0) - (shown.length * 26 - 3) * small;
  const own = shown.flatMap((client, index) => badge(pen.measure, client, index * 26, 0, 'xs'));
  const shapes = [at(start, pen.y + 13, small, own)];
  const label = clients.map(({ name }) => name).join(', ');
  if (clients.length > 0) pen.parts?.push({ role: 'text', label, shapes: [...shapes, ...more.shapes] });
}

const gateHeight = 36;

function gates(pen: Pen, { gates: all }: SteeringReport): void {
  const gap = 9;
  const width = (pen.width - gap * (all.length - 1)) / all.length;
  for (const [at, gate] of all.entries()) drawGate(pen, gate, { x: pen.x + at * (width + gap), width, number: at + 1 });
  pen.y += gateHeight + 7;
}

type GatePlace = { readonly x: number; readonly width: number; readonly number: number };
const mostPosts = 10;

/** A post per condition: solid is met, open is missing. */
function drawGate(pen: Pen, gate: ReportGate, { x, width, number }: GatePlace): void {
  const { name, words, isNow, met, total } = gate;
  const frame = { x, y: pen.y, width, height: gateHeight };
  const count = Math.min(mostPosts, total);
  const solid = total === 0 ? 0 : Math.round((met / total) * count);
  const start = x + width - 9 - count * 6 + 2;
  const posts: Shape[] = Array.from({ length: count }, (_, at) => {
    const post = { x: start + at * 6, y: pen.y + 11, width: 4, height: 14 };
    return box(post, 1, at < solid ? { fill: paper.ink } : { fill: paper.surface, stroke: paper.ink, width: 0.9 });
  });
  const room = width - 20 - count * 6;
  pen.parts?.push({
    role: 'text',
    label: '',
    shapes: [
      box(
        frame,
        5,
        isNow ? { fill: paper.surface2, stroke: paper.ink, width: 1.4 } : { stroke: paper.line2, width: 0.8 },
      ),
      ...write(pen.measure, `${number} ${name}`, x + 9, pen.y + 12, {
        size: 9.5,
        weight: 600,
        fill: paper.ink,
        width: room,
      }).shapes,
      ...write(pen.measure, words, x + 9, pen.y + 25, { size: 8.5, fill: paper.ink2, width: room }).shapes,
      ...posts,
    ],
  });
}

function foot(pen: Pen, { t }: Text): void {
  rule(pen, 0.6, paper.line2);
  pen.y += 6;
  lines(pen, t('steering:foot'), { size: 8, leading: 11, most: 1, fill: paper.ink3 });
}
