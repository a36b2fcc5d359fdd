import { expect, it } from 'vitest';
import { mapLines } from '#src/views/map/map-lines.ts';
import { between, type Drawing } from '#src/views/map/map-motion.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sceneOf } from './scene-of.ts';

const plain = { ...smallDossier, layout: [] };

function drawing(open: readonly string[]): Drawing {
  const scene = sceneOf(plain, open);
  const beds = scene.nodes.flatMap((node) =>
    node.kind === 'bank' || (node.kind === 'theme' && node.isOpen)
      ? [{ id: node.id, kind: node.kind, box: node.box }]
      : [],
  );
  return { beds, lines: mapLines(scene, 'conflicts', new Set()) };
}

const folded = drawing([]);
const open = drawing(['T1']);

it('[P14] lines of a theme that opens part from the line that bundled them', () => {
  const bundle = folded.lines.find(({ id }) => id === 'MER>theme.T1');
  const parting = between(folded, open, 0).lines.filter((line) => line.bundle === 'MER>theme.T1' && line.alpha === 0);
  expect(parting.map(({ id }) => id).toSorted()).toEqual(['MER>requirement.R1', 'MER>requirement.R3']);
  for (const line of parting) expect([line.y1, line.y2]).toEqual([bundle?.y1, bundle?.y2]);
});

it('[P14] at its end a motion shows what it led to, and what goes has faded', () => {
  const end = between(open, folded, 1);
  const shown = end.lines.filter(({ alpha }) => alpha > 0);
  expect(shown).toEqual(folded.lines);
  expect(end.beds.find(({ id }) => id === 'theme.T1')?.box.height).toBe(40);
});

it('[P14] lines that stay only move', () => {
  const stays = open.lines.find(({ id }) => id === 'MER>theme.T2');
  const was = folded.lines.find(({ id }) => id === 'MER>theme.T2');
  const halfway = between(folded, open, 0.5).lines.find(({ id }) => id === 'MER>theme.T2');
  expect(halfway?.y2).toBeCloseTo(((stays?.y2 ?? 0) + (was?.y2 ?? 0)) / 2);
  expect(halfway?.alpha).toBe(stays?.alpha);
});
