import { describe, expect, it } from 'vitest';
import { benefitState, pilotState } from '#src/analysis/readiness/pilots.ts';
import { aRecord } from '#test/builders/register-records.ts';

const pilot = aRecord('pilots', 'P', { title: 'Adreswijzigingen', habituationUntil: '2026-10-05' });
const benefit = aRecord('benefits', 'B', { title: 'Doorlooptijd', baseline: 4, pilot: 'P' });

describe('a pilot', () => {
  it('[RY17] says which tests it passes, how far it is and who still has to judge it', () => {
    const running = {
      ...pilot,
      startsOn: '2026-09-07',
      endsOn: '2026-11-27',
      isBounded: true,
      isSimple: false,
      evaluations: [{ on: '2026-10-20', side: 'client', good: 'Snel', less: '' } as const],
    };
    expect(pilotState(running, '2026-11-01')).toEqual({
      stage: 'running',
      passed: ['isBounded'],
      failed: ['isSimple'],
      open: ['isRepetitive'],
      unheard: ['other'],
    });
    const stages = ['2026-09-06', '2026-11-27', '2026-11-28'].map((day) => pilotState(running, day).stage);
    expect(stages).toEqual(['planned', 'running', 'ended']);
    expect(pilotState(pilot, '2026-09-06').stage).toBe('undated');
  });

  it('[RY18] a benefit counts once people got used to it, against how it was before', () => {
    expect(benefitState({ ...benefit, baseline: null, value: 3 }, [pilot]).kind).toBe('unknown');
    expect(benefitState(benefit, [pilot]).kind).toBe('waiting');
    const early = { ...benefit, value: 3, measuredOn: '2026-10-04' };
    expect(benefitState(early, [pilot])).toEqual({ kind: 'early', until: '2026-10-05' });
    const measured = { kind: 'measured', change: -1, share: -0.25 };
    expect(benefitState({ ...early, measuredOn: '2026-10-05' }, [pilot])).toEqual(measured);
    expect(benefitState(early, [])).toEqual(measured);
    expect(benefitState({ ...early, baseline: 0 }, [])).toMatchObject({ change: 3, share: null });
  });
});
