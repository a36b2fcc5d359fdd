import { expect, it } from 'vitest';
import { type DraggableNode, isDraggable } from '#src/views/map/drop.ts';
import { stepInOrder } from '#src/views/map/reorder.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sceneOf } from './scene-of.ts';

const { nodes } = sceneOf(smallDossier, ['T1', 'T2']);

function node(id: string): DraggableNode {
  const found = nodes.find((each) => each.id === id);
  if (found === undefined || !isDraggable(found)) throw new Error(`no ${id} that can be moved`);
  return found;
}

it.each([
  ['client.MER', 'up', null],
  ['client.MER', 'down', { kind: 'client', after: 'DIJ' }],
  ['client.DIJ', 'up', { kind: 'client', after: null }],
  ['client.VEL', 'up', { kind: 'client', after: 'MER' }],
  ['client.VEL', 'down', null],
  ['theme.T1', 'down', { kind: 'theme', after: 'T2' }],
  ['theme.T2', 'up', { kind: 'theme', after: null }],
  ['supplier.BRA', 'down', null],
] as const)('[P23] %s goes one place %s: %j', (id, step, drop) => {
  expect(stepInOrder(smallDossier, node(id), step)).toEqual(drop);
});

it('[P23] a requirement goes on into the neighbouring theme, and stops at the ends of the lane', () => {
  expect(stepInOrder(smallDossier, node('requirement.R1'), 'down')).toEqual({
    kind: 'requirement',
    theme: 'T1',
    after: 'R3',
  });
  expect(stepInOrder(smallDossier, node('requirement.R3'), 'down')).toEqual({
    kind: 'requirement',
    theme: 'T2',
    after: null,
  });
  expect(stepInOrder(smallDossier, node('requirement.R2'), 'up')).toEqual({
    kind: 'requirement',
    theme: 'T1',
    after: undefined,
  });
  expect(stepInOrder(smallDossier, node('requirement.R1'), 'up')).toBeNull();
  expect(stepInOrder(smallDossier, node('requirement.R4'), 'down')).toBeNull();
});
