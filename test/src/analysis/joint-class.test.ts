import { expect, it } from 'vitest';
import type { JointClass } from '#src/analysis/requirement-analysis.ts';
import { analysisOf, type Held, heldDossier } from '#test/builders/held.ts';

const median = (priority: 'M' | 'S' | 'C' | 'W'): JointClass => ({ kind: 'class', priority, because: 'median' });

const proposals: readonly (readonly [title: string, cells: Readonly<Record<string, Held>>, joint: JointClass])[] = [
  ['must for all', { A: 'M', B: 'M', C: 'M', D: 'M' }, { kind: 'class', priority: 'M', because: 'all-must' }],
  ['must for three of four', { A: 'M', B: 'M', C: 'M', D: 'C' }, { kind: 'must-candidate' }],
  ['must for three of four, though the fourth won’t', { A: 'M', B: 'M', C: 'M', D: 'W' }, { kind: 'must-candidate' }],
  ['must for three, the fourth silent', { A: 'M', B: 'M', C: 'M' }, { kind: 'must-candidate' }],
  ['must beside won’t', { A: 'M', B: 'S', C: 'W', D: 'S' }, { kind: 'discuss' }],
  ['half must, half should', { A: 'M', B: 'M', C: 'S', D: 'S' }, median('M')],
  ['must, should, should, could', { A: 'M', B: 'S', C: 'S', D: 'C' }, median('S')],
  ['could and won’t', { A: 'C', B: 'W', C: 'C', D: 'W' }, median('C')],
  ['only two spoke', { A: 'S', B: 'C' }, median('S')],
  ['nobody spoke', {}, { kind: 'none' }],
];

it.each(proposals)('[A2] %s', (_, cells, joint) => {
  expect(analysisOf(heldDossier({ R1: cells }, { R1: {} })).jointClass).toEqual(joint);
});

it('[A2] the law comes first', () => {
  const dossier = heldDossier({ R1: { A: 'C', B: 'W' } }, { R1: { isLegal: true } });
  expect(analysisOf(dossier).jointClass).toEqual({ kind: 'class', priority: 'M', because: 'legal' });
});

it('[A1] [A2] all means all who may hold a position: the service centre does not count', () => {
  const dossier = heldDossier({ R1: { A: 'M', B: 'M', C: 'M', D: 'M' } });
  expect(dossier.clients).toHaveLength(5);
  expect(analysisOf(dossier).jointClass).toMatchObject({ because: 'all-must' });
});
