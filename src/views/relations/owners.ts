import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Action } from '#src/dossier/action.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';

/** `you`, `words`, `person <id>` or `party <name>`. */
export type OwnerKey = string;
type Owned = Pick<Action, 'owner' | 'person'>;

export type OwnerOption = { readonly value: OwnerKey; readonly label: string; readonly hint?: string };

/** Who can own an action: the regisseur, people, parties, or anyone in words. */
export function ownerOptions({ t }: Text, { people, clients, suppliers }: Dossier): readonly OwnerOption[] {
  return [
    { value: 'you', label: t('actions:you') },
    ...people.toSorted(byOrder).map(({ id, name, role }) => ({ value: `person ${id}`, label: name, hint: role })),
    ...[...clients.toSorted(byOrder), ...suppliers.toSorted(byOrder)].map(({ name }) => ({
      value: `party ${name}`,
      label: name,
    })),
    { value: 'words', label: t('actions:inWords') },
  ];
}

export function ownedBy({ t }: Text, { people }: Dossier, key: OwnerKey, words: string): Owned {
  if (key === 'you') return { owner: t('actions:you'), person: null };
  if (key.startsWith('person ')) {
    const id = key.slice('person '.length);
    return { owner: find(people, id)?.name ?? '', person: id };
  }
  return { owner: key.startsWith('party ') ? key.slice('party '.length) : words.trim(), person: null };
}

/** What is chosen already; null = nobody. */
export function ownerKeyOf(text: Text, dossier: Dossier, { owner, person }: Owned): OwnerKey | null {
  if (person !== null && find(dossier.people, person) !== undefined) return `person ${person}`;
  if (owner === '') return null;
  const known = ownerOptions(text, dossier).find(({ value, label }) => label === owner && !value.startsWith('person '));
  return known?.value ?? 'words';
}
