import { expect, it } from 'vitest';
import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { type CellEdits, editCells } from '#src/commands/cells/edit-cells.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';
import { client, requirement, supplier } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const none: CellEdits = { how: 'paste', positions: [], offers: [], requirements: [], by: null, at: null };

function after(edits: Partial<CellEdits>): Dossier {
  const result = runCommand(smallDossier, editCells.name, { ...none, ...edits });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.after;
}

function refusal(edits: Partial<CellEdits>): string | null {
  const result = runCommand(smallDossier, editCells.name, { ...none, ...edits });
  return result.ok ? null : result.problem.code;
}

const [r1, mer, veldhorst, alf, bra] = [
  requirement('R1'),
  client('MER'),
  client('VEL'),
  supplier('ALF'),
  supplier('BRA'),
];

it('[K12] edits positions, offers and requirements as one step', () => {
  const dossier = after({
    positions: [{ requirement: r1, client: veldhorst, patch: { priority: 'S', wish: 40 } }],
    offers: [{ requirement: r1, supplier: alf, patch: { fit: 'no' } }],
    requirements: [{ id: r1, patch: { costOnceK: 12 } }],
  });
  expect(cellAt(dossier.positions, r1, veldhorst, clientOf)).toMatchObject({
    priority: 'S',
    wish: 40,
    reason: 'te duur',
  });
  expect(cellAt(dossier.offers, r1, alf, supplierOf)).toMatchObject({ fit: 'no', value: 60, proof: 'demonstrated' });
  expect(find(dossier.requirements, r1)?.costOnceK).toBe(12);
});

it('[K12] counts the last of two edits of one cell', () => {
  const edit = (priority: 'C' | 'W') => ({ requirement: r1, client: mer, patch: { priority } });
  expect(cellAt(after({ positions: [edit('C'), edit('W')] }).positions, r1, mer, clientOf)?.priority).toBe('W');
});

it('takes an offer away, makes one that says its fit, and refuses one that does not', () => {
  const cell = (id: string, patch: CellEdits['offers'][number]['patch']) => ({
    offers: [{ requirement: requirement(id), supplier: bra, patch }],
  });
  expect(cellAt(after(cell('R1', null)).offers, 'R1', bra, supplierOf)).toBeUndefined();
  const made = cellAt(after(cell('R2', { fit: 'roadmap' })).offers, 'R2', bra, supplierOf);
  expect(made).toMatchObject({ fit: 'roadmap', value: null, proof: 'claimed', note: '' });
  expect(refusal(cell('R2', { note: 'misschien' }))).toBe('offer-needs-fit');
});

it.each<[string, Partial<CellEdits>, string]>([
  ['requirement', { requirements: [{ id: requirement('X'), patch: {} }] }, 'unknown-requirement'],
  ['client', { positions: [{ requirement: r1, client: client('X'), patch: {} }] }, 'unknown-client'],
  ['supplier', { offers: [{ requirement: r1, supplier: supplier('X'), patch: null }] }, 'unknown-supplier'],
])('[K12] refuses the whole for an unknown %s', (_name, edits, code) => {
  expect(refusal({ requirements: [{ id: r1, patch: { costOnceK: 1 } }], ...edits })).toBe(code);
});
