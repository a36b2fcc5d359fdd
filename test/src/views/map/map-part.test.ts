import { expect, it } from 'vitest';
import type { ClientId } from '#src/dossier/ids.ts';
import { noPart, type PartSource, type Question, updatePart } from '#src/views/map/map-part.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { inputOf } from './scene-of.ts';

const everything: Question = {
  filter: { text: '', themes: [], clients: [], priorities: [], sharing: [], kinds: [] },
  focus: null,
  compare: null,
  compareOnly: null,
};

function sourceOf(dossier = smallDossier): PartSource {
  const { rollups, clients, suppliers } = inputOf(dossier);
  return { rollups, clients, suppliers };
}

const shownIn = (question: Partial<Question>, source = sourceOf()) =>
  updatePart(noPart, source, { ...everything, ...question });

it('[P17] with nothing asked the part is the whole, the very same objects', () => {
  const source = sourceOf();
  const part = shownIn({}, source);
  expect(part).toMatchObject({ isWhole: true, shown: 4, total: 4 });
  expect(part.rollups).toBe(source.rollups);
});

it('[P17] what a filter hides is counted, and the theme it empties stays', () => {
  const part = shownIn({ filter: { ...everything.filter, sharing: ['unique'] } });
  expect(part.isWhole).toBe(false);
  expect(part.rollups.map(({ theme }) => theme)).toEqual(['T1', 'T2']);
  expect(part.shown + (part.total - part.shown)).toBe(4);
  expect(part.hiddenConflicts).toBe(1);
});

it('[P17] a filter by kind of conflict keeps only what such a conflict stands at', () => {
  const part = shownIn({ filter: { ...everything.filter, kinds: ['must-wont'] } });
  expect(part.rollups.flatMap(({ cards }) => cards.map(({ requirement }) => requirement.id))).toEqual(['R1']);
  expect(part.emptyThemes).toBe(1);
});

it('[P17] focus hides clients and suppliers that are further away, never the shared service centre', () => {
  const part = shownIn({ focus: { node: 'requirement.R3', depth: 1 } });
  expect(part.clients.map(({ id }) => id)).toEqual(['MER', 'SSC']);
  expect(part.suppliers).toEqual([]);
  expect(part.shown).toBe(3);
});

it('[P17] a comparison shows two clients and, when asked, only what compares one way', () => {
  const compare = ['MER' as ClientId, 'VEL' as ClientId] as const;
  const both = shownIn({ compare });
  expect(both.clients.map(({ id }) => id)).toEqual(['MER', 'SSC', 'VEL']);
  expect(both.shown).toBe(4);
  expect(shownIn({ compare, compareOnly: 'opposed' }).shown).toBe(1);
});

it.each(['1', '2', '3'])('[P17] shown and hidden add up to the whole, dossier %s', (seed) => {
  const source = sourceOf(randomDossier({ seed: Number(seed), requirements: 80, clients: 5, suppliers: 3 }));
  const all = source.rollups.reduce((sum, { sharing }) => sum + sharing.conflicting, 0);
  const part = shownIn(
    { filter: { ...everything.filter, priorities: ['M'], sharing: ['conflicting', 'shared'] } },
    source,
  );
  const shown = part.rollups.reduce((sum, { sharing }) => sum + sharing.conflicting, 0);
  expect(shown + part.hiddenConflicts).toBe(all);
  expect(part.total).toBe(80);
});

it('[P17] after an edit of one theme the others keep what was shown of them', () => {
  const source = sourceOf();
  const question = { ...everything, filter: { ...everything.filter, sharing: ['conflicting' as const] } };
  const before = updatePart(noPart, source, question);
  const [first, second] = source.rollups;
  if (first === undefined || second === undefined) throw new Error('there are two themes');
  const after = updatePart(before, { ...source, rollups: [{ ...first }, second] }, question);
  expect(after.rollups[1]).toBe(before.rollups[1]);
});
