import { byOrder, ordersBetween } from '#src/base/order.ts';
import { badgeFor } from '#src/dossier/badge.ts';
import type { Client } from '#src/dossier/client.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import { cleanLine, cut, squash } from './fold.ts';
import { isAbbreviation } from './match-party.ts';
import type { Parties, PartyGroup } from './party-groups.ts';

const HUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function leastUsedHue(clients: readonly Client[]): number {
  const uses = (hue: number): number => clients.filter((client) => client.hue === hue).length;
  return HUES.reduce<number>((best, hue) => (uses(hue) < uses(best) ? hue : best), 1);
}

/** The two letters the list itself uses for a party, if it does. */
function ownBadge(group: PartyGroup): string | undefined {
  const short = group.variants.find(({ spelling }) => isAbbreviation(spelling) && /^\p{Lu}{2}$/u.test(spelling));
  return short?.spelling;
}

/** Spellings and headings of the list must not become somebody's badge: they would be read as his from then on. */
function spokenFor(parties: Parties, headings: readonly string[]): ReadonlySet<string> {
  const variants = [...parties.groups.flatMap((group) => group.variants), ...parties.open];
  const texts = [...variants.map(({ spelling }) => spelling), ...headings];
  return new Set(texts.map((text) => squash(text).toUpperCase()));
}

/** Client records for the parties a list brings along, in its order. */
export function newClients(
  parties: Parties,
  clients: readonly Client[],
  headings: readonly string[],
  idOf: (index: number) => string,
): ReadonlyMap<PartyGroup, Client> {
  const added = parties.groups.filter((group) => group.client === null);
  const reserved = spokenFor(parties, headings);
  const taken = new Set(clients.map((client) => client.badge));
  const orders = ordersBetween(clients.toSorted(byOrder).at(-1)?.order ?? null, null, added.length);
  const all = [...clients];
  const made = new Map<PartyGroup, Client>();
  added.forEach((group, index) => {
    const own = ownBadge(group);
    const name = cut(cleanLine(group.name), 500);
    const badge = own !== undefined && !taken.has(own) ? own : badgeFor(name, new Set([...taken, ...reserved]));
    const client: Client = {
      id: idOf(index) as ClientId,
      name,
      kind: 'municipality',
      inhabitants: null,
      hue: leastUsedHue(all),
      badge,
      mandate: '',
      profile: '',
      order: orders[index] ?? '',
    };
    taken.add(badge);
    all.push(client);
    made.set(group, client);
  });
  return made;
}
