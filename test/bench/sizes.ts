import type { Dossier } from '#src/dossier/dossier.ts';
import { randomDossier, type Size } from '#test/builders/random-dossier.ts';

/** The size at which the aims are set. */
const large: Size = { requirements: 2000, clients: 50, suppliers: 30 };
const small: Size = { requirements: 200, clients: 5, suppliers: 5 };

let made: Dossier | undefined;
export function largeDossier(): Dossier {
  made ??= randomDossier({ seed: 1, ...large });
  return made;
}

export function smallDossier(): Dossier {
  return randomDossier({ seed: 1, ...small });
}
