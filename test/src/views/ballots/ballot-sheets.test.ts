import { expect, it } from 'vitest';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { askedTopic } from '#src/views/ballots/ballot-topic.ts';
import { ballotSheets } from '#src/views/ballots/ballot-sheets.ts';
import { cardSheets } from '#src/views/ballots/card-sheets.ts';
import { seatedIn } from '#src/views/ballots/voters.ts';
import type { Picture, Shape } from '#src/views/picture/picture.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const measure = (words: string, size: number): number => words.length * size * 0.55;
const qr = () => ({ path: 'M0 0h1v1h-1z', width: 29 });

function wordsIn(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.words] : shape.kind === 'group' ? wordsIn(shape.shapes) : [],
  );
}
const words = ({ parts }: Picture): string => parts.flatMap(({ shapes }) => wordsIn(shapes)).join('\n');

function theWorkshop(dossier: Dossier) {
  const [workshop] = dossier.workshops;
  const [round] = dossier.rounds;
  if (workshop === undefined || round === undefined) throw new Error('The sample has a workshop');
  return { workshop, round };
}

it('[BP45] every voter has a ballot on pages of its own, with all codes and boxes', () => {
  const dossier = sampleDossier();
  const about = { dossier, ...theWorkshop(dossier) };
  const voters = seatedIn(dossier, about.workshop.id, 'vote');
  for (const language of ['nl', 'en'] as const) {
    const picture = ballotSheets(about, createText(language), measure);
    const said = words(picture);
    const heads = picture.parts.filter(({ role }) => role === 'heading');
    expect(heads).toHaveLength(voters.length);
    expect(picture.pages.length).toBeGreaterThanOrEqual(voters.length);
    for (const { person } of voters) expect(said).toContain(person.name);
    for (const { code } of dossier.requirements.slice(0, 5)) expect(said).toContain(code);
    expect(said).toContain('W');
    for (const part of picture.parts) expect(part.role === 'decoration' || wordsIn(part.shapes).length > 0).toBe(true);
  }
});

it('[BP45] a short question stands beside its boxes, a long one above them', () => {
  const dossier = sampleDossier();
  const about = { dossier, ...theWorkshop(dossier) };
  const asked = (question: string) => {
    const topics = dossier.topics.map((topic) => ({ ...topic, question }));
    return ballotSheets({ ...about, dossier: { ...dossier, topics } }, createText('nl'), measure);
  };
  const [short, long] = [asked('Hoe zwaar weegt dit?'), asked('Hoe zwaar weegt dit? '.repeat(5).trim())];
  expect(short.pages.length).toBeLessThan(long.pages.length);
  for (const picture of [short, long]) expect(words(picture)).toContain('Hoe zwaar weegt dit?');
});

it('[BP46] a long name goes over two lines', () => {
  const dossier = sampleDossier();
  const [seat] = seatedIn(dossier, theWorkshop(dossier).workshop.id, null);
  if (seat === undefined) throw new Error('The sample has seats');
  const person = { ...seat.person, name: 'Anna-Margaretha van Valkenburg tot Schaesberg' };
  const cards = [{ ...seat, person, url: null, code: '7GK2-1000' }];
  const said = words(cardSheets({ title: 'Zaak', room: '4821', cards }, createText('nl'), measure, qr));
  expect(said.replaceAll('\n', ' ')).toContain(person.name);
});

it('[BP11] a subject without words of its own has the name of what it is', () => {
  const dossier = sampleDossier();
  const asked = dossier.topics.flatMap(({ id }) => askedTopic(dossier, id) ?? []);
  expect(asked.length).toBeGreaterThan(0);
  for (const { subjects } of asked) for (const { label } of subjects) expect(label).not.toBe('');
  const names = new Set(dossier.themes.map(({ title }) => title));
  const themes = asked.flatMap(({ subjects }) => subjects).filter(({ kind }) => kind === 'theme');
  for (const { label } of themes) expect(names).toContain(label);
});

it('[BP46] cards stand eight on a sheet, each with its code, the code of the room and its QR code', () => {
  const dossier = sampleDossier();
  const seated = seatedIn(dossier, theWorkshop(dossier).workshop.id, null);
  const cards = seated.map((seat, nth) => ({
    ...seat,
    url: 'http://10.0.0.2:4100/#c=abc',
    code: `7GK2-${1000 + nth}`,
  }));
  const picture = cardSheets({ title: 'Zaak', room: '4821', cards }, createText('nl'), measure, qr);
  expect(picture.pages).toHaveLength(Math.ceil(cards.length / 8));
  const said = words(picture);
  for (const { code, person } of cards) {
    expect(said).toContain(code);
    expect(said).toContain(person.name);
  }
  expect(said).toContain('4821');
  expect(picture.parts.filter(({ label }) => label.startsWith('QR-code van'))).toHaveLength(cards.length);
  const bare = cards.map((card) => ({ ...card, url: null }));
  expect(words(cardSheets({ title: 'Zaak', room: '4821', cards: bare }, createText('nl'), measure, qr))).toMatch(
    /typ\s+beide/,
  );
});
