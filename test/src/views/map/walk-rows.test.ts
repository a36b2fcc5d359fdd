import { expect, it } from 'vitest';
import { noScene, updateScene } from '#src/views/map/scene.ts';
import { laneOf, type Step, walk } from '#src/views/map/walk.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { inputOf } from './scene-of.ts';

const dossier = { ...randomDossier({ seed: 2, requirements: 100, clients: 30, suppliers: 4 }), layout: [] };
const { nodes, streams } = updateScene(noScene, { ...inputOf(dossier), level: 'rectangles' });
const rectangles = nodes.filter(({ kind }) => kind === 'requirement');
const go = (from: string, ...steps: readonly Step[]): string | null =>
  steps.reduce<string | null>((at, step) => (at === null ? null : walk(nodes, streams, at, step)), from);

it('[P30] right and down among rectangles, and back, leads where one began', () => {
  const [first, second] = rectangles;
  if (first === undefined || second === undefined) throw new Error('there are rectangles');
  expect(go(first.id, 'right')).toBe(second.id);
  expect(go(first.id, 'right', 'down', 'up', 'left')).toBe(first.id);
});

it('[P30] down from a theme reaches its first rectangle, and from the start of a row left leads to a client', () => {
  const theme = nodes.find(({ kind }) => kind === 'theme');
  expect(go(theme?.id ?? '', 'down')).toBe(rectangles[0]?.id);
  expect(go(rectangles[0]?.id ?? '', 'left')).toMatch(/^client\./);
});

it('[P30] every node of a lane can be reached from its first by arrows', () => {
  for (const lane of ['clients', 'requirements', 'suppliers'] as const) {
    const mates = nodes.filter((node) => laneOf(node) === lane);
    const found = new Set([mates[0]?.id ?? '']);
    for (const id of found) {
      for (const step of ['right', 'down', 'left', 'up'] as const) {
        const next = go(id, step);
        if (next !== null && mates.some((mate) => mate.id === next)) found.add(next);
      }
    }
    expect(found.size).toBe(mates.length);
  }
});
