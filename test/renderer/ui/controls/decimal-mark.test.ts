import { describe, expect, it } from 'vitest';
import { readDecimalMark, separatorsOf } from '#renderer/ui/controls/decimal-mark.ts';

const dutch = separatorsOf('nl-NL');
const english = separatorsOf('en-GB');

describe('readDecimalMark', () => {
  it('[UI1] reads a mark that cannot group as the decimal mark', () => {
    expect(readDecimalMark('2.5', dutch)).toBe('2,5');
    expect(readDecimalMark('99.95', dutch)).toBe('99,95');
    expect(readDecimalMark('-0.125', dutch)).toBe('-0,125');
    expect(readDecimalMark('1234.567', dutch)).toBe('1234,567');
    expect(readDecimalMark('2,5', english)).toBe('2.5');
  });

  it('[UI1] leaves thousands as they are', () => {
    expect(readDecimalMark('1.234', dutch)).toBe('1.234');
    expect(readDecimalMark('1.234.567', dutch)).toBe('1.234.567');
    expect(readDecimalMark('1.234,5', dutch)).toBe('1.234,5');
    expect(readDecimalMark('1,234', english)).toBe('1,234');
  });

  it('[UI1] leaves everything else as it is', () => {
    expect(readDecimalMark('', dutch)).toBe('');
    expect(readDecimalMark('12', dutch)).toBe('12');
    expect(readDecimalMark('2,5', dutch)).toBe('2,5');
  });
});
