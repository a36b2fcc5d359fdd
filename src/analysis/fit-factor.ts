import { assertNever } from '#src/base/assert-never.ts';
import type { Fit } from '#src/dossier/offer.ts';

/** How much of a requirement an answer fills (DOMAIN E5): 1 full … 0 not at all. */
export function fitFactor(fit: Fit): number {
  switch (fit) {
    case 'standard':
      return 1;
    case 'configuration':
      return 0.75;
    case 'custom':
    case 'roadmap':
      return 0.35;
    case 'no':
      return 0;
    default:
      return assertNever(fit);
  }
}

/** What a Harvey ball shows: quarters, so that custom work and a promise for later look different. */
export function fitQuarters(fit: Fit): 0 | 0.25 | 0.5 | 0.75 | 1 {
  switch (fit) {
    case 'standard':
      return 1;
    case 'configuration':
      return 0.75;
    case 'custom':
      return 0.5;
    case 'roadmap':
      return 0.25;
    case 'no':
      return 0;
    default:
      return assertNever(fit);
  }
}
