import type { Concession, SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { paged } from '#src/views/beamer/paged.ts';
import type { BeamerClient } from '#src/views/beamer/parts.ts';
import type {
  BeamerSupplier,
  ConcessionMeasure,
  ConcessionSetSlide,
  ConcessionsSlide,
} from '#src/views/beamer/screen-slides.ts';
import { beamerClient } from '#src/views/beamer/source.ts';
import { concessionProof, givenPerClient } from '#src/views/suppliers/concession-words.ts';

/**
 * [BM62] Who gives what, as far as a room may know: what was found for the dossier without what clients did not release, with the names it is
 * about and nothing besides.
 */
export type ConcessionSource = {
  readonly text: Text;
  readonly names: Pick<Dossier, 'clients' | 'requirements' | 'suppliers'>;
  readonly found: readonly SupplierConcessions[];
  readonly measure: ConcessionMeasure;
};

const mostClients = 12;
export const suppliersPerPage = 6;
export const givesPerPage = 6;

export function overviewPages({ found }: ConcessionSource): number {
  return Math.max(1, Math.ceil(found.length / suppliersPerPage));
}

/** For every supplier how many each client gives. */
export function concessionsSlide(source: ConcessionSource, step: number): ConcessionsSlide {
  const { names, found, measure } = source;
  const holders = names.clients.filter(mayHold).toSorted(byOrder);
  const sums = new Map<string, number>();
  for (const each of found)
    for (const [client, count] of givenPerClient(each[measure])) sums.set(client, (sums.get(client) ?? 0) + count);
  const most = new Set(holders.toSorted((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0)).slice(0, mostClients));
  const clients = holders.filter((client) => most.has(client));
  const { shown, page } = paged(found, step, suppliersPerPage);
  return {
    kind: 'concessions',
    page,
    measure,
    clients: clients.map(beamerClient),
    others: holders.length - clients.length,
    rows: shown.flatMap((each) => {
      const supplier = supplierOf(source, each);
      const given = new Map(givenPerClient(each[measure]));
      return supplier === null
        ? []
        : [
            {
              supplier,
              isLawless: each.lawless.length > 0,
              count: each[measure].count,
              weight: each[measure].weight,
              given: clients.map(({ id }) => given.get(id) ?? 0),
            },
          ];
    }),
  };
}

type Give = { readonly requirement: string; readonly kind: Concession['kind']; readonly gives: readonly Concession[] };

/** Who gives the same on the same requirement stands on one line; what most give comes first. */
function givesOf(concessions: readonly Concession[]): readonly Give[] {
  const lines = new Map<string, Concession[]>();
  for (const each of concessions) {
    const key = `${each.requirement} ${each.kind}`;
    lines.set(key, [...(lines.get(key) ?? []), each]);
  }
  return [...lines.values()]
    .map((gives) => ({ requirement: gives[0]?.requirement ?? '', kind: gives[0]?.kind ?? 'no', gives }))
    .toSorted((a, b) => b.gives.length - a.gives.length);
}

export function setPages({ measure }: ConcessionSource, found: SupplierConcessions): number {
  if (found.lawless.length > 0) return 1;
  return Math.max(1, Math.ceil(givesOf(found[measure].concessions).length / givesPerPage));
}

/** What has to be given for one supplier; null when it is gone. */
export function concessionSetSlide(
  source: ConcessionSource,
  each: SupplierConcessions,
  step: number,
): ConcessionSetSlide | null {
  const { text, names, measure } = source;
  const supplier = supplierOf(source, each);
  if (supplier === null) return null;
  const set = each[measure];
  const isLawless = each.lawless.length > 0;
  const { shown, page } = paged(isLawless ? [] : givesOf(set.concessions), step, givesPerPage);
  return {
    kind: 'concession-set',
    page,
    measure,
    supplier,
    isLawless,
    count: set.count,
    weight: set.weight,
    given: givenPerClient(set).flatMap(([id, count]) => clientsAt(source, [id]).map((client) => ({ client, count }))),
    lines: shown.map(({ requirement: id, kind, gives }) => {
      const requirement = find(names.requirements, id);
      const by = (gives[0]?.by ?? []).map((other) => find(names.requirements, other)?.code ?? '').join(', ');
      return {
        clients: clientsAt(
          source,
          gives.map(({ client }) => client),
        ),
        code: requirement?.code ?? '',
        title: requirement?.title ?? id,
        why: text.t(`onBeamer:why.${kind}`, { by }),
      };
    }),
    proof: proofText(source, each),
  };
}

/** That fewer, or by weight lighter, is impossible; what can't be at all is said by any measure. */
function proofText({ text, names, measure }: ConcessionSource, each: SupplierConcessions): string {
  const isLight = measure === 'lightest' && each.lawless.length === 0 && each.isProven && each.lightest.count > 0;
  return isLight ? text.t('onBeamer:proofLight') : concessionProof(names, text, each);
}

function clientsAt({ names }: ConcessionSource, ids: readonly string[]): readonly BeamerClient[] {
  return ids.flatMap((id) => {
    const client = find(names.clients, id);
    return client === undefined ? [] : [beamerClient(client)];
  });
}

function supplierOf({ names }: ConcessionSource, { supplier: id }: SupplierConcessions): BeamerSupplier | null {
  const supplier = find(names.suppliers, id);
  return supplier === undefined ? null : { name: supplier.name, letters: supplier.badge };
}
