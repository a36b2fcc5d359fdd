import { describe, expect, it } from 'vitest';
import { type Bid, type Formula, ranked, withPriceShare } from '#src/methods/award.ts';
import { orderStretches } from '#src/methods/award-orders.ts';
import { randomFrom } from '#test/builders/random.ts';

const weights = { quality: 60, price: 40 };
const weighed = [
  { kind: 'relative', weights },
  { kind: 'linear', weights, lowest: 80, highest: 180 },
  { kind: 'logarithmic', weights, base: 2 },
  { kind: 'utility', weights },
] as const satisfies readonly Formula[];

function placesOf(formula: Formula, bids: readonly Bid[]): string {
  return ranked(formula, bids)
    .map(({ id, place }) => `${id}${place}`)
    .toSorted()
    .join(' ');
}

describe('the order over weights of price', () => {
  it('[AW15] is at any weight what ranking at that weight gives', () => {
    const random = randomFrom(15).next;
    for (let turn = 0; turn < 60; turn += 1) {
      const bids = Array.from({ length: 2 + Math.floor(random() * 6) }, (_, at) => ({
        id: `B${at}`,
        price: 80 + Math.round(random() * 100),
        quality: Math.round(random() * 100) / 100,
      }));
      for (const formula of weighed) {
        const stretches = orderStretches(formula, bids) ?? [];
        expect(stretches.at(-1)?.to).toBe(1);
        for (let probe = 0; probe < 12; probe += 1) {
          const share = 0.001 + random() * 0.998;
          const stretch = stretches.find(({ from, to }) => share > from && share < to);
          const places = stretch?.standings.map(({ id, place }) => `${id}${place}`).toSorted();
          expect(places?.join(' ')).toBe(placesOf(withPriceShare(formula, share), bids));
        }
      }
    }
  });

  it('[AW15] is not there for formulas without weights, nor without bids', () => {
    expect(orderStretches({ kind: 'ratio' }, [{ id: 'A', price: 1, quality: 1 }])).toBe(null);
    expect(orderStretches(weighed[0], [])).toBe(null);
  });
});
