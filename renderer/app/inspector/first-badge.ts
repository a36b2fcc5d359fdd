import { badgeFor } from '#src/dossier/badge.ts';

type Party = { readonly id: string; readonly name: string; readonly badge: string };

/** A party that gets its name only now gets the letters that go with it; later ones keep theirs. */
export function firstBadge(
  party: Party,
  all: readonly Party[],
  placeholder: string,
  name: string,
): { readonly badge?: string } {
  if (party.name !== placeholder) return {};
  const taken = all.filter(({ id }) => id !== party.id).map(({ badge }) => badge);
  return { badge: badgeFor(name, new Set(taken)) };
}
