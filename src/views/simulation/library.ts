import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Relation } from '#src/dossier/relation.ts';
import type { SessionCard } from '#src/dossier/session.ts';
import type { Text } from '#src/text/text.ts';

/** Cards of the library, in the order of the list: what happens most first. Their words are in `src/text`. */
export const libraryKeys = [
  'election',
  'release',
  'breach',
  'keyPerson',
  'invoice',
  'permission',
  'clientMistake',
  'twoClients',
  'silentNo',
  'greenReport',
  'changeOfControl',
  'exit',
] as const;
export type LibraryKey = (typeof libraryKeys)[number];

type Ends = Pick<Relation, 'client' | 'supplier' | 'peer'> | null;

/** Who sits where, as far as the relation says. */
function partiesOf(relation: Ends): { readonly client: PartyRef | null; readonly other: PartyRef | null } {
  if (relation === null) return { client: null, other: null };
  const { client, supplier, peer } = relation;
  if (supplier !== null) return { client: { kind: 'client', id: client }, other: { kind: 'supplier', id: supplier } };
  const other: PartyRef = peer === null ? { kind: 'ssc', id: null } : { kind: 'client', id: peer };
  return { client: { kind: 'client', id: client }, other };
}

/** The first two roles are of who delivers, the last two of who is served. */
const sides = { a: 'other', b: 'other', c: 'client', d: 'client' } as const;

/** [SI3] A card as it is put into a session: a copy in the language of the window, with the parties of the relation in their own roles. */
export function cardOf({ t }: Text, key: LibraryKey, relation: Ends): SessionCard {
  const parties = partiesOf(relation);
  return {
    key,
    title: t(`scenarioCards:${key}.title`),
    situation: t(`scenarioCards:${key}.situation`),
    roles: (['a', 'b', 'c', 'd'] as const).map((role) => ({
      title: t(`scenarioCards:${key}.${role}.title`),
      does: t(`scenarioCards:${key}.${role}.does`),
      playedBy: parties[sides[role]],
    })),
    turns: (['one', 'two', 'three'] as const).map((fact) => ({
      at: t(`scenarioCards:${key}.${fact}.at`),
      text: t(`scenarioCards:${key}.${fact}.text`),
    })),
    question: t(`scenarioCards:${key}.question`),
    gaps: '',
    told: 0,
    isSwapped: false,
    state: 'waiting',
  };
}

/** A card without a story yet: one role on either side. */
export function blankCard({ t }: Text, title: string, relation: Ends): SessionCard {
  const parties = partiesOf(relation);
  return {
    key: 'own',
    title,
    situation: '',
    roles: [
      { title: t('simulation:roleAcross'), does: '', playedBy: parties.other },
      { title: t('simulation:roleClient'), does: '', playedBy: parties.client },
    ],
    turns: [],
    question: t('simulation:askDefault'),
    gaps: '',
    told: 0,
    isSwapped: false,
    state: 'waiting',
  };
}
