import { expect, it } from 'vitest';
import { inFocus } from '#src/views/map/neighbours.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { inputOf } from './scene-of.ts';

const { rollups } = inputOf(smallDossier);
const around = (node: string, depth: number): readonly string[] => [...inFocus(rollups, { node, depth })].toSorted();

it('[P19] one line away from a requirement are who want it or clash on it, who can fill it and what it is linked with', () => {
  expect(around('requirement.R1', 1)).toEqual([
    'client.DIJ',
    'client.MER',
    'client.VEL',
    'requirement.R1',
    'requirement.R3',
    'supplier.ALF',
    'supplier.BRA',
  ]);
});

it('[P19] a won’t on which nobody clashes and an answer that fills nothing are no lines', () => {
  expect(around('requirement.R3', 1)).toEqual(['client.MER', 'requirement.R1', 'requirement.R3', 'requirement.R4']);
});

it('[P19] every further line adds the neighbours of what was found', () => {
  expect(around('client.DIJ', 1)).toEqual(['client.DIJ', 'requirement.R1', 'requirement.R2']);
  const further = around('client.DIJ', 2);
  expect(further).toContain('client.MER');
  expect(further).toContain('supplier.ALF');
  expect(further).not.toContain('requirement.R4');
  expect(around('client.DIJ', 3)).toContain('requirement.R4');
});

it('[P19] a theme stands for its requirements', () => {
  expect(around('theme.T2', 0)).toEqual(['requirement.R2', 'requirement.R4']);
});
