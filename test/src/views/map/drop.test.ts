import { expect, it } from 'vitest';
import { type DraggableNode, dropOf, isDraggable } from '#src/views/map/drop.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sceneOf } from './scene-of.ts';

const { nodes } = sceneOf({ ...smallDossier, layout: [] }, ['T1']);

function node(id: string): DraggableNode {
  const found = nodes.find((each) => each.id === id);
  if (found === undefined || !isDraggable(found)) throw new Error(`no ${id} that can be dragged`);
  return found;
}

/** Just above or below the middle of a node, in its lane. */
function beside(id: string, dy: number) {
  const { kind, box } = node(id);
  return { x: box.x + 20, y: box.y + (kind === 'theme' ? 40 : box.height) / 2 + dy };
}

const corner = { x: 500, y: 900 };
const dropped = (id: string, at: { x: number; y: number }) => dropOf(nodes, node(id), at, corner);

it.each([
  ['client.VEL', 'client.MER', -2, { kind: 'client', after: null }],
  ['client.VEL', 'client.MER', 2, { kind: 'client', after: 'MER' }],
  ['client.MER', 'client.VEL', 2, { kind: 'client', after: 'VEL' }],
  ['theme.T2', 'theme.T1', -2, { kind: 'theme', after: null }],
  ['supplier.ALF', 'supplier.BRA', 2, { kind: 'supplier', after: 'BRA' }],
  ['requirement.R3', 'requirement.R1', -2, { kind: 'requirement', theme: 'T1', after: null }],
  ['requirement.R1', 'requirement.R3', 2, { kind: 'requirement', theme: 'T1', after: 'R3' }],
])('[P22] %s dropped at %s, %i from its middle, takes its place in the order', (id, at, dy, drop) => {
  expect(dropped(id, beside(at, dy)).drop).toEqual(drop);
});

it('[P22] a requirement dropped on a folded theme goes to its end', () => {
  const { drop, mark } = dropped('requirement.R1', beside('theme.T2', 0));
  expect(drop).toEqual({ kind: 'requirement', theme: 'T2', after: undefined });
  expect(mark?.y).toBeGreaterThan(node('theme.T2').box.y);
});

it.each(['client.MER', 'theme.T2', 'requirement.R1', 'supplier.ALF'])(
  '[P22] %s outside its lane stays where it is put',
  (id) => {
    expect(dropped(id, { x: -300, y: 200 })).toEqual({ drop: { kind: 'place', ...corner }, mark: null });
  },
);
