import { expect, it } from 'vitest';
import { checksInSteps, noChecks, updateChecks } from '#src/analysis/checks/checks.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { applyChange } from '#src/changes/apply.ts';
import { heldDossier, range } from '#test/builders/held.ts';
import { aSupplier, aTheme, hours, requirement } from '#test/builders/records.ts';
import { randomChange } from '#test/builders/random-edits.ts';
import { sample, seeds } from '#test/laws/samples.ts';

const named = (dossier: Dossier) =>
  updateChecks(noChecks, dossier).findings.map((finding) =>
    finding.at === 'requirement' ? `${finding.kind} ${finding.requirement}` : finding.kind,
  );
const sound = { why: 'Omdat', acceptance: 'Getoond' };

it('[V43] finds what a requirement lacks', () => {
  const dossier = heldDossier(
    {
      R1: { A: 'M', B: 'S', C: 'C', D: 'W' },
      R2: { A: { priority: 'S', wish: 5, limits: range(6, 9) } },
      R3: {},
      R4: { A: 'S' },
    },
    {
      R1: { why: 'Omdat' },
      R2: { acceptance: 'x', parameter: { ...hours, unit: ' ' } },
      R3: sound,
      R4: { ...sound, parameter: hours, requires: [requirement('R3')] },
    },
  );
  expect(named(dossier)).toEqual([
    'must-without-acceptance R1',
    'no-why R2',
    'no-unit R2',
    'wish-outside-limits R2',
    'no-position R3',
    'asks-nobody-answers R4',
    'requires-unwanted R4',
  ]);
});

it('[V43] finds what stands twice, and who or what is silent', () => {
  const dossier = heldDossier(
    { R1: { A: 'S', B: 'S', C: 'S' }, R2: { A: 'S' } },
    {
      R1: { ...sound, title: 'Eén klantbeeld', code: 'A-1' },
      R2: { ...sound, title: 'een  Klantbeeld!', code: 'a 1' },
    },
    { themes: [aTheme('T1'), aTheme('T2')], suppliers: [aSupplier('S1')] },
  );
  expect(named(dossier)).toEqual(['same-title R2', 'same-code R2', 'empty-theme', 'silent-client', 'silent-supplier']);
});

it('[V43] following edits finds what looking afresh finds', () => {
  for (const seed of seeds(40)) {
    const { random, dossier } = sample(seed);
    let current = dossier;
    let checks = updateChecks(noChecks, dossier);
    for (let turn = 0; turn < 5; turn += 1) {
      current = applyChange(current, randomChange(random, current));
      checks = updateChecks(checks, current);
      expect(checks.findings).toEqual(updateChecks(noChecks, current).findings);
    }
  }
});

it('[V80] finds in short steps what it finds at once', () => {
  const titles = Array.from({ length: 450 }, (_, index) => [`R${index}`, { A: 'M' } as const] as const);
  const dossier = heldDossier(Object.fromEntries(titles));
  const steps = checksInSteps(noChecks, dossier);
  const shares: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  expect(step.value.findings).toEqual(updateChecks(noChecks, dossier).findings);
  expect(shares.length).toBeGreaterThanOrEqual(4);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
