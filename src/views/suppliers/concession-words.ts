import type { Concession, ConcessionSet, SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';

type Names = Pick<Dossier, 'clients' | 'requirements' | 'suppliers'>;

/** [PK39] One concession in a sentence: who gives what on which requirement, and why. Codes, for titles are long. */
export function concessionText(dossier: Names, text: Text, supplier: string, concession: Concession): string {
  return text.t(`pack:concession.${concession.kind}`, {
    client: nameOf(dossier.clients, concession.client),
    supplier: nameOf(dossier.suppliers, supplier),
    requirement: codeOf(dossier, concession.requirement),
    by: concession.by.map((id) => codeOf(dossier, id)).join(', '),
  });
}

/** [PK39] Whether it can be had at all, and why with fewer it can't. */
export function concessionProof(dossier: Names, text: Text, found: SupplierConcessions): string {
  const supplier = nameOf(dossier.suppliers, found.supplier);
  const { count } = found.fewest;
  if (found.lawless.length > 0) {
    const requirements = found.lawless.map((id) => codeOf(dossier, id)).join(', ');
    return text.t('pack:concession.lawless', { supplier, requirements, count: found.lawless.length });
  }
  if (count === 0) return text.t('pack:concession.none', { supplier });
  if (!found.isProven) return text.t('pack:concession.unproven');
  if (found.unavoidable >= count) return text.t('pack:concession.each', { supplier, count });
  return text.t('pack:concession.choice', { count: found.unavoidable });
}

/** How many each client gives, those that give most first. */
export function givenPerClient({ concessions }: ConcessionSet): readonly (readonly [client: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { client } of concessions) counts.set(client, (counts.get(client) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

function nameOf(table: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return find(table, id)?.name ?? id;
}

function codeOf({ requirements }: Pick<Names, 'requirements'>, id: string): string {
  return find(requirements, id)?.code ?? id;
}
