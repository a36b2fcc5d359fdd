import { expect, it } from 'vitest';
import { carryOver, counterpart } from '#src/views/map/carry-over.ts';
import { noScene, updateScene } from '#src/views/map/scene.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { inputOf } from './scene-of.ts';

const dossier = { ...randomDossier({ seed: 9, requirements: 80, clients: 12, suppliers: 5 }), layout: [] };
const input = inputOf(dossier, [dossier.themes[1]?.id ?? '']);
const levels = ['cards', 'rectangles', 'themes'] as const;
const nodesAt = (level: (typeof levels)[number]) => updateScene(noScene, { ...input, level }).nodes;

for (const from of levels) {
  for (const to of levels) {
    it(`[P24] from ${from} to ${to} a point in a node stays in that node, or in its theme`, () => {
      const [before, after] = [nodesAt(from), nodesAt(to)];
      for (const node of before) {
        if (node.kind !== 'client' && node.kind !== 'requirement' && node.kind !== 'supplier') continue;
        const { box } = node;
        const { y } = carryOver(before, after, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
        const there = counterpart(after, node)?.box;
        if (there === undefined) throw new Error('every node has a counterpart');
        expect(y).toBeGreaterThanOrEqual(there.y);
        expect(y).toBeLessThanOrEqual(there.y + there.height);
      }
    });
  }
}

it('[P24] to the same layout a point stays where it is', () => {
  const nodes = nodesAt('rectangles');
  const { box } = nodes.find(({ kind }) => kind === 'requirement') ?? { box: { x: 0, y: 0, width: 1, height: 1 } };
  const point = { x: box.x + 5, y: box.y + 7 };
  const same = carryOver(nodes, nodes, point);
  expect(same.x).toBeCloseTo(point.x);
  expect(same.y).toBeCloseTo(point.y);
});
