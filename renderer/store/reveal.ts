import { find } from '#src/base/table.ts';
import { currentDossier } from './document.ts';
import { inspect, type Selection, setFoldedThemes, setOpenThemes, useSession } from './session.ts';

/** Selects a record and unfolds what would hide it, on the map and in the matrix. */
export function reveal(selection: Selection): void {
  const { requirements } = currentDossier();
  const theme = selection.kind === 'requirement' ? find(requirements, selection.id)?.theme : undefined;
  const { openThemes, foldedThemes } = useSession.getState();
  if (theme !== undefined && !openThemes.has(theme)) setOpenThemes(new Set([theme]));
  if (theme !== undefined && foldedThemes.has(theme)) {
    setFoldedThemes(new Set([...foldedThemes].filter((id) => id !== theme)));
  }
  inspect(selection);
}
