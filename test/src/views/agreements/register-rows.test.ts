import { describe, expect, it } from 'vitest';
import type { Client } from '#src/dossier/client.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { createText } from '#src/text/text.ts';
import { betweenLook } from '#src/views/agreements/between.ts';
import { registerRows, shownRows } from '#src/views/agreements/register-rows.ts';
import { aRecord } from '#test/builders/register-records.ts';

const text = createText('nl');
const today = '2027-12-09';
const clients = ['OW', 'LI', 'BE'].map(
  (id, at) =>
    ({
      id,
      name: `Gemeente ${id}`,
      badge: id,
      hue: at + 1,
      kind: 'municipality',
      order: `a${at}`,
    }) as unknown as Client,
);
const suppliers = [{ id: 'DR', name: 'Duinrand IT', badge: 'DR', order: 'a0' } as unknown as Supplier];
const an = (id: string, order: string, fields: object) => aRecord('agreements', id, { title: id, order, ...fields });
const agreements = [
  an('continuing', 'a0', { monitoring: 'maandrapport', clients: ['OW'] }),
  an('late', 'a1', { dueOn: '2027-11-26', suppliers: ['DR'] }),
  an('later', 'a2', { dueOn: '2027-12-02', withSsc: true }),
  an('done', 'a3', { dueOn: '2027-01-01', doneOn: '2027-01-01' }),
  an('due', 'a4', { dueOn: '2027-12-16', monitorEveryDays: 90, lastCheckedOn: '2027-12-01' }),
  an('never', 'a5', { monitorEveryDays: 30 }),
];
const rows = registerRows(text, { agreements, clients, suppliers }, today);
const order = (shown: Parameters<typeof shownRows>[1]) => shownRows(rows, shown).map(({ agreement }) => agreement.id);

describe('the register', () => {
  it('[AG12] shows what asks for attention first, and what is done only when asked for', () => {
    const shown = { party: null, sort: 'attention', hasDone: false } as const;
    expect(order(shown)).toEqual(['late', 'later', 'never', 'due', 'continuing']);
    expect(order({ ...shown, hasDone: true }).at(-1)).toBe('done');
    expect(order({ ...shown, sort: 'title' })).toEqual(['continuing', 'due', 'late', 'later', 'never']);
  });

  it('[AG12] can be that of one party', () => {
    const of = (party: string) => order({ party, sort: 'attention', hasDone: true });
    expect(of('client OW')).toEqual(['continuing']);
    expect(of('supplier DR')).toEqual(['late']);
    expect(of('ssc')).toEqual(['later']);
  });

  it('[AG1] [AG2] says in words how late it is, how it is watched, and when somebody looked', () => {
    const words = Object.fromEntries(rows.map((row) => [row.agreement.id, row.watch]));
    expect(words).toMatchObject({
      late: '13 d te laat',
      never: 'nooit gecontroleerd',
      due: 'elk kwartaal',
      continuing: 'maandrapport',
      done: 'gedaan',
    });
    expect(rows.find(({ agreement }) => agreement.id === 'due')?.checked).toBe('1 dec, weer 29 feb 2028');
  });

  it('[AG12] says all clients in one word, and passes over who is gone', () => {
    const all = betweenLook(
      text,
      { clients, suppliers },
      { clients: ['OW', 'LI', 'BE', 'gone'], suppliers: [], withSsc: false },
    );
    expect(all).toMatchObject({ all: 3, looks: [], spoken: 'alle 3 opdrachtgevers' });
    const two = betweenLook(
      text,
      { clients, suppliers },
      { clients: ['LI'], suppliers: ['DR', 'gone'], withSsc: false },
    );
    expect(two.looks.map(({ name }) => name)).toEqual(['Gemeente LI', 'Duinrand IT']);
  });
});
