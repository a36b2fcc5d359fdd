import { describe, expect, it } from 'vitest';
import { fingerprint, type Mapping, parseMapping, toMappingFile, withMappingFile } from '#src/exchange/list/mapping.ts';

const headings = ['Nr', 'Eis', 'Gem.', 'Prio'];
const guessed: Mapping = {
  sheet: 'Totaal',
  headerRow: 3,
  columns: [
    { kind: 'field', field: 'code' },
    { kind: 'field', field: 'title' },
    { kind: 'client', name: 'Oosterwaard', gives: 'value' },
    { kind: 'skip' },
  ],
  decimals: 'comma',
  wishAs: 'S',
  priorityFor: null,
  parties: { 'gem. Zuid': 'Zuiderhaar', onbekend: null },
};

it('[I21] survives the way through JSON', () => {
  const written = parseMapping(JSON.parse(JSON.stringify(toMappingFile(guessed))));
  if (!written.ok) throw new Error(written.problem.code);
  expect(withMappingFile({ ...guessed, columns: [], parties: {} }, written.value, headings)).toEqual({
    ok: true,
    value: guessed,
  });
});

it('[I21] counts rows from one, as people do', () => {
  expect(toMappingFile(guessed)).toMatchObject({ headerRow: 4, columns: { A: 'code', C: { client: 'Oosterwaard' } } });
});

it('[I21] finds columns by heading before letter, and skips what the file does not name', () => {
  const mapped = withMappingFile(guessed, { columns: { eis: 'title', D: 'priority' } }, headings);
  expect(
    mapped.ok && mapped.value.columns.map((meaning) => (meaning.kind === 'field' ? meaning.field : meaning.kind)),
  ).toEqual(['skip', 'title', 'skip', 'priority']);
});

it('[I21] says which column it can’t find', () => {
  expect(withMappingFile(guessed, { columns: { Kosten: 'costOnce' } }, headings)).toEqual({
    ok: false,
    problem: { code: 'mapping-column-unknown', params: { column: 'Kosten' } },
  });
});

describe('a mapping from outside', () => {
  it.each([
    [null, ''],
    [[], ''],
    [{ columns: { A: 'nonsense' } }, 'columns'],
    [{ columns: { A: { client: 3 } } }, 'columns'],
    [{ headerRow: 0 }, 'headerRow'],
    [{ wishAs: 'M' }, 'wishAs'],
    [{ parties: { x: 1 } }, 'parties'],
    [{ surprise: true }, 'surprise'],
    [JSON.parse('{"__proto__": {"sheet": 1}}'), '__proto__'],
  ])('[I21] is refused when it is %j', (value, part) => {
    expect(parseMapping(value)).toEqual({ ok: false, problem: { code: 'mapping-not-valid', params: { part } } });
  });

  it('[I21] may leave everything out', () => {
    expect(parseMapping({})).toEqual({ ok: true, value: {} });
  });
});

it('[I21] is remembered for lists with the same headings in the same places', () => {
  expect(fingerprint(['Nr ', 'EIS', 'Gem.', 'Prio'])).toBe(fingerprint(headings));
  expect(fingerprint(headings.toReversed())).not.toBe(fingerprint(headings));
});
