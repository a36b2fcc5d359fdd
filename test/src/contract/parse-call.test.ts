import { describe, expect, it } from 'vitest';
import type { Args, CallName } from '#src/contract/calls.ts';
import { parseCall } from '#src/contract/parse-call.ts';
import { parsers } from '#src/contract/parsers.ts';
import { MAX_LIST_BYTES } from '#src/contract/payload.ts';

const good: { readonly [K in CallName]: Args<K> } = {
  'app.info': {},
  'settings.get': {},
  'settings.set': { theme: 'dark', mappings: { 'Code|Titel': { code: 0 } } },
  'dossiers.recent': {},
  'dossiers.forget': { path: '/a.regie' },
  'dossiers.create': { title: 'Zaak', path: null },
  'dossiers.sample': {},
  'dossiers.open': { path: '/a.regie', mode: 'normal' },
  'dossiers.generations': { path: '/a.regie' },
  'dossiers.restore': { path: '/a.regie', generation: '12' },
  'files.pick': { purpose: 'save-export', suggestedName: 'Matrix.xlsx', extensions: ['xlsx'] },
  'files.list': { folder: null },
  'dossier.edit': { session: 's1', call: { kind: 'command', name: 'addClient', input: { name: 'A' } } },
  'dossier.saveAs': { session: 's1', path: '/b.regie' },
  'dossier.saveCopy': { session: 's1', path: '/b.regie' },
  'dossier.history': { session: 's1', about: { kind: 'client', id: 'MER' } },
  'dossier.trail': {
    session: 's1',
    filter: { text: '', by: null, tables: [], from: null, until: null },
    before: null,
    limit: 5,
  },
  'dossier.entry': { session: 's1', seq: 3 },
  'dossier.changeTo': { session: 's1', seq: 3 },
  'dossier.flush': { session: 's1' },
  'dossier.close': { session: 's1' },
  'dossier.resolveDisk': { session: 's1', choice: 'reload' },
  'dossier.compare': { session: 's1', path: null },
  'dossier.merge': {
    session: 's1',
    path: '/b.regie',
    state: '0'.repeat(64),
    choices: [['requirements R1 title', 'ours']],
  },
  'lists.read': { job: 'j1', fileName: 'lijst.csv', bytes: new Uint8Array(3) },
  'matrix.export': { session: 's1', job: 'j1', format: 'csv', path: null },
  'workshop.export': { session: 's1', job: 'j1', workshop: 'WS1', format: 'pdf', path: null },
  'ballots.export': {
    session: 's1',
    job: 'j1',
    path: null,
    name: 'stemkaarten.pdf',
    workshop: 'w1',
    round: null,
    cards: [{ person: 'p1', url: null, code: '7GK2-9QXM' }],
    room: '4821',
  },
  'handout.export': {
    session: 's1',
    job: 'j1',
    format: 'csv',
    path: null,
    wish: { about: 'package', rule: 'sum', settings: { budgets: { year: null } }, gap: 0, seconds: 20 },
  },
  'agreements.export': { session: 's1', job: 'j1', part: 'kpis', format: 'csv', path: null },
  'steering.export': { session: 's1', job: 'j1', today: '2027-12-09', format: 'pdf', path: null },
  'decisions.export': { session: 's1', job: 'j1', format: 'pdf', path: null },
  'suppliers.concessions': { session: 's1', job: 'j1', evidence: 'proven', seconds: 30 },
  'package.instance': { job: 'j1', bytes: new Uint8Array(3), ratio: 0.3, gap: 0, seconds: 60 },
  'package.ask': {
    session: 's1',
    job: 'j1',
    question: {
      kind: 'why-out',
      rule: 'max-min',
      settings: { budgets: { once: 850_000, year: null } },
      requirement: 'R17',
    },
    gap: 0,
    seconds: 30,
  },
  'scenario.export': {
    session: 's1',
    job: 'j1',
    format: 'pdf',
    path: null,
    name: 'Wat als Dijkenrade afhaakt?',
    steps: [{ kind: 'client-leaves', client: 'DIJ' }],
    against: [],
  },
  'beamer.state': { session: 's1' },
  'beamer.show': {
    session: 's1',
    view: { language: 'nl', timer: null, place: null, slide: { kind: 'pause', title: 'Pauze', minutes: 15 } },
  },
  'beamer.hide': { session: 's1' },
  'beamer.freeze': { session: 's1', isOn: true },
  'beamer.black': { session: 's1', isOn: false },
  'beamer.follow': { session: 's1' },
  'room.addresses': {},
  'room.state': { session: 's1', workshop: 'W1' },
  'room.open': { session: 's1', workshop: 'W1', address: '192.168.1.20' },
  'room.close': { session: 's1', workshop: 'W1' },
  'room.cards': { session: 's1', workshop: 'W1' },
  'room.release': { session: 's1', workshop: 'W1', person: 'P1', newCode: false },
  'room.cast': {
    session: 's1',
    workshop: 'W1',
    round: 'R1',
    topic: 'T1',
    person: 'P1',
    way: 'paper',
    answer: { method: 'blank' },
    purpose: 'cast',
  },
  'room.reveal': { session: 's1', workshop: 'W1', round: 'R1' },
  'room.timer': { session: 's1', workshop: 'W1', action: { kind: 'start', seconds: 300 } },
  'map.export': {
    session: 's1',
    job: 'j1',
    format: 'pdf',
    path: null,
    view: {
      lens: 'coverage',
      level: 'cards',
      openThemes: 'first',
      fullThemes: [],
      question: {
        filter: { text: '', themes: [], clients: [], priorities: [], sharing: [], kinds: [] },
        focus: { node: 'client.A', depth: 2 },
        compare: null,
        compareOnly: null,
      },
      selected: null,
    },
    paper: 'a3',
    width: null,
  },
  'jobs.stop': { job: 'j1' },
  'window.openFolder': { path: '/a' },
  'window.openBeside': { session: 's1' },
  'window.fullScreen': { isOn: true },
  'window.settled': {},
};
const names = Object.keys(good) as CallName[];

describe('parseCall', () => {
  it('[X1] has a parser for every call and no other', () => {
    expect(Object.keys(parsers).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('[X1] lets a good %s through unchanged', (name) => {
    expect(parseCall(name, good[name])).toEqual({ ok: true, value: { name, args: good[name] } });
  });

  it.each(names)('[X1] refuses %s with a field too many, and without an object', (name) => {
    for (const args of [{ ...good[name], surplus: 1 }, null, undefined, 'text', []]) {
      expect(parseCall(name, args)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
    }
  });

  it.each(names.filter((name) => name !== 'settings.set'))('[X1] refuses %s without one of its fields', (name) => {
    for (const field of Object.keys(good[name])) {
      const { [field as never]: _, ...rest } = good[name];
      expect(parseCall(name, rest)).toEqual({
        ok: false,
        problem: { code: 'bad-request', params: { call: name, field } },
      });
    }
  });

  it.each(['', 'toString', '__proto__', 'app.quit', 7, null])('[X1] knows no call %j', (name) => {
    expect(parseCall(name, {})).toEqual({ ok: false, problem: { code: 'unknown-call' } });
  });

  it.each([
    ['a path with a NUL', 'dossiers.open', { path: '/a\0.regie', mode: 'normal' }],
    ['an endless path', 'dossiers.open', { path: 'x'.repeat(5000), mode: 'normal' }],
    ['a session that is none', 'dossier.flush', { session: '../x' }],
    ['a suggested name with a folder', 'files.pick', { ...good['files.pick'], suggestedName: '../x.xlsx' }],
    ['an undo of nothing', 'dossier.edit', { session: 's1', call: { kind: 'undo', seq: 0 } }],
    ['a setting nobody knows', 'settings.set', { admin: true }],
    ['a setting set to nothing', 'settings.set', { theme: undefined }],
    ['too long a mapping', 'settings.set', { mappings: { a: 'x'.repeat(30_000) } }],
  ])('[X1] refuses %s', (_what, name, args) => {
    expect(parseCall(name, args)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });

  it('[X2] says how large a list may be', () => {
    const args = { ...good['lists.read'], bytes: new Uint8Array(MAX_LIST_BYTES + 1) };
    expect(parseCall('lists.read', args)).toEqual({
      ok: false,
      problem: { code: 'too-large', params: { limitMb: 25 } },
    });
  });
});
