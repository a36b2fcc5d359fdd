import { expect, it } from 'vitest';
import { mapLines } from '#src/views/map/map-lines.ts';
import { type MapLens, mapLenses } from '#src/dossier/map-lens.ts';
import { lineLimit } from '#src/views/map/stream-style.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sceneOf } from './scene-of.ts';

const nobody: ReadonlySet<string> = new Set();
const small = sceneOf(smallDossier, ['T1']);
/** Far more than four hundred lines, nearly all of them in a conflict. */
const large = sceneOf(randomDossier({ seed: 7, requirements: 400, clients: 80, suppliers: 2 }));

it('[P5] a claim that clashes ends in a bar, one that fits in a dot', () => {
  for (const line of mapLines(small, 'conflicts', nobody)) {
    const stream = small.streams.find(({ id }) => id === line.id);
    expect(line.end).toBe(stream?.isClashing ? 'bar' : 'dot');
  }
});

it('lines of a selection stand at full strength, free of the others and on top of them', () => {
  const lines = mapLines(small, 'coverage', new Set(['client.DIJ']));
  const own = lines.filter(({ isCased }) => isCased);
  expect(own.map(({ id }) => id.split('>')[0])).toEqual(own.map(() => 'DIJ'));
  expect(own.length).toBeGreaterThan(0);
  expect(own.every(({ alpha }) => alpha === 1)).toBe(true);
  expect(lines.slice(-own.length)).toEqual(own);
});

it('[P12] lines that speak together speak softer', () => {
  const loudest = (scene: typeof small): number =>
    Math.max(...mapLines(scene, 'conflicts', nobody).map(({ alpha }) => alpha));
  expect(loudest(small)).toBe(0.9);
  expect(loudest(large)).toBeLessThan(0.5);
});

it.each<MapLens>(mapLenses)(
  '[P12] over the limit only what the lens %s asks about and the selection are drawn',
  (lens) => {
    expect(large.streams.length).toBeGreaterThan(lineLimit);
    const client = large.streams[0]?.client ?? '';
    const drawn = mapLines(large, lens, new Set([`client.${client}`]));
    for (const stream of large.streams) {
      const asked = (lens === 'conflicts' && stream.isClashing) || (lens === 'sharing' && stream.isUnique);
      expect(drawn.some(({ id }) => id === stream.id)).toBe(asked || stream.client === client);
    }
  },
);
