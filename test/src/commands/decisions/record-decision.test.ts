import { describe, expect, it } from 'vitest';
import { cellAt, cellsOf } from '#src/base/grid.ts';
import type { DecisionInput } from '#src/commands/decisions/decision-input.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isProvisional } from '#src/dossier/in-force.ts';
import { readyDossier, wholeDecision } from '#test/builders/decided-dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';

const record = (fields: object = {}, dossier: Dossier = readyDossier) =>
  doing(dossier, 'recordDecision', { ...wholeDecision, ...fields });
const refused = (fields: object, dossier: Dossier = readyDossier) =>
  refusal(dossier, 'recordDecision', { ...wholeDecision, ...fields });
const first = (dossier: Dossier) => dossier.decisions[0];
const positionOf = (dossier: Dossier, client: string) => cellAt(dossier.positions, 'R1', client, columnOf);

describe('recording a decision', () => {
  it('[K60] keeps what was on the table with what was said aloud, and nothing that was said in private', () => {
    const { after, label } = record();
    expect(first(after)).toMatchObject({
      option: 'K1a',
      text: 'De balie is zestig uur per week open.',
      considered: [
        {
          code: 'K1a',
          title: 'Zestig uur',
          costYearK: 10,
          stances: [{ client: 'A', step: 5 }, { step: 3 }, { step: 4 }],
        },
        { code: 'K1b', stances: [{ client: 'A', step: 1 }] },
      ],
      stances: [
        { client: 'A', step: 5, reason: '' },
        { client: 'B', step: 3, reason: '' },
        { client: 'C', step: 4, reason: '' },
      ],
      reservations: [{ client: 'B', text: 'Mits het niet duurder wordt.', isCondition: true }],
      version: 7,
      withdrawn: null,
    });
    expect(label.params).toEqual({ code: 'B-01', title: 'Openingstijden' });
    expect(isProvisional(after, first(after) as never)).toBe(true);
  });

  it('[K60] names the clients that were not heard, and records nothing', () => {
    expect(refused({ option: 'K1b', write: [], rule: 'max-min' })).toEqual({
      code: 'stances-missing',
      params: { clients: 'Bedum, Cuijk', count: 2 },
    });
  });

  it('[K60] keeps what was said of something that was no option', () => {
    const said = ['A', 'B', 'C'].map((client) => ({ client, step: 3, reason: '' }));
    expect(first(record({ option: null, said }).after)).toMatchObject({ option: null, stances: said, written: [] });
    expect(refused({ option: null, said: [] })).toMatchObject({ code: 'stances-missing' });
  });

  it('[K61] gives each decision the next number', () => {
    const once = record().after;
    const again = record({ id: 'B2', supersedes: 'B1' }, once).after;
    expect(again.decisions.map(({ code }) => code)).toEqual(['B-01', 'B-02']);
  });

  it('[K62] keeps the decider as the person is that day', () => {
    expect(first(record().after)?.decider).toEqual({
      client: 'A',
      person: 'P1',
      name: 'Ilse Vroom',
      role: 'voorzitter',
      mandate: 'tot € 250.000',
      body: 'stuurgroep',
    });
  });

  it.each([
    ['P2', 'decider-not-client'],
    ['P3', 'decider-without-mandate'],
    ['P4', 'decider-not-client'],
    ['P9', 'unknown-person'],
  ])('[K62] [D22] refuses a decider without a mandate of a client (%s)', (decider, code) => {
    expect(refused({ decider })).toMatchObject({ code });
  });

  it.each<[string, DecisionInput['share'] | object, readonly number[]]>([
    ['inhabitants', { kind: 'inhabitants', payers: ['A', 'B', 'C'] }, [4.99992, 3.33328, 1.6668]],
    ['equal', { kind: 'equal', payers: ['A', 'B', 'C'] }, [3.33334, 3.33333, 3.33333]],
    ['payers', { kind: 'equal', payers: ['C'] }, [0, 0, 10]],
    ['given', { kind: 'given', amounts: [{ client: 'B', onceK: 0, yearK: 10 }] }, [0, 10, 0]],
  ])('[K63] shares the cost exactly (%s)', (_name, share, expected) => {
    expect(first(record({ share }).after)?.accounts.map(({ yearK }) => yearK)).toEqual(expected);
  });

  it('[K63] refuses amounts that do not add up, a cost that nobody pays and a key without its numbers', () => {
    const amounts = [{ client: 'B', onceK: 0, yearK: 9 }];
    expect(refused({ share: { kind: 'given', amounts } })).toMatchObject({ code: 'shares-differ' });
    expect(refused({ share: { kind: 'equal', payers: [] } })).toMatchObject({ code: 'nobody-pays' });
    const counted = doing(readyDossier, 'editClient', { id: 'A', patch: { inhabitants: null } }).after;
    expect(refused({}, counted)).toEqual({ code: 'key-needs-inhabitants', params: { client: 'Adorp' } });
  });

  it('[K63] says of every client what it came down to', () => {
    expect(first(record().after)?.accounts.map(({ client, result }) => [client, result])).toEqual([
      ['A', 'got'],
      ['B', 'gave'],
      ['C', 'equal'],
    ]);
  });

  it('[K64] writes what was ticked in the same step, keeps what stood there and never touches a limit', () => {
    const { after } = record();
    expect(positionOf(after, 'B')).toMatchObject({ wish: 60, priority: 'S', limits: { min: 40, max: 50 } });
    expect(positionOf(after, 'C')).toMatchObject({ wish: 60, priority: 'C' });
    expect(after.requirements[0]?.costYearK).toBe(110);
    expect(first(after)?.written).toEqual([
      { requirement: 'R1', client: 'B', before: { priority: 'S', wish: 50 }, after: { priority: 'S', wish: 60 } },
      { requirement: 'R1', client: 'C', before: { priority: null, wish: null }, after: { priority: 'C', wish: 60 } },
    ]);
    expect(first(after)?.writtenCost).toMatchObject({ before: { yearK: 100 }, after: { onceK: null, yearK: 110 } });
  });

  it('[K64] leaves alone what was not ticked, and what no longer fits', () => {
    const { after } = record({ write: [], writesCost: false });
    expect(after.positions).toBe(readyDossier.positions);
    expect(first(after)).toMatchObject({ written: [], writtenCost: null });
    const other = doing(readyDossier, 'editRequirement', { id: 'R1', patch: { parameter: null } }).after;
    expect(first(record({}, other).after)?.written).toMatchObject([
      { client: 'C', after: { priority: 'C', wish: null } },
    ]);
  });

  it('[K66] refuses a rule that the stances contradict', () => {
    const stands = (steps: readonly number[]) => ({
      option: null,
      said: ['A', 'B', 'C'].map((client, at) => ({ client, step: steps[at], reason: 'Daarom.' })),
    });
    expect(refused({ ...stands([5, 5, 1]), rule: 'consent' })).toEqual({
      code: 'consent-contradicted',
      params: { clients: 'Cuijk' },
    });
    expect(refused({ ...stands([5, 2, 3]), rule: 'unanimity' })).toMatchObject({ code: 'unanimity-contradicted' });
    expect(refused({ ...stands([5, 2, 1]), rule: 'majority' })).toMatchObject({ code: 'majority-contradicted' });
    expect(first(record({ ...stands([5, 5, 1]), rule: 'majority' }).after)?.rule).toBe('majority');
    expect(first(record({ ...stands([1, 1, 1]), rule: 'escalated' }).after)?.rule).toBe('escalated');
  });

  it('[K67] decides a decided case only in the place of the decision in force, and keeps that one', () => {
    const once = record().after;
    expect(refused({ id: 'B2' }, once)).toEqual({
      code: 'case-decided',
      params: { code: 'B-01', title: 'Openingstijden' },
    });
    const again = record({ id: 'B2', supersedes: 'B1' }, once);
    expect(again.after.decisions).toHaveLength(2);
    expect(again.label.params).toMatchObject({ context: 'instead', code: 'B-02' });
    expect(refused({ supersedes: 'B9' })).toMatchObject({ code: 'unknown-decision' });
    expect(refused({ case: 'K9' })).toMatchObject({ code: 'unknown-case' });
    expect(refused({ option: 'K9a' })).toMatchObject({ code: 'unknown-option' });
  });

  it('[K69] starts with every body of a client still to be heard, each client once', () => {
    expect(cellsOf(record().after.ratifications, 'B1')).toEqual([
      { decision: 'B1', client: 'A', body: 'executive', state: 'pending', on: null, reservation: '' },
      { decision: 'B1', client: 'B', body: 'council', state: 'pending', on: '2026-03-20', reservation: '' },
    ]);
    const [one] = wholeDecision.ratifications;
    expect(refused({ ratifications: [one, one] })).toMatchObject({ code: 'body-twice' });
  });
});
