import type { Dossier } from '#src/dossier/dossier.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import type { Text } from '#src/text/text.ts';
import { box } from '#src/views/picture/draw.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Measure, Picture } from '#src/views/picture/picture.ts';
import { linesOf } from './ballot-lines.ts';
import { type AskedTopic, askedTopic } from './ballot-topic.ts';
import { SheetPen, sheet } from './sheet-pen.ts';
import { type Seated, seatedIn } from './voters.ts';

type About = { readonly dossier: Dossier; readonly workshop: Workshop; readonly round: Round };

/** [BP45] A ballot a voter, each on a page of its own, with the codes by which it is typed over. */
export function ballotSheets(about: About, text: Text, measure: Measure): Picture {
  const { dossier, workshop, round } = about;
  const { t } = text;
  const pen = new SheetPen(measure);
  const topics = round.topics.flatMap((id) => askedTopic(dossier, id) ?? []);
  const voters = seatedIn(dossier, workshop.id, 'vote');
  for (const [nth, voter] of voters.entries()) {
    if (nth > 0) pen.newPage();
    head(pen, about, voter, text);
    for (const topic of topics) question(pen, topic, text);
  }
  const long = pen.end();
  return {
    width: sheet.width,
    height: long,
    pages: pen.pages,
    pageHeight: sheet.height,
    margin: sheet.margin,
    title: t('paper:ballots.title', { title: workshop.title, number: round.number }),
    description: t('paper:ballots.lead'),
    language: text.language,
    parts: [
      {
        role: 'decoration',
        label: '',
        shapes: [box({ x: 0, y: 0, width: sheet.width, height: long + sheet.height }, 0, { fill: paper.surface })],
      },
      ...pen.parts,
    ],
  };
}

function head(pen: SheetPen, { workshop, round }: About, { person, client }: Seated, { t }: Text): void {
  const { definitions } = workshop;
  pen.write(t('paper:ballots.title', { title: workshop.title, number: round.number }), { size: 9, fill: paper.ink3 });
  pen.write(`${client.name} · ${person.name}`, { size: 18, weight: 600, role: 'heading' });
  pen.write(t('paper:ballots.lead'), { size: 10, fill: paper.ink2 });
  for (const key of ['M', 'S', 'C', 'W'] as const) {
    const meaning = definitions[key] === '' ? '' : `: ${definitions[key]}`;
    pen.write(`${key} = ${t(`ballot:moscow.${key}`)}${meaning}`, { size: 9, fill: paper.ink2 });
  }
  pen.gap(8);
}

/** So many letters of a question stand beside four boxes and a place to write. */
const mostBeside = 56;

function question(pen: SheetPen, topic: AskedTopic, text: Text): void {
  const [first, ...rest] = linesOf(topic, text);
  const isBeside = first?.label === '' && topic.question.length <= mostBeside;
  const lines = first === undefined ? [] : [isBeside ? { ...first, label: topic.question } : first, ...rest];
  pen.keepTogether(34 + Math.min(lines.length, 6) * 20);
  pen.rule();
  pen.write([topic.code, topic.title].filter((part) => part !== '').join('  '), { size: 11, weight: 600 });
  if (!isBeside && topic.question !== '') pen.write(topic.question, { size: 9.5, fill: paper.ink2 });
  for (const line of lines) pen.choices(line);
  pen.gap(6);
}
