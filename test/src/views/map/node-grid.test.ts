import { expect, it } from 'vitest';
import { gridOf, nodeAt, nodesIn } from '#src/views/map/node-grid.ts';
import { noScene, updateScene } from '#src/views/map/scene.ts';
import { laneOf } from '#src/views/map/walk.ts';
import { randomFrom } from '#test/builders/random.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { inputOf } from './scene-of.ts';

const input = inputOf({ ...randomDossier({ seed: 5, requirements: 300, clients: 40, suppliers: 8 }), layout: [] });

for (const level of ['themes', 'rectangles'] as const) {
  const { nodes } = updateScene(noScene, { ...input, level });
  const grid = gridOf(nodes);

  it(`[P28] among ${level} the middle of every node meets that node, or what stands on it`, () => {
    for (const node of nodes) {
      if (laneOf(node) === null) continue;
      const { x, y, width, height } = node.box;
      const isHead = node.kind === 'theme' && node.isOpen;
      expect(nodeAt(grid, x + width / 2, y + (isHead ? 10 : height / 2))?.id).toBe(node.id);
    }
  });

  it(`[P28] among ${level} a point meets what a search through all nodes meets`, () => {
    const random = randomFrom(7);
    for (let step = 0; step < 500; step += 1) {
      const [x, y] = [random.int(-100, 1300), random.int(-100, 1200)];
      const hit = nodeAt(grid, x, y);
      const isOver = nodes.some(
        ({ kind, box, ...rest }) =>
          kind !== 'bank' &&
          kind !== 'title' &&
          x >= box.x &&
          x <= box.x + box.width &&
          y >= box.y &&
          y <= box.y + (kind === 'theme' && 'isOpen' in rest && rest.isOpen ? 34 : box.height),
      );
      if (isOver) expect(hit).not.toBeNull();
      if (hit !== null) expect(laneOf(hit)).not.toBeNull();
    }
  });

  it(`[P28] a box holds exactly the ${level} that touch it, in their order`, () => {
    const all = nodesIn(grid, { x: -1e4, y: -1e4, width: 2e4, height: 1e5 });
    expect(new Set(all)).toEqual(new Set(nodes));
    expect(nodesIn(grid, { x: -900, y: -900, width: 10, height: 10 })).toEqual([]);
  });
}
