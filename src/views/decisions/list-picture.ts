import type { Text } from '#src/text/text.ts';
import { box, path, round, wrapped, write } from '#src/views/picture/draw.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Part, Picture, Weight } from '#src/views/picture/picture.ts';
import type { DecisionDocument, DecisionLine } from './decision-document.ts';

/** ISO 216 A4 standing, in points. */
const [width, height] = [595.28, 841.89];
const margin = 48;
const room = width - 2 * margin;

type Style = { readonly size: number; readonly weight?: Weight; readonly fill?: string; readonly role?: 'heading' };
type Block = { readonly words: string; readonly style: Style; readonly gap: number };
type Pen = { readonly measure: Measure; y: number; readonly pages: number[]; readonly parts: Part[] };

/** [E22] The decision list on A4: real text in reading order; a decision begins on a new page rather than being cut at its head. */
export function listPicture(document: DecisionDocument, text: Text, measure: Measure): Picture {
  const { t } = text;
  const pen: Pen = { measure, y: margin, pages: [0], parts: [] };
  const title = t('decisions:list');
  const quiet = { size: 9, fill: paper.ink3 };
  blocks(pen, [
    { words: [document.project, document.date].filter((part) => part !== '').join(' · '), style: quiet, gap: 4 },
    { words: title, style: { size: 20, weight: 600, role: 'heading' }, gap: 6 },
    { words: document.lead, style: { size: 10.5, fill: paper.ink2 }, gap: 12 },
  ]);
  for (const line of document.lines) decision(pen, text, line);
  rule(pen);
  blocks(pen, [
    { words: t('decisions:ledger.title'), style: { size: 13, weight: 600, role: 'heading' }, gap: 2 },
    { words: document.ledgerLead, style: { size: 10, fill: paper.ink2 }, gap: 6 },
    ...document.ledger.map(({ client, words }) => ({ words: `${client}: ${words}`, style: { size: 9.5 }, gap: 3 })),
    { words: document.total, style: quiet, gap: 0 },
  ]);
  const end = Math.max(pen.y, (pen.pages.at(-1) ?? 0) + 1);
  const background: Part = {
    role: 'decoration',
    label: '',
    shapes: [box({ x: 0, y: 0, width, height: end + height }, 0, { fill: paper.surface })],
  };
  return {
    width,
    height: pen.pages.length === 1 ? height : end,
    pages: pen.pages,
    pageHeight: height,
    margin,
    title,
    description: document.lead,
    language: text.language,
    parts: [background, ...pen.parts],
  };
}

function decision(pen: Pen, { t }: Text, line: DecisionLine): void {
  const fact = (name: string, words: string): readonly Block[] =>
    words === '' ? [] : [{ words: `${name}: ${words}`, style: { size: 9.5, fill: paper.ink2 }, gap: 1 }];
  rule(pen);
  blocks(pen, [
    {
      words: `${line.code} · ${line.state} · ${line.date}`,
      style: { size: 9.5, weight: 600, fill: paper.ink2 },
      gap: 1,
    },
    { words: line.text, style: { size: 12, weight: 600, role: 'heading' }, gap: 3 },
    ...fact(t('decisions:caseTitle'), line.title),
    ...fact(t('decisions:pane.by'), line.decider),
    ...fact(t('decisions:pane.rule'), line.rule),
    ...fact(t('decisions:record.option'), line.option),
    ...line.reservations.flatMap((words) => fact(t('decisions:pane.reservations'), words)),
    ...fact(t('decisions:pane.conditions'), line.conditions),
    ...fact(t('decisions:pane.validUntil'), line.validUntil),
    ...fact(t('decisions:pane.review'), line.review),
    ...fact(t('decisions:pane.costYear'), line.year),
    ...fact(t('decisions:pane.costOnce'), line.once),
    ...fact(t('decisions:pane.accounts'), line.accounts.join('; ')),
    ...fact(t('decisions:pane.ratification'), line.bodies),
  ]);
  pen.y += 8;
}

function rule(pen: Pen): void {
  turn(pen, 64);
  const d = `M${margin} ${round(pen.y)}H${round(width - margin)}`;
  pen.parts.push({ role: 'decoration', label: '', shapes: [path(d, { stroke: paper.line2, width: 0.6 })] });
  pen.y += 8;
}

/** A new page where what follows would not fit; the picture is one long sheet, cut where a page is full. */
function turn(pen: Pen, needed: number): void {
  const start = pen.pages.at(-1) ?? 0;
  const isFirst = pen.pages.length === 1;
  const bottom = start + (isFirst ? height - margin : height - 2 * margin);
  if (pen.y + needed <= bottom) return;
  pen.pages.push(pen.y);
}

function blocks(pen: Pen, all: readonly Block[]): void {
  for (const { words, style, gap } of all) {
    const { size, weight = 400, fill = paper.ink, role = 'text' } = style;
    const leading = Math.round(size * 1.42);
    const look = { size, weight, fill, width: room };
    for (const line of wrapped(pen.measure, words, 60, look)) {
      turn(pen, leading);
      pen.parts.push({ role, label: '', shapes: write(pen.measure, line, margin, pen.y + leading / 2, look).shapes });
      pen.y += leading;
    }
    pen.y += gap;
  }
}
