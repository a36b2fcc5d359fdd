import { find } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { CommentPlace } from './comments.ts';
import { currentDossier } from './document.ts';
import { type ScreenKey, useSession } from './session.ts';

const choosers = new Map<ScreenKey, () => readonly RequirementId[]>();

/** A screen on which several requirements can be chosen together; the answer takes it away again. */
export function registerChooser(screen: ScreenKey, chosen: () => readonly RequirementId[]): () => void {
  choosers.set(screen, chosen);
  return () => {
    if (choosers.get(screen) === chosen) choosers.delete(screen);
  };
}

/** What an action on requirements is about: those chosen on the screen in front, or the selected one. */
export function chosenNow(): readonly RequirementId[] {
  const { screen, selection } = useSession.getState();
  const { requirements } = currentDossier();
  const chosen = choosers.get(screen)?.() ?? [];
  const selected = selection?.kind === 'requirement' ? [selection.id] : [];
  return (chosen.length > 0 ? chosen : selected).filter((id) => find(requirements, id) !== undefined);
}

const cells = new Map<ScreenKey, () => CommentPlace | null>();

/** A screen on which the keyboard stands on a cell; the answer takes it away again. */
export function registerCell(screen: ScreenKey, cell: () => CommentPlace | null): () => void {
  cells.set(screen, cell);
  return () => {
    if (cells.get(screen) === cell) cells.delete(screen);
  };
}

/** The cell the keyboard stands on, else the one requirement that is chosen. */
export function cellNow(): CommentPlace | null {
  const cell = cells.get(useSession.getState().screen)?.() ?? null;
  if (cell !== null) return cell;
  const [requirement] = chosenNow();
  return requirement === undefined ? null : { requirement, client: null, supplier: null };
}
