import { inspect, select, setOpenThemes, useSession } from '#renderer/store/session.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { showAllCards } from './map-state.ts';
import { selectionOf } from './selection.ts';

/** A click: selects, and folds or unfolds what can be folded. `keepsOthers`: beside the open themes (Alt). */
export function clickNode(node: MapNode, keepsOthers: boolean): void {
  const selection = selectionOf(node);
  if (selection !== null) select(selection);
  unfoldNode(node, keepsOthers);
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
