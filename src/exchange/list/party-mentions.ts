import type { Client } from '#src/dossier/client.ts';
import { cleanLine } from './fold.ts';
import type { ListRow } from './list-rows.ts';
import type { Mapping } from './mapping.ts';
import { bareName, type Party } from './match-party.ts';
import { type Parties, type PartyGroup, sortParties } from './party-groups.ts';
import { type Mentions, partySplitter } from './split-parties.ts';

/** Whom the rows of a list name, and which parties those are. */
export type PartyReading = {
  readonly parties: Parties;
  readonly split: (text: string) => Mentions;
  /** Cells with more than one party. */
  readonly splitCells: number;
  /** Every party named, once per cell. */
  readonly mentions: number;
  /** Cells that say "all", by how they say it. */
  readonly wholesale: readonly { readonly text: string; readonly count: number; readonly except: readonly string[] }[];
};

/** Whether a text is one of these names, or exactly one of these badges. */
export function knownTo(parties: readonly Party[]): (text: string) => boolean {
  const names = new Set(parties.map(({ name }) => bareName(name)));
  const badges = new Set(parties.flatMap(({ aliases }) => aliases));
  return (text) => badges.has(text.trim()) || (text.length <= 80 && names.has(bareName(text)) && bareName(text) !== '');
}

export const asParties = (clients: readonly Client[]): readonly Party[] =>
  clients.map((client) => ({ name: client.name, aliases: [client.badge] }));

function headingsOf(mapping: Mapping): ReadonlySet<string> {
  const names = mapping.columns.flatMap((meaning) => (meaning.kind === 'client' ? [meaning.name] : []));
  const isNamed = mapping.priorityFor !== null && mapping.priorityFor !== '*';
  return new Set(isNamed ? [...names, mapping.priorityFor ?? ''] : names);
}

function count(spellings: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return counts;
}

/** Reads the party column and the headings that name clients, and sorts every spelling under a party. */
export function readParties(rows: readonly ListRow[], clients: readonly Client[], mapping: Mapping): PartyReading {
  const texts = rows.map((row) => row.text('parties')).filter((text) => text !== '');
  const decided = Object.keys(mapping.parties).map(cleanLine);
  const isKnown = knownTo(asParties(clients));
  const split = partySplitter(texts, (text) => isKnown(text) || decided.includes(cleanLine(text)));
  const cells = texts.map((text) => ({ text: cleanLine(text), mentions: split(text) }));
  const spellings = cells.flatMap(({ mentions }) => mentions.names.map(({ spelling }) => spelling));
  const headings = headingsOf(mapping);
  const counts = count([...spellings, ...headings]);
  const wholesale = cells.filter(({ mentions }) => mentions.kind === 'all');
  const exceptions = new Map(
    wholesale.map(({ text, mentions }) => [text, mentions.names.map((name) => name.spelling)]),
  );
  return {
    parties: sortParties(counts, headings, clients, mapping.parties),
    split,
    splitCells: cells.filter(({ mentions }) => mentions.kind === 'names' && mentions.names.length > 1).length,
    mentions: spellings.length,
    wholesale: [...count(wholesale.map(({ text }) => text))].map(([text, times]) => ({
      text,
      count: times,
      except: exceptions.get(text) ?? [],
    })),
  };
}

/** Parties that may hold positions: all but the shared service centre. */
export function holders(parties: Parties): readonly PartyGroup[] {
  return parties.groups.filter((group) => group.client?.kind !== 'ssc');
}
