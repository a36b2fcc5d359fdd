import { describe, expect, it } from 'vitest';
import { readPriority, schemeOf } from '#src/exchange/list/priority-words.ts';

describe('the scheme of a column', () => {
  it.each([
    [['M', 'S', 'C', 'W'], 'moscow'],
    [['must', 'Should have', "won't"], 'moscow'],
    [['Eis', 'Wens', 'Eis'], 'moscow'],
    [['E', 'W', 'W'], 'demand'],
    [['H', 'M', 'L'], 'height'],
    [['hoog', 'laag'], 'height'],
    [['1', '2', '3'], 'number'],
    [['x', 'x'], 'tick'],
  ])('[I11] of %j is %s', (texts, scheme) => {
    expect(schemeOf(texts)?.scheme).toBe(scheme);
  });

  it('[I11] is none where most cells are something else', () => {
    expect(schemeOf(['M', 'zie mail', 'later', 'ntb'])).toBeNull();
    expect(schemeOf([])).toBeNull();
  });
});

describe('one cell', () => {
  it.each([
    ['Must', 'M'],
    ['m', 'M'],
    ['KO', 'M'],
    ['Knock-out', 'M'],
    ['verplicht', 'M'],
    ['Must (KO)', 'M'],
    ['Should', 'S'],
    ['nice to have', 'C'],
    ['optioneel', 'C'],
    ['Won’t have', 'W'],
  ])('[I11] %s is read as %s', (text, priority) => {
    expect(readPriority(text, 'moscow', 'S')).toEqual({ kind: 'read', priority, isWish: false });
  });

  it('[I11] takes W for Won’t beside M, and for Wens beside E', () => {
    expect(readPriority('W', 'moscow', 'S')).toMatchObject({ priority: 'W' });
    expect(readPriority('W', 'demand', 'C')).toMatchObject({ priority: 'C', isWish: true });
  });

  it('[I12] turns Wens into what the person chose', () => {
    expect(readPriority('Wens', 'moscow', 'S')).toMatchObject({ priority: 'S', isWish: true });
    expect(readPriority('Wens', 'moscow', 'C')).toMatchObject({ priority: 'C', isWish: true });
  });

  it.each([
    ['S?', 'S'],
    ['M/S', 'M'],
    ['C of W', 'C'],
  ])('doubts %s and proposes %s', (text, priority) => {
    expect(readPriority(text, 'moscow', 'S')).toEqual({ kind: 'doubt', priority });
  });

  it.each(['', '-', '–', 'n.v.t.', 'nvt', 'geen'])('reads nothing in %j', (text) => {
    expect(readPriority(text, 'moscow', 'S')).toEqual({ kind: 'none' });
  });

  it('says so when it can’t read a word', () => {
    expect(readPriority('zie mail Ilse', 'moscow', 'S')).toEqual({ kind: 'unknown' });
    expect(readPriority('constructor', 'moscow', 'S')).toEqual({ kind: 'unknown' });
  });
});
