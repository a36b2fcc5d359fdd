import type { Fit } from '#src/dossier/offer.ts';
import type { Text } from '#src/text/text.ts';

/** How a supplier answers a requirement, in words; null is no answer. */
export function fitText(text: Text, fit: Fit | null): string {
  return text.t(`offers:fit.${fit ?? 'unknown'}`);
}
