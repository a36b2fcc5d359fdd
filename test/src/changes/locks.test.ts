import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { attempt } from '#src/changes/attempt.ts';
import { diffDossiers } from '#src/changes/diff.ts';
import { emptyHistory, type History, nextUndo, recorded } from '#src/changes/history.ts';
import { merge } from '#src/changes/merge.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import { aPerson, aSupplier, dossierOf } from '#test/builders/records.ts';
import { aRecord } from '#test/builders/register-records.ts';

const criteria = [
  { id: 'plan' as never, name: 'Plan', weight: 60 },
  { id: 'demo' as never, name: 'Demo', weight: 40 },
];
const base = dossierOf({
  suppliers: [aSupplier('L1')],
  people: [aPerson('ilse')],
  tenders: [aRecord('tenders', 'T1', { title: 'Zaaksysteem', criteria })],
  assessments: [
    aRecord('assessments', 'A1', { tender: 'T1', criterion: 'plan', supplier: 'L1', person: 'ilse', score: 6 }),
  ],
});

type State = { readonly dossier: Dossier; readonly history: History; readonly seq: number };
const start: State = { dossier: base, history: emptyHistory, seq: 0 };

function after({ dossier, history, seq }: State, name: string, input: unknown): State {
  const done = runCommand(dossier, name, input);
  if (!done.ok) throw new Error(done.problem.code);
  const { change, label } = done.value;
  return { dossier: done.value.after, history: recorded(history, { seq: seq + 1, change, label }), seq: seq + 1 };
}

const edit = (state: State, patch: object): State => after(state, 'editAssessment', { id: 'A1', patch });
const locked = edit(edit(start, { score: 7 }), { isLocked: true });
const agreed = after(locked, 'addConsensus', {
  id: 'C1',
  fields: { tender: 'T1', criterion: 'plan', supplier: 'L1', score: 7 },
});
const refused = { ok: false, problem: { code: 'assessment-locked' } };

describe('what is locked', () => {
  it('[TE7] is not offered to undo, nor what was done to it before; what else was done still is', () => {
    const renamed = edit(after(edit(start, { score: 7 }), 'editTender', { id: 'T1', patch: { title: 'Ander' } }), {
      isLocked: true,
    });
    expect(nextUndo(locked.history)).toBeUndefined();
    expect(nextUndo(renamed.history)?.label.command).toBe('editTender');
  });

  it('[TE7] is not undone by who still holds the step', () => {
    const score = edit(start, { score: 7 });
    const step = nextUndo(score.history);
    const dossier = edit(score, { isLocked: true }).dossier;
    expect(attempt(dossier, score.history, { kind: 'undo', seq: step?.seq ?? 0 }, runCommand)).toMatchObject(refused);
  });

  it('[TE7] is not put back by a restore or a change from elsewhere', () => {
    const back = diffDossiers(locked.dossier, base);
    for (const [name, input] of [
      ['restoreMoment', { change: back, what: 'moment', seq: 0 }],
      ['applyChange', { change: back, source: 'elders' }],
    ] as const)
      expect(runCommand(locked.dossier, name, input)).toMatchObject(refused);
  });

  it('[TE7] goes with its tender, its supplier or its criterion, and comes back with them', () => {
    for (const [name, input] of [
      ['removeTender', { id: 'T1' }],
      ['removeSupplier', { id: 'L1' }],
      ['editTender', { id: 'T1', patch: { criteria: criteria.slice(1) } }],
    ] as const) {
      const gone = after(locked, name, input);
      expect(gone.dossier.assessments).toEqual([]);
      const undone = attempt(gone.dossier, gone.history, { kind: 'undo', seq: gone.seq }, runCommand);
      expect(undone.ok && undone.value.after).toEqual(locked.dossier);
    }
  });

  it('[TE8] is withdrawn on purpose, with what was agreed on it; undo locks it again as it was', () => {
    const open = after(agreed, 'withdrawAssessment', { id: 'A1' });
    expect(open.dossier.assessments[0]).toMatchObject({ score: 7, isLocked: false });
    expect(open.dossier.consensuses).toEqual([]);
    expect(violations(open.dossier)).toEqual([]);
    const undone = attempt(open.dossier, open.history, { kind: 'undo', seq: open.seq }, runCommand);
    expect(undone.ok && undone.value.after).toEqual(agreed.dossier);
    expect(runCommand(open.dossier, 'withdrawAssessment', { id: 'A1' })).toMatchObject({ ok: false });
  });

  it('[TE9] stands in a merge against a draft or a removal, whichever side it is', () => {
    const lock = diffDossiers(base, edit(start, { isLocked: true }).dossier);
    const draft = diffDossiers(base, edit(start, { score: 9, motivation: 'later' }).dossier);
    const removal = diffDossiers(base, after(start, 'removeAssessment', { id: 'A1' }).dossier);
    for (const other of [draft, removal])
      for (const [ours, theirs] of [
        [lock, other],
        [other, lock],
      ] as const) {
        const { change, open } = merge(base, ours, theirs);
        expect(open).toEqual([]);
        expect(applyChange(base, change).assessments).toEqual([{ ...base.assessments[0], isLocked: true }]);
      }
  });

  it('[TE9] differs on both sides: a person chooses one of the two, whole', () => {
    const ours = diffDossiers(base, edit(start, { score: 7, isLocked: true }).dossier);
    const theirs = diffDossiers(base, edit(start, { score: 8, motivation: 'hoger', isLocked: true }).dossier);
    const { open } = merge(base, ours, theirs);
    expect(open).toHaveLength(1);
    const { change } = merge(base, ours, theirs, new Map([[open[0]?.id ?? '', 'theirs']]));
    expect(applyChange(base, change).assessments[0]).toMatchObject({ score: 8, motivation: 'hoger', isLocked: true });
  });

  it('[TE9] withdrawn on one side is withdrawn', () => {
    const withdrawn = diffDossiers(locked.dossier, after(locked, 'withdrawAssessment', { id: 'A1' }).dossier);
    const title = diffDossiers(
      locked.dossier,
      after(locked, 'editTender', { id: 'T1', patch: { title: 'X' } }).dossier,
    );
    const { change, open } = merge(locked.dossier, title, withdrawn);
    expect(open).toEqual([]);
    expect(applyChange(locked.dossier, change).assessments[0]).toMatchObject({ isLocked: false });
  });
});
