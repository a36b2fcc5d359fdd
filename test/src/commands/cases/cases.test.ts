import { expect, it } from 'vitest';
import { cellsOf } from '#src/base/grid.ts';
import { aDecision, aStake } from '#test/builders/case-records.ts';
import { caseDossier } from '#test/builders/case-dossier.ts';
import { doing, refusal } from '#test/builders/doing.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const decided = {
  ...caseDossier,
  decisions: [
    aDecision('B1', 'K1', {
      code: 'B-01',
      decider: { ...aDecision('B1', 'K1').decider, client: 'MER', person: 'ilse' },
      stances: ['MER', 'DIJ'].map((client) => ({ client, step: 4 as const, reason: '' })),
    }),
  ],
};

const input = {
  id: 'C2',
  title: 'Losse loketten',
  kinds: ['exclusion', 'exclusion'],
  requirements: ['R3', 'R4', 'R3'],
  stakes: [
    { client: 'VEL', camp: 1 },
    { client: 'MER', camp: 0, interest: 'Eén beeld' },
  ],
};

it('[K40] a case gets the next free code, and everything each once', () => {
  const { after, label } = doing(caseDossier, 'addCase', input);
  expect(after.cases.find(({ id }) => id === 'C2')).toMatchObject({
    code: 'K2',
    kinds: ['exclusion'],
    requirements: ['R3', 'R4'],
    conflicts: [],
    waits: null,
  });
  expect(cellsOf(after.stakes, 'C2')).toEqual([
    { ...aStake('C2', 'MER'), camp: 0, interest: 'Eén beeld' },
    { ...aStake('C2', 'VEL'), camp: 1 },
  ]);
  expect(label.params).toEqual({ code: 'K2', title: 'Losse loketten' });
});

it('[K40] a code that is taken and a client that is not there are refused', () => {
  expect(refusal(caseDossier, 'addCase', { ...input, code: 'K1' })).toMatchObject({ code: 'code-taken' });
  expect(refusal(caseDossier, 'addCase', { ...input, id: 'K1' })).toMatchObject({ code: 'id-taken' });
  const stranger = { ...input, stakes: [{ client: 'weg', camp: null }] };
  expect(refusal(caseDossier, 'addCase', stranger)).toMatchObject({ code: 'unknown-client' });
});

it('[K40] a case is edited in the fields that are given', () => {
  const waits = { kind: 'parked', note: 'tot na de zomer', until: null };
  const { after, label } = doing(caseDossier, 'editCase', { id: 'K1', patch: { waits } });
  expect(after.cases[0]).toEqual({ ...caseDossier.cases[0], waits });
  expect(label.params).toEqual({ context: 'waits', code: 'K1' });
  expect(refusal(caseDossier, 'editCase', { id: 'K1', patch: { kinds: [] } })).toMatchObject({ code: 'invalid-input' });
});

it('[K42] the first word on what is at stake makes a client involved', () => {
  const { after, label } = doing(caseDossier, 'setStake', { case: 'K1', client: 'VEL', patch: {} });
  expect(cellsOf(after.stakes, 'K1').map(({ client }) => client)).toEqual(['DIJ', 'MER', 'VEL']);
  expect(label.params).toMatchObject({ context: 'new', client: 'Veldhorst' });
  const room = doing(caseDossier, 'setStake', { case: 'K1', client: 'MER', patch: { room: 'Ook zondag niet' } });
  expect(room.label.params).toMatchObject({ context: 'room' });
});

it('[K42] who is not involved after all leaves with what it said', () => {
  const { after } = doing(caseDossier, 'removeStake', { case: 'K1', client: 'DIJ' });
  expect(cellsOf(after.stakes, 'K1').map(({ client }) => client)).toEqual(['MER']);
  expect(['O1', 'O2'].flatMap((id) => cellsOf(after.stances, id)).map(({ client }) => client)).toEqual(['MER', 'MER']);
});

it('[K42] the shared service centre never joins', () => {
  expect(refusal(caseDossier, 'setStake', { case: 'K1', client: 'SSC', patch: {} })).toMatchObject({
    code: 'ssc-not-heard',
  });
  expect(refusal(smallDossier, 'addCase', { ...input, stakes: [{ client: 'SSC', camp: 0 }] })).toMatchObject({
    code: 'ssc-not-heard',
  });
});

it('[K42] [D23] nobody joins a decided case that did not hear him; who was heard may still say why', () => {
  expect(refusal(decided, 'setStake', { case: 'K1', client: 'VEL', patch: {} })).toEqual({
    code: 'joins-decided-case',
    params: { client: 'Veldhorst', decision: 'B-01' },
  });
  doing(decided, 'setStake', { case: 'K1', client: 'DIJ', patch: { interest: 'Rust' } });
});

it('[K43] a case goes with what it holds, unless it was ever decided', () => {
  const { after } = doing(caseDossier, 'removeCase', { id: 'K1' });
  expect([after.cases, after.stakes, after.options, after.stances]).toEqual([[], [], [], []]);
  expect(refusal(decided, 'removeCase', { id: 'K1' })).toMatchObject({
    code: 'case-has-decisions',
    params: { code: 'K1', decision: 'B-01' },
  });
});
