import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** [A1] The shared service centre holds no position; every other client may. */
export function mayHold(client: Client): boolean {
  return client.kind !== 'ssc';
}

export function holderCount(dossier: Dossier): number {
  let count = 0;
  for (const client of dossier.clients) if (mayHold(client)) count += 1;
  return count;
}
