import { expect, it } from 'vitest';
import { mattersOf } from '#src/analysis/relations/matters.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { tableOf } from '#src/base/table.ts';
import { ownedBy, ownerKeyOf } from '#src/views/relations/owners.ts';
import { blankAction } from '#src/dossier/action.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { blankFriction } from '#src/dossier/friction.ts';
import { blankPulse } from '#src/dossier/pulse.ts';
import { blankRelation } from '#src/dossier/relation.ts';
import { createText } from '#src/text/text.ts';
import { clientsDifferMore, comparisonOf, cultureParties, cultureSaid } from '#src/views/relations/culture-view.ts';
import { headlineOf } from '#src/views/relations/headline.ts';
import { filteredGroups, relationList, spokenRelation } from '#src/views/relations/relation-list.ts';
import { aClient, aPerson } from '#test/builders/records.ts';

const nl = createText('nl');
const today = '2027-12-03';
const supplier = (id: string, name: string, order: string) => ({ id, name, badge: id, order }) as never;
const relation = (id: string, client: string, to: string | null, fields: object = {}) =>
  ({ ...blankRelation, id, client, supplier: to, ...fields }) as never;
const pulse = (of: string, side: string, trust: number, on = '2027-11-20') =>
  ({ ...blankPulse, id: `${of}${side}${on}`, relation: of, side, on, trust }) as never;
const legal = (of: string, value: number) =>
  ({
    id: `l${of}`,
    relation: of,
    on: '2027-11-20',
    legal: value,
    detail: null,
    penalties: null,
    escalations: null,
    quotes: null,
  }) as never;

const dossier = {
  ...emptyDossier,
  clients: tableOf([
    aClient('BE', { name: 'Berkenrode', order: 'a1' }),
    aClient('ZU', { name: 'Zuiderhaar', order: 'a0' }),
    aClient('SC', { name: 'SSC De Vier Stromen', kind: 'ssc', order: 'a2' }),
  ]),
  suppliers: tableOf([supplier('DR', 'Duinrand IT', 'a1'), supplier('TC', 'Tesselon Cloud', 'a0')]),
  relations: tableOf([
    relation('r1', 'BE', 'DR'),
    relation('r2', 'ZU', 'DR'),
    relation('r3', 'BE', 'TC'),
    relation('r4', 'BE', null),
  ]),
  pulses: tableOf([pulse('r1', 'client', 44), pulse('r1', 'other', 66), pulse('r2', 'client', 70)]),
  legalReadings: tableOf([legal('r1', 68), legal('r2', 60)]),
};
const list = relationList(nl, dossier, today);

it('[RL7] relations stand in the fixed order of suppliers and clients, apart from those with the SSC', () => {
  const said = list.suppliers.map(({ other, rows }) => [other.name, rows.map(({ ends }) => ends.client.name)]);
  expect(said).toEqual([
    ['Tesselon Cloud', ['Berkenrode']],
    ['Duinrand IT', ['Zuiderhaar', 'Berkenrode']],
  ]);
  expect(list.ssc.map(({ other }) => other.name)).toEqual(['SSC De Vier Stromen']);
  expect(filteredGroups(list.suppliers, 'zuider').map(({ rows }) => rows.length)).toEqual([1]);
});

it('[RL3] a relation is spoken with its quadrant, both axes and the gap', () => {
  const row = list.suppliers[1]?.rows[1];
  expect(row && spokenRelation(nl, row)).toBe(
    'Berkenrode en Duinrand IT: dichtgetimmerd, vertrouwen 44, contract 68, kijkverschil 22 punten',
  );
});

it('[RL12] the sentence says what matters most, with a talk within two weeks', () => {
  const row = list.suppliers[1]?.rows[1];
  if (row === undefined) throw new Error('no row');
  const given = { ...row, today, clause: '' };
  const { strong, more, step } = headlineOf(nl, given, mattersOf(row.state, today));
  expect(strong).toBe('Berkenrode vertrouwt Duinrand IT 22 punten minder dan andersom.');
  expect(more).toBe('Een gesprek gaat voor een extra clausule.');
  expect(step).toEqual({ kind: 'talk', title: 'Gesprek Berkenrode en Duinrand IT', dueOn: '2027-12-17' });
});

it('[RL12] a side that was never asked leads to a measurement, and where nothing is the matter that is said', () => {
  const row = list.suppliers[1]?.rows[0];
  if (row === undefined) throw new Error('no row');
  const given = { ...row, today, clause: '' };
  expect(headlineOf(nl, given, mattersOf(row.state, today)).step).toEqual({ kind: 'measure', side: 'other' });
  expect(headlineOf(nl, given, []).strong).toBe('Zuiderhaar en Duinrand IT: volwassen partners.');
});

it('[RL15] red lines, impressions, unshared frictions, notes and actions are not in what is shared', () => {
  const token = 'GEHEIM';
  const friction = (id: string, fields: object) =>
    ({ ...blankFriction, id, relation: 'r1', on: today, text: `${token} ${id}`, ...fields }) as never;
  const action = (id: string, isShared: boolean) =>
    ({ ...blankAction, id, title: isShared ? 'open' : token, isShared, note: token }) as never;
  const whole = {
    ...dossier,
    relations: tableOf([relation('r1', 'BE', 'DR', { note: token })]),
    frictions: tableOf([
      friction('f1', {}),
      friction('f2', { kind: 'redLine' }),
      friction('f3', { kind: 'impression' }),
      friction('f4', { isShared: true, text: 'gedeeld' }),
    ]),
    actions: tableOf([action('x1', false), action('x2', true)]),
  };
  const shared = releasedOnly(whole as never);
  expect(JSON.stringify(shared)).not.toContain(token);
  expect(JSON.stringify(relationList(nl, shared, today))).not.toContain(token);
  expect(shared.frictions.map(({ id }) => id)).toEqual(['f4']);
});

it('[RL18] an action is owned by the regisseur, a person, a party or somebody in words', () => {
  const known = { ...dossier, people: tableOf([aPerson('p1', { name: 'Ilse Vroom' })]) };
  expect(ownedBy(nl, known, 'you', '')).toEqual({ owner: 'Regisseur', person: null });
  expect(ownedBy(nl, known, 'person p1', '')).toEqual({ owner: 'Ilse Vroom', person: 'p1' });
  expect(ownedBy(nl, known, 'party Berkenrode', '')).toEqual({ owner: 'Berkenrode', person: null });
  expect(ownedBy(nl, known, 'words', ' de buurman ')).toEqual({ owner: 'de buurman', person: null });
  const keys = [
    { owner: 'Ilse Vroom', person: 'p1' },
    { owner: 'Berkenrode', person: null },
    { owner: 'de buurman', person: 'gone' },
    { owner: '', person: null },
  ].map((owned) => ownerKeyOf(nl, known, owned));
  expect(keys).toEqual(['person p1', 'party Berkenrode', 'words', null]);
});

const culture = (id: string, kind: string, points: readonly number[] | null) =>
  ({ id: `c${id}`, party: { kind, id }, on: null, points, answers: {}, people: null }) as never;
const parties = cultureParties(nl, {
  ...dossier,
  cultures: tableOf([
    culture('BE', 'client', [48, 12, 10, 30]),
    culture('ZU', 'client', [25, 30, 25, 20]),
    culture('DR', 'supplier', [34, 18, 18, 30]),
    culture('TC', 'supplier', [12, 28, 42, 18]),
  ]),
});
const party = (key: string) => {
  const found = parties.find((each) => each.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

it('[RL20] two parties are compared in words: what they share and where they differ most', () => {
  const pair = { a: party('client BE'), b: party('supplier TC') };
  expect(comparisonOf(pair)?.shared).toBeCloseTo(52, 12);
  expect(cultureSaid(nl, pair)).toEqual({
    strong: 'Berkenrode werkt als een familie, Tesselon Cloud als een markt.',
    more: 'Van elke 100 punten delen ze er 52. Het grootste verschil zit in zorg voor elkaar, daarna in tempo en afrekenen.',
  });
  const half = { a: party('client BE'), b: party('ssc') };
  expect(comparisonOf(half)).toBeNull();
  expect(cultureSaid(nl, half).strong).toBe('SSC De Vier Stromen heeft de punten nog niet verdeeld.');
});

it('[RL21] a client that shares less with another client than with a supplier is told so', () => {
  expect(clientsDifferMore(nl, parties, { a: party('client BE'), b: party('supplier TC') })).toBe(
    'Twee opdrachtgevers kunnen meer verschillen dan een opdrachtgever en een leverancier: Berkenrode deelt er 67 met Zuiderhaar en 86 met Duinrand IT.',
  );
});
