import { describe, expect, it } from 'vitest';
import { agreementState } from '#src/analysis/agreements/agreement-state.ts';
import { aRecord } from '#test/builders/register-records.ts';

const today = '2027-12-09';
const of = (fields: object) => agreementState(aRecord('agreements', 'a', { title: 'Exitplan', ...fields }), today);

describe('how an agreement stands', () => {
  it('[AG1] is late from the day after its day, and counts the days', () => {
    expect(of({ dueOn: '2027-11-26' })).toMatchObject({ kind: 'late', daysLate: 13 });
    expect(of({ dueOn: today })).toMatchObject({ kind: 'due', daysLate: 0 });
  });

  it('[AG1] goes on without a day, and asks for nothing any more once it is done', () => {
    expect(of({}).kind).toBe('continuing');
    expect(of({ dueOn: '2027-11-26', doneOn: '2027-12-01', monitorEveryDays: 1 })).toEqual({
      kind: 'done',
      daysLate: 0,
      checkDueOn: null,
      isCheckDue: false,
      daysUnchecked: null,
    });
  });

  it('[AG2] has to be looked at a rhythm after the last time, and at once when nobody ever looked', () => {
    expect(of({ monitorEveryDays: 30, lastCheckedOn: '2027-11-01' })).toMatchObject({
      kind: 'unchecked',
      checkDueOn: '2027-12-01',
      daysUnchecked: 8,
    });
    expect(of({ monitorEveryDays: 30, lastCheckedOn: '2027-12-01' })).toMatchObject({
      kind: 'continuing',
      checkDueOn: '2027-12-31',
      isCheckDue: false,
      daysUnchecked: 0,
    });
    expect(of({ monitorEveryDays: 30 })).toMatchObject({ kind: 'unchecked', checkDueOn: today, daysUnchecked: null });
  });

  it('[AG2] is late before it is unchecked', () => {
    expect(of({ dueOn: '2027-12-01', monitorEveryDays: 30 })).toMatchObject({ kind: 'late', isCheckDue: true });
  });
});
