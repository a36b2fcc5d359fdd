import { describe, expect, it } from 'vitest';
import { lastDays } from '#src/analysis/agreements/next-day.ts';
import { freeDays, noticeDay, optionEffects } from '#src/analysis/agreements/notice.ts';
import type { Client } from '#src/dossier/client.ts';
import { aRecord } from '#test/builders/register-records.ts';

const clients = ['OW', 'LI', 'BE', 'ZU'].map((id) => ({ id }) as unknown as Client);
const bound = (client: string, until: string, fields: object = {}) =>
  aRecord('freedoms', `${client} ${until}`, { client, supplier: 'DR', until, ...fields });
const option = { options: [{ until: '2034-01-01', decideBy: '2028-01-31' }] };
const freedoms = [
  bound('OW', '2031-01-01', { noticeMonths: 12 }),
  bound('LI', '2030-01-01', { noticeBy: '2029-07-01' }),
  bound('BE', '2030-07-01'),
  bound('ZU', '2032-01-01', { noticeMonths: 12, ...option }),
];

describe('until when one is bound', () => {
  it('[AG6] the last day to give notice is what is written down, else so many months before the end', () => {
    const [ow, li, be] = freedoms;
    expect(ow && noticeDay(ow)).toBe('2030-01-01');
    expect(li && noticeDay(li)).toBe('2029-07-01');
    expect(be && noticeDay(be)).toBeNull();
    expect(noticeDay(bound('OW', '2027-12-31', { noticeMonths: 5.5 }))).toBe('2027-06-30');
  });

  it('[AG7] three can go when the third is free, all when the last is', () => {
    expect(freeDays({ freedoms, clients }, 'DR')).toMatchObject({ three: '2031-01-01', all: '2032-01-01' });
    expect(freeDays({ freedoms: freedoms.slice(1, 3), clients }, 'DR')).toMatchObject({
      three: null,
      all: '2030-07-01',
    });
    expect(freeDays({ freedoms, clients }, 'L1')).toEqual({ each: [], three: null, all: null });
  });

  it('[AG7] a client with two contracts waits for the last, over all suppliers too', () => {
    const two = [...freedoms, bound('LI', '2035-01-01', { supplier: 'TC' })];
    expect(freeDays({ freedoms: two, clients }, null).all).toBe('2035-01-01');
    expect(freeDays({ freedoms: two, clients }, 'DR').all).toBe('2032-01-01');
  });

  it('[AG8] taking an option moves the day that all are free, as long as it can be decided on', () => {
    const effects = optionEffects({ freedoms, clients }, 'DR', '2027-12-09');
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({
      decideBy: '2028-01-31',
      before: { three: '2031-01-01', all: '2032-01-01' },
      after: { three: '2031-01-01', all: '2034-01-01' },
    });
    expect(optionEffects({ freedoms, clients }, 'DR', '2028-02-01')).toEqual([]);
  });

  it('[AG11] days after which nothing can be done any more come in their order, those that went by are left out', () => {
    expect(lastDays({ freedoms }, '2027-12-09').map(({ kind, on }) => [kind, on])).toEqual([
      ['option', '2028-01-31'],
      ['notice', '2029-07-01'],
      ['notice', '2030-01-01'],
      ['notice', '2031-01-01'],
    ]);
    expect(lastDays({ freedoms }, '2030-06-01').map(({ on }) => on)).toEqual(['2031-01-01']);
  });
});
