import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { byOrder } from '#src/base/order.ts';
import { reverse } from '#src/changes/reverse.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import { aPerson, aSupplier, dossierOf } from '#test/builders/records.ts';
import { aRecord } from '#test/builders/register-records.ts';

const tender = aRecord('tenders', 'T1', {
  title: 'Zaaksysteem',
  criteria: [
    { id: 'plan' as never, name: 'Plan van aanpak', weight: 60 },
    { id: 'demo' as never, name: 'Demonstratie', weight: 40 },
  ],
});
const scored = (id: string, person: string, fields = {}) =>
  aRecord('assessments', id, { tender: 'T1', criterion: 'plan', supplier: 'L1', person, score: 7, ...fields });
const agreed = aRecord('consensuses', 'C1', { tender: 'T1', criterion: 'plan', supplier: 'L1', score: 7 });

const base = dossierOf({
  suppliers: [aSupplier('L1'), aSupplier('L2')],
  people: [aPerson('ilse'), aPerson('mo')],
  tenders: [tender],
  assessments: [scored('A1', 'ilse', { isLocked: true })],
  consensuses: [agreed],
});

const codes = (dossier: Dossier) => violations(dossier).map(({ code }) => code);

function run(dossier: Dossier, name: string, input: unknown): Dossier {
  const result = runCommand(dossier, name, input);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.after;
}

describe('a tender', () => {
  it('[TE1] has each criterion once', () => {
    expect(codes(base)).toEqual([]);
    const criteria = [...tender.criteria, ...tender.criteria.slice(0, 1)];
    expect(codes({ ...base, tenders: [{ ...tender, criteria }] })).toEqual(['criterion-twice']);
  });

  it('[TE2] [TE3] has one score of each assessor, and one agreed, for each bid and criterion', () => {
    const again = { ...base, assessments: [...base.assessments, scored('A2', 'ilse', { isLocked: true })] };
    expect(codes(again)).toEqual(['assessed-twice']);
    expect(codes({ ...base, consensuses: [agreed, { ...agreed, id: 'C2' as never }] })).toEqual(['agreed-twice']);
  });

  it('[TE4] has a score agreed on only when every assessor has locked its own', () => {
    const open = { ...base, assessments: [...base.assessments, scored('A2', 'mo')] };
    expect(codes(open)).toEqual(['agreed-too-early']);
  });

  it('[TE5] leaves a locked score as it is', () => {
    for (const [name, input] of [
      ['editAssessment', { id: 'A1', patch: { score: 9 } }],
      ['editAssessment', { id: 'A1', patch: { isLocked: false } }],
      ['removeAssessment', { id: 'A1' }],
    ] as const)
      expect(runCommand(base, name, input)).toMatchObject({ ok: false, problem: { code: 'assessment-locked' } });
    const free = run(base, 'addAssessment', {
      id: 'A2',
      fields: { tender: 'T1', criterion: 'demo', supplier: 'L1', person: 'mo' },
    });
    const locked = run(free, 'editAssessment', { id: 'A2', patch: { score: 8, isLocked: true } });
    expect(locked.assessments[1]).toMatchObject({ score: 8, isLocked: true });
  });

  it('[TE6] takes what was scored on a criterion along when it goes, and undo brings it back', () => {
    const result = runCommand(base, 'editTender', { id: 'T1', patch: { criteria: tender.criteria.slice(1) } });
    if (!result.ok) throw new Error(result.problem.code);
    const { after, change } = result.value;
    expect([after.assessments, after.consensuses]).toEqual([[], []]);
    expect(applyChange(after, reverse(change))).toEqual(base);
  });

  it('[AW41] stands in a list in an order of its own, and so do its criteria; what was scored stays', () => {
    const both = run(base, 'addTender', { id: 'T2', fields: { title: 'Tweede' }, after: null });
    const titles = (dossier: Dossier) => dossier.tenders.toSorted(byOrder).map(({ title }) => title);
    expect(titles(both)).toEqual(['Tweede', 'Zaaksysteem']);
    const moved = run(both, 'editTender', { id: 'T2', patch: {}, after: 'T1' });
    expect(titles(moved)).toEqual(['Zaaksysteem', 'Tweede']);
    const turned = run(moved, 'editTender', { id: 'T1', patch: { criteria: tender.criteria.toReversed() } });
    expect(turned.tenders.find(({ id }) => id === 'T1')?.criteria.map(({ id }) => id)).toEqual(['demo', 'plan']);
    expect([turned.assessments, turned.consensuses]).toEqual([base.assessments, base.consensuses]);
    expect(titles(run(turned, 'removeTender', { id: 'T1' }))).toEqual(['Tweede']);
  });

  it('[OR1] [OR2] goes with its scores, and so do those of a supplier', () => {
    for (const [name, id] of [
      ['removeTender', 'T1'],
      ['removeSupplier', 'L1'],
    ] as const) {
      const after = run(base, name, { id });
      expect([after.assessments, after.consensuses, codes(after)]).toEqual([[], [], []]);
    }
    const stranger = { ...base, assessments: [scored('A1', 'ilse', { supplier: 'L9', isLocked: true })] };
    expect(codes(stranger)).toEqual(['unknown-supplier']);
  });

  it('[OR3] keeps what a person found when that person goes', () => {
    const after = run(base, 'removePerson', { id: 'ilse' });
    expect(after.assessments).toEqual(base.assessments);
    expect(codes(after)).toEqual([]);
  });
});
