import { describe, expect, it } from 'vitest';
import { cellAt } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf } from '#src/dossier/grids.ts';
import { isInForce, isProvisional } from '#src/dossier/in-force.ts';
import { readyDossier, wholeDecision } from '#test/builders/decided-dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';

const decided = doing(readyDossier, 'recordDecision', wholeDecision).after;
const wishOf = (dossier: Dossier, client: string) => cellAt(dossier.positions, 'R1', client, columnOf)?.wish ?? null;
const holds = (dossier: Dossier) => isInForce(dossier, dossier.decisions[0] as never);
const answer = (client: string, state: string, dossier: Dossier = decided) =>
  doing(dossier, 'setRatification', {
    decision: 'B1',
    client,
    answer: { body: 'council', state, on: '2026-03-20', reservation: '' },
  });
const reopen = { id: 'B1', on: '2026-04-01', client: 'B', reason: 'Nieuwe raad.', takesBack: false, at: null };

describe('what the bodies of the clients say', () => {
  it('[K69] makes a decision definitive once all confirmed, and takes a client out that need not', () => {
    const one = answer('A', 'confirmed');
    expect(one.label.params).toEqual({ code: 'B-01', client: 'Adorp', context: 'confirmed' });
    expect(isProvisional(one.after, one.after.decisions[0] as never)).toBe(true);
    const both = answer('B', 'confirmed', one.after).after;
    expect(isProvisional(both, both.decisions[0] as never)).toBe(false);
    const without = doing(one.after, 'setRatification', { decision: 'B1', client: 'B', answer: null }).after;
    expect(isProvisional(without, without.decisions[0] as never)).toBe(false);
  });

  it('[K69] reopens the case when one refuses, and closes it again when that was a mistake', () => {
    const refused = answer('B', 'refused').after;
    expect(holds(refused)).toBe(false);
    expect(holds(answer('B', 'confirmed', refused).after)).toBe(true);
    const again = doing(refused, 'recordDecision', { ...wholeDecision, id: 'B2' }).after;
    expect(
      refusal(again, 'setRatification', {
        decision: 'B1',
        client: 'B',
        answer: { body: 'council', state: 'confirmed', on: null, reservation: '' },
      }),
    ).toMatchObject({ code: 'decided-twice' });
  });

  it('[K69] is not asked any more of a decision that ended', () => {
    const ended = doing(decided, 'withdrawDecision', reopen).after;
    const late = { decision: 'B1', client: 'A', answer: null };
    expect(refusal(ended, 'setRatification', late)).toEqual({ code: 'decision-ended', params: { code: 'B-01' } });
    expect(refusal(decided, 'setRatification', { ...late, decision: 'B9' })).toMatchObject({
      code: 'unknown-decision',
    });
    expect(refusal(decided, 'setRatification', { ...late, client: 'X' })).toMatchObject({ code: 'unknown-client' });
  });
});

describe('reopening', () => {
  it('[K68] says who asked and why, once', () => {
    const { after, label } = doing(decided, 'withdrawDecision', reopen);
    expect(after.decisions[0]?.withdrawn).toEqual({ on: '2026-04-01', client: 'B', reason: 'Nieuwe raad.' });
    expect(label.params).toEqual({ code: 'B-01', client: 'Bedum' });
    expect(holds(after)).toBe(false);
    expect(wishOf(after, 'B')).toBe(60);
    expect(refusal(after, 'withdrawDecision', reopen)).toMatchObject({ code: 'decision-ended' });
    expect(refusal(decided, 'withdrawDecision', { ...reopen, client: 'X' })).toMatchObject({ code: 'unknown-client' });
    expect(refusal(decided, 'withdrawDecision', { ...reopen, id: 'B9' })).toMatchObject({ code: 'unknown-decision' });
  });

  it('[K65] [K68] puts back in the same step what the decision wrote, if that is asked', () => {
    const { after } = doing(decided, 'withdrawDecision', { ...reopen, takesBack: true });
    expect(wishOf(after, 'B')).toBe(50);
    expect(cellAt(after.positions, 'R1', 'C', columnOf)).toBeUndefined();
    expect(after.requirements[0]?.costYearK).toBe(100);
  });
});

describe('taking back the effect', () => {
  const back = { id: 'B1', at: null };

  it('[K65] is refused while the decision is in force', () => {
    expect(refusal(decided, 'takeBackEffect', back)).toMatchObject({ code: 'decision-in-force' });
    expect(refusal(decided, 'takeBackEffect', { ...back, id: 'B9' })).toMatchObject({ code: 'unknown-decision' });
  });

  it('[K65] leaves alone what was edited since', () => {
    const edit = { requirement: 'R1', client: 'B', patch: { wish: 55 }, by: null, at: null };
    const edited = doing(answer('B', 'refused').after, 'setPosition', edit).after;
    const { after, label } = doing(edited, 'takeBackEffect', back);
    expect(wishOf(after, 'B')).toBe(55);
    expect(cellAt(after.positions, 'R1', 'C', columnOf)).toBeUndefined();
    expect(after.requirements[0]?.costYearK).toBe(100);
    expect(label.params).toEqual({ code: 'B-01' });
    const gone = doing(edited, 'removeRequirements', { ids: ['R1'] }).after;
    expect(doing(gone, 'takeBackEffect', back).change).toEqual({});
  });
});
