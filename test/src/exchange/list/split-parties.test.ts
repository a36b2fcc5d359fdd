import { describe, expect, it } from 'vitest';
import { partySplitter } from '#src/exchange/list/split-parties.ts';

const known = new Set(['oosterwaard', 'linderveen', 'berkenrode', 'zuiderhaar', 'ow', 'li', 'be', 'zu']);
const isKnown = (spelling: string): boolean => known.has(spelling.toLowerCase());
const split = partySplitter([], isKnown);
const namesIn = (text: string, own = split): readonly string[] => own(text).names.map(({ spelling }) => spelling);

describe('several parties in one cell', () => {
  it.each([
    ['Oosterwaard, Zuiderh.', ['Oosterwaard', 'Zuiderh.']],
    ['OW / LI / BE / ZU', ['OW', 'LI', 'BE', 'ZU']],
    ['Linderveen+Berkenrode', ['Linderveen', 'Berkenrode']],
    ['Zuiderhaar; Oosterwaard', ['Zuiderhaar', 'Oosterwaard']],
    ['OW en ZU', ['OW', 'ZU']],
    ['OW & ZU', ['OW', 'ZU']],
    ['OW\nZU', ['OW', 'ZU']],
    ['- OW\n- ZU', ['OW', 'ZU']],
    ['Oosterwaard (trekker)', ['Oosterwaard']],
  ])('[I9] parts %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('[I9] takes a priority from the cell that names it', () => {
    expect(split('OW: M, ZU (S)').names).toEqual([
      { spelling: 'OW', priority: 'M' },
      { spelling: 'ZU', priority: 'S' },
    ]);
  });

  it.each(['', '-', 'n.v.t.', 'geen'])('[I9] names nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('all of them', () => {
  it.each([
    ['allen', null],
    ['alle 4', 4],
    ['alle vier gemeenten', 4],
    ['Alle opdrachtgevers', null],
    ['everyone', null],
    ['all 4', 4],
  ])('[I9] means everyone by %j', (text, count) => {
    expect(split(text)).toEqual({ kind: 'all', names: [], count });
  });

  it.each([
    ['allen behalve Berkenr.', ['Berkenr.']],
    ['alle gemeenten m.u.v. OW en ZU', ['OW', 'ZU']],
    ['all except LI', ['LI']],
    ['allen (behalve BE)', ['BE']],
  ])('[I9] leaves out whom %j leaves out', (text, names) => {
    expect(split(text).kind).toBe('all');
    expect(namesIn(text)).toEqual(names);
  });
});

describe('names with "en" in them', () => {
  it('[I9] keeps a name whole that the list never writes in parts', () => {
    const own = partySplitter(['Bergen en Dal', 'Nijmegen', 'Bergen en Dal, Nijmegen'], () => false);
    expect(namesIn('Bergen en Dal, Nijmegen', own)).toEqual(['Bergen en Dal', 'Nijmegen']);
  });

  it('[I9] parts a pair whose halves the list also writes elsewhere', () => {
    const own = partySplitter(['Noord en Zuid', 'Zuid en West'], () => false);
    expect(namesIn('Noord en Zuid', own)).toEqual(['Noord', 'Zuid']);
  });
});
