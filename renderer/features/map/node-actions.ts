import { inspect, select, setOpenThemes, useSession } from '#renderer/store/session.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { showAllCards } from './map-state.ts';
import { dropPicks, pickAlso, pickUpTo } from './picking/pick-actions.ts';
import { selectionOf } from './selection.ts';

/** Held while clicking: Alt keeps other themes open, Ctrl (Command) picks one more, Shift picks all up to here. */
export type Held = { readonly alt: boolean; readonly mod: boolean; readonly shift: boolean };

/** A click selects, and folds or unfolds what can be folded; with Ctrl or Shift it picks requirements together. */
export function clickNode(nodes: readonly MapNode[], node: MapNode, held: Held): void {
  const selection = selectionOf(node);
  if (selection?.kind === 'requirement' && (held.mod || held.shift)) {
    if (held.shift) pickUpTo(nodes, selection.id);
    else pickAlso(selection.id);
    return;
  }
  dropPicks();
  if (selection !== null) select(selection);
  unfoldNode(node, held.alt);
}

/** A double click or Enter: also brings the inspector up. */
export function openNode(node: MapNode, keepsOthers: boolean): void {
  const selection = selectionOf(node);
  if (selection !== null) inspect(selection);
  unfoldNode(node, keepsOthers);
}

/** A theme unfolds, or folds when it is open; "nog 23" shows the other cards; other nodes have nothing to unfold. */
export function unfoldNode(node: MapNode, keepsOthers: boolean): void {
  if (node.kind === 'theme') toggleTheme(node.record as ThemeId, keepsOthers);
  else if (node.kind === 'more') showAllCards(node.theme);
}

/** One theme is open at a time, unless others are kept open on purpose. */
function toggleTheme(theme: ThemeId, keepsOthers: boolean): void {
  const before = useSession.getState().openThemes;
  const isOpen = before.has(theme);
  const open = new Set(isOpen || keepsOthers ? before : []);
  if (isOpen) open.delete(theme);
  else open.add(theme);
  setOpenThemes(open);
}
