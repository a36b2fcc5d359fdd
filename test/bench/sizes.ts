import { writeFile } from 'node:fs/promises';
import { Sealer } from '#electron/storage/sealer.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { randomDossier, type Size } from '#test/builders/random-dossier.ts';

/** The size at which the aims are set. */
const large: Size = { requirements: 2000, clients: 50, suppliers: 30 };
/** Far beyond what a regisseur has: what the screens must stand. */
const huge: Size = { requirements: 10_000, clients: 100, suppliers: 30 };
const small: Size = { requirements: 200, clients: 5, suppliers: 5 };

let made: Dossier | undefined;
export function largeDossier(): Dossier {
  made ??= randomDossier({ seed: 1, ...large });
  return made;
}

export function smallDossier(): Dossier {
  return randomDossier({ seed: 1, ...small });
}

/** Written rather than kept: in memory it would weigh on every measurement after. */
export async function writeHugeDossier(file: string): Promise<void> {
  const dossier = randomDossier({ seed: 1, ...huge });
  await writeFile(file, (await new Sealer().seal({ dossier, seq: 0, trail: [] })).bytes);
}
