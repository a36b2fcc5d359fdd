import { create } from 'zustand';
import type { Side } from '#src/dossier/pulse.ts';
import type { Relation } from '#src/dossier/relation.ts';
import { kindOf, type RelationKind } from '#src/views/relations/relation-list.ts';
import { useDocument } from './document.ts';
import { showScreen } from './session.ts';

/** What a dialog of this place asks. */
export type RelationAsking =
  | { readonly kind: 'measure'; readonly relation: string; readonly side: Side }
  | { readonly kind: 'count'; readonly relation: string }
  | { readonly kind: 'add' }
  | { readonly kind: 'culture'; readonly party: string };

/** What stands under the line of a relation. */
export const relationParts = ['frictions', 'back', 'mutual', 'people', 'steps'] as const;
export type RelationPart = (typeof relationParts)[number];

/** A form that is open in its place. */
export type RelationForm = 'event' | 'friction' | null;

type Shown = {
  /** null: nobody chose one yet. */
  readonly relation: string | null;
  readonly kind: RelationKind;
  readonly letters: string;
  readonly part: RelationPart;
  readonly asking: RelationAsking | null;
  readonly form: RelationForm;
  /** Two parties side by side, by their keys; null: the ends of the relation at hand. */
  readonly pair: readonly [string, string] | null;
};
const first: Shown = {
  relation: null,
  kind: 'suppliers',
  letters: '',
  part: 'frictions',
  asking: null,
  form: null,
  pair: null,
};

/** What the screen of relations shows of the open dossier. */
export const useRelationsShown = create<Shown>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useRelationsShown.setState(first, true);
});

export function chooseRelation(relation: string, kind?: RelationKind): void {
  useRelationsShown.setState({ relation, form: null, ...(kind && { kind }) });
}

export function chooseKind(kind: RelationKind): void {
  useRelationsShown.setState({ kind, relation: null, form: null });
}

export function searchRelations(letters: string): void {
  useRelationsShown.setState({ letters });
}

export function showRelationPart(part: RelationPart): void {
  useRelationsShown.setState({ part });
}

export function openRelationForm(form: RelationForm): void {
  useRelationsShown.setState({ form, ...(form === 'friction' && { part: 'frictions' as const }) });
}

export function askOfRelation(asking: RelationAsking | null): void {
  useRelationsShown.setState({ asking });
}

export function choosePair(pair: readonly [string, string] | null): void {
  useRelationsShown.setState({ pair });
}

/** Goes to a relation, wherever one is. */
export function showRelation(relation: Pick<Relation, 'id' | 'supplier' | 'peer'>): void {
  useRelationsShown.setState({ relation: relation.id, kind: kindOf(relation), letters: '', form: null });
  showScreen('relations');
}
