import { describe, expect, it } from 'vitest';
import { fuzzyMatch } from '#renderer/ui/overlays/fuzzy.ts';

const hit = (query: string, text: string) => {
  const match = fuzzyMatch(query, text);
  return match && match.hits.map((at) => text.charAt(at)).join('');
};
const score = (query: string, text: string) => fuzzyMatch(query, text)?.score ?? Number.NEGATIVE_INFINITY;

describe('fuzzyMatch', () => {
  it('[UI4] finds letters in order and nothing when one is missing', () => {
    expect(hit('htk', 'Hersteltijd kritieke systemen')).toBe('Htk');
    expect(fuzzyMatch('xyz', 'Hersteltijd')).toBeNull();
    expect(fuzzyMatch('kh', 'Hersteltijd kritiek')).toBeNull();
  });

  it('[UI4] does not care about case or accents, and marks the letters of the text itself', () => {
    expect(hit('CONTINUITEIT', 'Continuïteit en herstel')).toBe('Continuïteit');
    expect(hit('één', 'Een geo-omgeving')).toBe('Een');
    expect(fuzzyMatch('geo', 'Één geo-omgeving')?.hits).toEqual([4, 5, 6]);
  });

  it('[UI4] words may stand in any order', () => {
    expect(hit('systemen herst', 'Hersteltijd kritieke systemen')).toBe('Herstsystemen');
  });

  it('[UI4] prefers a piece at the start of a word over a piece inside one, and a piece over scattered letters', () => {
    expect(fuzzyMatch('en', 'Continenten en')?.hits).toEqual([12, 13]);
    expect(score('herst', 'Continuïteit en herstel')).toBeGreaterThan(score('herst', 'Overherstellen'));
    expect(score('must', 'Must')).toBeGreaterThan(score('must', 'Meer uren standtijd'));
  });

  it('[UI4] prefers the shorter of equal matches', () => {
    expect(score('export', 'Exporteer')).toBeGreaterThan(score('export', 'Exporteer de matrix naar Excel'));
  });

  it('matches everything with nothing to look for', () => {
    expect(fuzzyMatch('  ', 'Kaart')?.hits).toEqual([]);
  });
});
