import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { listText, namesText } from '#src/views/words/names-text.ts';
import { type HighestFor, highestPerClient, hundredths, type SupplierLine } from './fit-view.ts';

/** The first sentence stands out, the others explain it. */
export type Lead = { readonly first: string; readonly rest: string };

/** So many suppliers are named with their figures; so many clients by name, else they are counted. */
const mostNamed = 3;

/** [SU13] What the table says, in words. A highest is named per client, and a lowest client per supplier; nobody is called best. */
export function fitLead(text: Text, dossier: Dossier, line: readonly SupplierLine[], evidence: Evidence): Lead {
  const lacks = fitLacks(line);
  if (lacks === 'values') return { first: text.t('suppliers:lead.nothingValued'), rest: '' };
  if (lacks === 'offers') return { first: text.t('suppliers:lead.nothingOffered'), rest: '' };
  const known = knownOf(line);
  return evidence === 'offered' ? offeredLead(text, dossier, known) : provenLead(text, dossier, known);
}

function knownOf(line: readonly SupplierLine[]): readonly SupplierLine[] {
  return line.filter(({ lowest }) => lowest.offered !== null);
}

/** [SU56] What has to be there first; null when there is something to compare. */
export function fitLacks(line: readonly SupplierLine[]): 'values' | 'offers' | null {
  const known = knownOf(line);
  if (known.length === 0) return 'values';
  const isNothing = known.every(({ lowest, cells }) => lowest.offered === 0 && cells.every(({ offered }) => !offered));
  return isNothing ? 'offers' : null;
}

function offeredLead(text: Text, dossier: Dossier, line: readonly SupplierLine[]): Lead {
  const name = (id: string): string => namesText(text, dossier.suppliers, [id]);
  const top = line.toSorted((a, b) => (b.lowest.offered ?? 0) - (a.lowest.offered ?? 0))[0] as SupplierLine;
  const floor = hundredths(top.lowest.offered) ?? 0;
  if (line.length === 1)
    return { first: text.t('suppliers:lead.one', { supplier: name(top.supplier), lowest: floor }), rest: '' };
  const groups = grouped(line);
  const first =
    groups.length === 1
      ? text.t('suppliers:lead.same', { suppliers: listText(text, (groups[0]?.suppliers ?? []).map(name)) })
      : text.t('suppliers:lead.differs', {
          groups: listText(
            text,
            groups.slice(0, mostNamed + 1).map(({ suppliers, clients }) =>
              text.t('suppliers:lead.forWhom', {
                suppliers: listText(text, suppliers.map(name)),
                clients: clientsText(text, dossier, clients),
              }),
            ),
          ),
        });
  const highest = line
    .filter(({ lowest }) => hundredths(lowest.offered) === floor)
    .map(({ supplier }) => name(supplier));
  const rest =
    highest.length === 1
      ? text.t('suppliers:lead.floor', { supplier: highest[0], lowest: floor })
      : text.t('suppliers:lead.floorShared', { suppliers: listText(text, highest), lowest: floor });
  return { first, rest };
}

function provenLead(text: Text, dossier: Dossier, line: readonly SupplierLine[]): Lead {
  const name = (id: string): string => namesText(text, dossier.suppliers, [id]);
  const gaps = line
    .map((each) => ({ ...each, claimed: claimedPart(each) }))
    .filter(({ claimed }) => claimed > 0)
    .sort((a, b) => b.claimed - a.claimed);
  const [most, ...others] = gaps;
  if (most === undefined) return { first: text.t('suppliers:lead.allProven'), rest: '' };
  const falls = (each: SupplierLine) => ({
    supplier: name(each.supplier),
    from: hundredths(each.lowest.offered) ?? 0,
    to: hundredths(each.lowest.proven) ?? 0,
  });
  const rest = others.slice(0, mostNamed - 1).map((each) => text.t('suppliers:lead.fallsAlso', falls(each)));
  return {
    first:
      most.claimed === 1
        ? text.t('suppliers:lead.allClaimed', { supplier: name(most.supplier) })
        : text.t('suppliers:lead.claimed', { supplier: name(most.supplier), part: Math.round(100 * most.claimed) }),
    rest: text.t('suppliers:lead.falls', {
      ...falls(most),
      others: rest.length === 0 ? '' : text.t('suppliers:lead.others', { list: rest.join(', ') }),
    }),
  };
}

/** Part of what a supplier offers that is not proven, over all clients. */
export function claimedPart({ cells }: SupplierLine): number {
  const sum = (of: Evidence): number => cells.reduce((total, cell) => total + (cell[of] ?? 0), 0);
  const offered = sum('offered');
  return offered === 0 ? 0 : 1 - sum('proven') / offered;
}

type Group = { readonly suppliers: readonly string[]; readonly clients: readonly string[] };

/** Clients with the same highest, the largest group first. */
function grouped(line: readonly SupplierLine[]): readonly Group[] {
  return groupsOf(highestPerClient(line)).toSorted((a, b) => b.clients.length - a.clients.length);
}

function groupsOf(highest: readonly HighestFor[]): Group[] {
  const groups = new Map<string, { suppliers: readonly string[]; clients: string[] }>();
  for (const { client, offered } of highest) {
    if (offered.length === 0) continue;
    const group = groups.get(offered.join(' ')) ?? { suppliers: offered, clients: [] };
    group.clients.push(client);
    groups.set(offered.join(' '), group);
  }
  return [...groups.values()];
}

function clientsText(text: Text, dossier: Dossier, clients: readonly string[]): string {
  if (clients.length <= mostNamed) return namesText(text, dossier.clients, clients);
  return text.t('suppliers:lead.clients', { count: clients.length });
}
