import { expect, it } from 'vitest';
import type { ClientId } from '#src/dossier/ids.ts';
import { compare, countComparisons, type Pair } from '#src/views/map/compare.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { inputOf } from './scene-of.ts';

const pair = (a: string, b: string): Pair => [a as ClientId, b as ClientId];

function compared(a: string, b: string): Readonly<Record<string, string>> {
  const { rollups } = inputOf(smallDossier);
  const cards = rollups.flatMap((rollup) => rollup.cards);
  return Object.fromEntries(cards.map((card) => [card.requirement.id, compare(pair(a, b), card)]));
}

it('[P20] two clients are opposed, alone, or neither spoke', () => {
  expect(compared('MER', 'VEL')).toEqual({ R1: 'opposed', R2: 'none', R3: 'only-a', R4: 'only-a' });
  expect(compared('DIJ', 'MER')).toEqual({ R1: 'different', R2: 'only-a', R3: 'only-b', R4: 'only-b' });
});

it('[P20] limits without anything in common oppose two clients, whatever the others do', () => {
  const { rollups } = inputOf(smallDossier);
  const card = rollups[0]?.cards[0];
  if (card === undefined) throw new Error('the first theme has a card');
  const positions = card.positions.map((position) =>
    position.client === 'DIJ' ? { ...position, limits: { kind: 'range' as const, min: 10, max: 20 } } : position,
  );
  expect(compare(pair('DIJ', 'MER'), { ...card, positions })).toBe('opposed');
});

it('[P20] the same class and the same wish are the same', () => {
  const { rollups } = inputOf(smallDossier);
  const card = rollups[0]?.cards[1];
  const [own] = card?.positions ?? [];
  if (card === undefined || own === undefined) throw new Error('R3 has a position');
  const both = { ...card, positions: [own, { ...own, client: 'DIJ' as ClientId }] };
  expect(compare(pair('MER', 'DIJ'), both)).toBe('same');
  const softer = { ...card, positions: [own, { ...own, client: 'DIJ' as ClientId, priority: 'C' as const }] };
  expect(compare(pair('MER', 'DIJ'), softer)).toBe('different');
});

it('[P20] it does not matter who is named first, and every requirement counts once', () => {
  const dossier = randomDossier({ seed: 5, requirements: 50, clients: 4, suppliers: 2 });
  const { rollups } = inputOf(dossier);
  const [a = '', b = ''] = dossier.clients.map(({ id }) => id);
  const there = countComparisons(rollups, pair(a, b));
  const back = countComparisons(rollups, pair(b, a));
  expect(back).toEqual({ ...there, 'only-a': there['only-b'], 'only-b': there['only-a'] });
  expect(Object.values(there).reduce((sum, count) => sum + count, 0)).toBe(dossier.requirements.length);
});
