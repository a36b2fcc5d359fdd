import type { Offer } from '#src/dossier/offer.ts';

/** Fit, value, proof, note. What is missing at the end is empty; an empty proof is `claimed`. */
export type CompactOffer = string | readonly [unknown, ...unknown[]];

export function compactOffer({ fit, value, proof, note }: Offer): CompactOffer {
  const claimed = proof === 'claimed';
  if (note !== '') return [fit, value, claimed ? null : proof, note];
  if (!claimed) return [fit, value, proof];
  return value === null ? fit : [fit, value];
}

/** Of a cell that passed the schema. */
export function expandOffer(requirement: string, supplier: string, cell: CompactOffer): Offer {
  const list = typeof cell === 'string' ? undefined : cell;
  return {
    requirement,
    supplier,
    fit: list === undefined ? cell : list[0],
    value: list?.[1] ?? null,
    proof: list?.[2] ?? 'claimed',
    note: list?.[3] ?? '',
  } as Offer;
}
