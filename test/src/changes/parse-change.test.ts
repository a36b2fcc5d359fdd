import { expect, it } from 'vitest';
import { parseChange, parseEntry } from '#src/changes/parse-change.ts';
import { aPosition, aTheme } from '#test/builders/records.ts';

const change = {
  themes: { added: [aTheme('T2'), aTheme('T3')] },
  positions: {
    updated: [[aPosition('R1', 'MER'), aPosition('R1', 'MER', { priority: 'S' })]],
    removed: [aPosition('R2', 'MER')],
  },
} as const;
const entry = {
  seq: 4,
  at: '2026-06-16T14:32:00Z',
  by: 'Rik',
  label: { command: 'addTheme', params: { n: 1 } },
  change,
};

it('[C8] gives a change back as it was written, in canonical order', () => {
  const raw = JSON.parse(JSON.stringify(change));
  expect(parseChange(raw)).toEqual({ ok: true, value: change });
  expect(parseChange({ ...raw, themes: { added: raw.themes.added.toReversed(), removed: [] } })).toEqual({
    ok: true,
    value: change,
  });
  expect(parseChange({})).toEqual({ ok: true, value: {} });
});

it.each<[string, unknown]>([
  ['no object', null],
  ['a list', []],
  ['an unknown table', { vreemd: {} }],
  ['the prototype as a table', JSON.parse('{"__proto__": {"added": []}}')],
  ['an unknown list', { themes: { changed: [] } }],
  ['a list that is none', { themes: { added: {} } }],
  ['a record that is none', { themes: { added: [{ id: 'T1' }] } }],
  ['a field too many', { themes: { added: [{ ...aTheme('T1'), extra: 1 }] } }],
  ['an update of one', { themes: { updated: [[aTheme('T1')]] } }],
  ['an update to another record', { themes: { updated: [[aTheme('T1'), aTheme('T2')]] } }],
  ['a record named twice', { themes: { added: [aTheme('T1')], removed: [aTheme('T1')] } }],
  ['a cell named twice', { positions: { added: [aPosition('R1', 'MER'), aPosition('R1', 'MER')] } }],
])('[C8] refuses %s', (_title, raw) => {
  expect(parseChange(raw)).toMatchObject({ ok: false, problem: { code: 'invalid-change' } });
});

it('[C8] parses an entry with its change, and refuses what is no entry', () => {
  expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, value: entry });
  expect(parseEntry({ ...entry, of: 2 })).toEqual({ ok: true, value: { ...entry, of: 2 } });
  const broken = [null, { ...entry, seq: 0 }, { ...entry, of: 'x' }, { ...entry, at: 'gisteren' }, { ...entry, by: 7 }];
  const worse = [
    { ...entry, label: { command: 'a b' } },
    { ...entry, label: 'x' },
    { ...entry, change: { x: 1 } },
    { ...entry, y: 1 },
  ];
  const worst = [
    { ...entry, label: { command: 'a', params: { n: {} } } },
    { ...entry, label: { command: 'a', params: [] } },
  ];
  for (const raw of [...broken, ...worse, ...worst])
    expect(parseEntry(raw)).toMatchObject({ ok: false, problem: { code: 'invalid-change' } });
});
