import { describe, expect, it } from 'vitest';
import { type Copy, copyOf, nameOfCopy, type Reason, reasons, superfluous } from '#electron/storage/retention.ts';
import { randomFrom } from '#test/builders/random.ts';

function aCopy(number: number, atMs: number, reason: Reason = 'saved'): Copy {
  const about = { number, savedAt: new Date(atMs).toISOString(), reason, seq: number, requirements: 4 };
  const state = number.toString(16).padStart(16, '0');
  return { ...about, state, name: nameOfCopy({ ...about, state }) };
}

const day = 24 * 3600 * 1000;
const start = Date.UTC(2026, 0, 1, 12);
const kept = (copies: readonly Copy[]): readonly number[] => {
  const gone = new Set(superfluous(copies));
  return copies.filter((copy) => !gone.has(copy)).map(({ number }) => number);
};

describe('the copies that stay', () => {
  it('[S11] are the newest twenty', () => {
    const copies = Array.from({ length: 50 }, (_, index) => aCopy(index + 1, start + index));
    expect(kept(copies)).toEqual(Array.from({ length: 20 }, (_, index) => index + 31));
  });

  it('[S11] are the last of each of the latest thirty days', () => {
    const copies = Array.from({ length: 100 }, (_, index) => aCopy(index + 1, start + Math.floor(index / 2) * day));
    const days = Array.from({ length: 30 }, (_, index) => 42 + index * 2);
    expect(kept(copies)).toEqual(
      [...new Set([...days, ...Array.from({ length: 20 }, (_, i) => i + 81)])].toSorted((a, b) => a - b),
    );
  });

  it('[S11] are the newest thirty kept for a reason', () => {
    const marked = Array.from({ length: 40 }, (_, index) => aCopy(index + 1, start, 'import'));
    const saved = Array.from({ length: 30 }, (_, index) => aCopy(index + 41, start));
    expect(kept([...marked, ...saved])).toEqual([
      ...Array.from({ length: 30 }, (_, index) => index + 11),
      ...Array.from({ length: 20 }, (_, index) => index + 51),
    ]);
  });

  it('[S11] always include the newest twenty, whatever the clock did', () => {
    const random = randomFrom(4);
    for (let round = 0; round < 200; round += 1) {
      const copies = Array.from({ length: random.int(1, 60) }, (_, index) =>
        aCopy(index + 1, random.pick([0, start, start + 5 * 365 * day, Date.UTC(2038, 0, 19)]) + random.int(0, day)),
      );
      expect(kept(copies)).toEqual(expect.arrayContaining(copies.slice(-20).map(({ number }) => number)));
    }
  });
});

it('[S10] the name of a copy says all about it', () => {
  for (const reason of reasons) {
    const copy = aCopy(7, start, reason);
    expect(copyOf(copy.name)).toEqual(copy);
  }
  for (const name of ['x.regie', '.hidden', '000001_20260101T120000000Z_else_s1_r1_0000000000000001.regie'])
    expect(copyOf(name)).toBeUndefined();
});
