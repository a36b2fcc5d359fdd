import { runAction } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { inspect, isInspectorOpen, select, setOpenThemes, useSession } from '#renderer/store/session.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { Point } from '#src/views/map/drop.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { setEditState } from './editing/edit-state.ts';
import { startRename } from './editing/name-records.ts';
import { currentLevel } from './map-scene.ts';
import { setLoepOpen, showAllCards, useMapState } from './map-state.ts';
import { currentView } from './map-view.ts';
import { dropPicks, pickAlso, pickUpTo } from './picking/pick-actions.ts';
import { nodeIdOf, selectionOf } from './selection.ts';
import { focusTree } from './tree/focus-tree.ts';

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
  if (isFoldable()) unfoldNode(node, held.alt);
  // So that arrows go on from what the pointer chose.
  focusTree();
}

/** Among bubbles and rectangles nothing folds: a click there only selects. */
function isFoldable(): boolean {
  return currentLevel() === 'cards';
}

/** A double click or Enter: brings the inspector up, and where it shows the record already its name is typed. */
export function openNode(node: MapNode, keepsOthers: boolean): void {
  const selection = selectionOf(node);
  if (node.kind === 'theme' && !isFoldable()) return openBubble(node.record as ThemeId);
  const wasShown = isInspectorOpen(useSession.getState()) && isSelected(node);
  if (selection !== null) inspect(selection);
  if (node.kind === 'theme' || node.kind === 'more') unfoldNode(node, keepsOthers);
  else if (wasShown && !currentView().isList && !currentStatus().isReadOnly) startRename(node.id);
}

/** [P29] A bubble opens into its cards. */
function openBubble(theme: ThemeId): void {
  select({ kind: 'theme', id: theme });
  setOpenThemes(new Set([theme]));
  runAction('map.level.cards');
}

function isSelected(node: MapNode): boolean {
  return nodeIdOf(useSession.getState().selection) === node.id;
}

/** The secondary button selects what it is about; among what is picked together it leaves that as it is. */
export function openMenuOn(node: MapNode, at: Point): void {
  const selection = selectionOf(node);
  if (selection === null) return setEditState({ menu: { node: null, at } });
  const isPicked = selection.kind === 'requirement' && useMapState.getState().picked.has(selection.id);
  if (!isPicked) dropPicks();
  select(selection);
  setEditState({ menu: { node: node.id, at } });
}

/** Where nothing folds the magnifier opens instead. A theme unfolds, or folds when it is open; "nog 23" shows the other cards; other nodes have nothing to unfold. */
export function unfoldNode(node: MapNode, keepsOthers: boolean): void {
  if (!isFoldable()) return setLoepOpen(true);
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
