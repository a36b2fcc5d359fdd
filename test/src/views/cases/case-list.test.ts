import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { allRows, caseList, filterList } from '#src/views/cases/case-list.ts';
import { client } from '#test/builders/records.ts';
import { aCase, aDecision } from '#test/builders/case-records.ts';
import { caseDossier } from '#test/builders/case-dossier.ts';
import { sample, seeds } from '#test/laws/samples.ts';

const decided = (id: string, of: string, decidedOn: string) =>
  aDecision(id, of, {
    decidedOn,
    decider: { ...aDecision(id, of).decider, client: 'MER', person: 'ilse' },
    stances: ['MER', 'DIJ'].map((each) => ({ client: each, step: 4 as const, reason: '' })),
  });
const noFilter = { kinds: [], clients: [], themes: [] };

it('[W90] every case and every conflict without one stands in the list once', () => {
  for (const seed of seeds(60)) {
    const { dossier } = sample(seed);
    const analysis = analyse(dossier);
    const rows = allRows(caseList(dossier, analysis));
    const ids = rows.map(({ kind, id }) => `${kind} ${id}`);
    const filed = dossier.cases.flatMap(({ conflicts }) => conflicts);
    const unfiled = analysis.conflicts.filter(({ id }) => !filed.includes(id));
    expect(ids.toSorted()).toEqual(
      [...dossier.cases.map(({ id }) => `case ${id}`), ...unfiled.map(({ id }) => `signal ${id}`)].toSorted(),
    );
  }
});

it('[W90] decided cases stand last, the latest first', () => {
  const dossier = {
    ...caseDossier,
    cases: [...caseDossier.cases, aCase('K2', { order: 'a1' }), aCase('K3', { order: 'a2' })],
    decisions: [decided('B1', 'K1', '2026-03-01'), decided('B2', 'K2', '2026-05-01')],
  };
  const list = caseList(dossier, analyse(dossier));
  expect(list.open.map(({ id }) => id)).toEqual(['K3']);
  expect(list.decided.map(({ id }) => id)).toEqual(['K2', 'K1']);
});

it('[W90] a filter asks a case for its kinds, who is involved and the themes of its requirements', () => {
  const list = caseList(caseDossier, analyse(caseDossier));
  const open = (filter: object) => filterList(caseDossier, list, { ...noFilter, ...filter }).open.map(({ id }) => id);
  expect(open({ kinds: ['must-wont'] })).toEqual(['K1']);
  expect(open({ kinds: ['law'] })).toEqual([]);
  expect(open({ clients: [client('DIJ')] })).toEqual(['K1']);
  expect(open({ clients: [client('VEL')] })).toEqual([]);
  expect(open({ themes: ['T1'] })).toEqual(['K1']);
  expect(open({ themes: ['T2'] })).toEqual([]);
});
