import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** Two dossiers whose records may be in either. */
export type Both = { readonly before: Dossier; readonly after: Dossier };

export function clientOfEither({ before, after }: Both, id: string) {
  return find(after.clients, id) ?? find(before.clients, id);
}

export function supplierOfEither({ before, after }: Both, id: string) {
  return find(after.suppliers, id) ?? find(before.suppliers, id);
}

export function requirementOfEither({ before, after }: Both, id: string) {
  return find(after.requirements, id) ?? find(before.requirements, id);
}
