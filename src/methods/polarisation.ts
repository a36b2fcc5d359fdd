/**
 * Van der Eijk's agreement A (Quality & Quantity 35, 2001): 1 = all on one step, 0 = spread evenly, −1 = half at either end.
 * It tells two camps from mere scatter, which a standard deviation does not. The distribution is peeled into layers that
 * each hold some steps equally; a layer counts by its share of the votes. Null without votes or below three steps.
 */
export function agreementA(counts: readonly number[]): number | null {
  const votes = counts.reduce((sum, count) => sum + count, 0);
  if (votes <= 0 || counts.length < 3) return null;
  let agreement = 0;
  let left = counts;
  while (left.some((count) => count > 0)) {
    const held = left.map((count) => count > 0);
    const height = Math.min(...left.filter((count) => count > 0));
    const share = (height * held.filter(Boolean).length) / votes;
    agreement += share * layerAgreement(held);
    left = left.map((count) => (count > 0 ? count - height : 0));
  }
  return agreement;
}

/** 0 = one camp, 1 = two camps at the ends; an even spread is a half. */
export function polarisation(counts: readonly number[]): number | null {
  const agreement = agreementA(counts);
  return agreement === null ? null : (1 - agreement) / 2;
}

function layerAgreement(held: readonly boolean[]): number {
  const steps = held.length;
  const filled = held.filter(Boolean).length;
  if (filled === 1) return 1;
  if (filled === steps) return 0;
  const { together, apart } = triples(held);
  const unimodality = ((steps - 2) * together - (steps - 1) * apart) / ((steps - 2) * (together + apart));
  return unimodality * (1 - (filled - 1) / (steps - 1));
}

/** Triples of steps with two neighbours held beside an empty one, and with an empty one between two held. */
function triples(held: readonly boolean[]): { readonly together: number; readonly apart: number } {
  let together = 0;
  let apart = 0;
  for (let low = 0; low < held.length; low += 1)
    for (let middle = low + 1; middle < held.length; middle += 1)
      for (let high = middle + 1; high < held.length; high += 1) {
        if (held[low] === true && held[middle] === false && held[high] === true) apart += 1;
        if (held[middle] === true && held[low] !== held[high]) together += 1;
      }
  return { together, apart };
}
