import { create } from 'zustand';
import { isSame } from '#src/base/same.ts';
import type { Comment } from '#src/dossier/comment.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { currentDossier, useDocument } from './document.ts';

type ByRequirement = ReadonlyMap<string, readonly Comment[]>;

/** The comments of the open dossier by requirement, oldest first; a list changes only with its own comments. */
const store = create<{ readonly of: readonly Comment[]; readonly by: ByRequirement }>()(() => ({
  of: [],
  by: new Map(),
}));

function follow(): void {
  const { comments } = currentDossier();
  const { of, by } = store.getState();
  if (comments === of) return;
  const lists = new Map<string, Comment[]>();
  for (const comment of comments) {
    const list = lists.get(comment.requirement);
    if (list === undefined) lists.set(comment.requirement, [comment]);
    else list.push(comment);
  }
  const next = Array.from(lists, ([id, list]): [string, readonly Comment[]] => {
    const inOrder = list.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    const known = by.get(id);
    return [id, known !== undefined && isSame(known, inOrder) ? known : inOrder];
  });
  store.setState({ of: comments, by: new Map(next) });
}

follow();
useDocument.subscribe(follow);

const none: readonly Comment[] = [];

export function useComments(requirement: RequirementId): readonly Comment[] {
  return store(({ by }) => by.get(requirement) ?? none);
}

/** The same outside a component. */
export function currentComments(requirement: RequirementId): readonly Comment[] {
  return store.getState().by.get(requirement) ?? none;
}

/** What a comment is on: the requirement itself, or one cell of it. */
export type CommentPlace = Pick<Comment, 'requirement' | 'client' | 'supplier'>;

export function isAt(comment: Comment, { client, supplier }: Pick<CommentPlace, 'client' | 'supplier'>): boolean {
  return comment.client === client && comment.supplier === supplier;
}
