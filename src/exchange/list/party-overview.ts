import type { Client } from '#src/dossier/client.ts';
import { likeness } from './fold.ts';
import type { Mapping } from './mapping.ts';
import { findParty } from './match-party.ts';
import type { PartyGroup } from './party-groups.ts';
import { holders } from './party-mentions.ts';
import type { ImportPlan } from './plan.ts';

/** One party as the import screen shows it: its spellings, taken together or left apart. */
export type PartyLine = {
  readonly name: string;
  readonly badge: string;
  readonly hue: number;
  readonly isNew: boolean;
  readonly variants: readonly { readonly spelling: string; readonly count: number; readonly isTaken: boolean }[];
};

/** A way the list says "all", and who that is. */
export type WholesaleLine = {
  readonly text: string;
  readonly count: number;
  readonly badges: readonly { readonly name: string; readonly badge: string; readonly hue: number }[];
};

type Loose = { readonly spelling: string; readonly count: number; readonly party: string };

/** Spellings that belong to nobody now, each beside the party it is most like. */
function looseSpellings({ parties: { parties } }: ImportPlan, mapping: Mapping): readonly Loose[] {
  const open = parties.open.map(({ spelling, count, candidates }) => ({ spelling, count, party: candidates[0] ?? '' }));
  const given = Object.entries(mapping.parties)
    .filter(([, name]) => name === null)
    .map(([spelling]) => ({ spelling, count: 0, party: findParty(spelling, parties.groups)?.parties[0]?.name ?? '' }));
  return [...open, ...given].filter(({ party }) => party !== '');
}

function clientOf(plan: ImportPlan, group: PartyGroup): Client | undefined {
  return group.client ?? plan.clients.find(({ name }) => likeness(name) === likeness(group.name));
}

/** The parties a list names, with every spelling and what becomes of it. */
export function partyOverview(
  plan: ImportPlan,
  mapping: Mapping,
): { readonly lines: readonly PartyLine[]; readonly wholesale: readonly WholesaleLine[] } {
  const loose = looseSpellings(plan, mapping);
  const named = plan.parties.parties.groups.filter(
    (group) => group.variants.length > 0 || loose.some(({ party }) => party === group.name),
  );
  const lines = named.flatMap((group): readonly PartyLine[] => {
    const client = clientOf(plan, group);
    if (!client) return [];
    const taken = group.variants.map(({ spelling, count }) => ({ spelling, count, isTaken: true }));
    const left = loose.filter(({ party }) => party === group.name).map((one) => ({ ...one, isTaken: false }));
    const { name, badge, hue } = client;
    return [{ name, badge, hue, isNew: group.client === null, variants: [...taken, ...left] }];
  });
  const everyone = holders(plan.parties.parties).flatMap((group) => clientOf(plan, group) ?? []);
  const wholesale = plan.parties.wholesale.map(({ text, count, except }) => {
    const out = new Set(except.map((spelling) => plan.parties.parties.find(spelling)?.name));
    return { text, count, badges: everyone.filter(({ name }) => !out.has(name)) };
  });
  return { lines, wholesale };
}
