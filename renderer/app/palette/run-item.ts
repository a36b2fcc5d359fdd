import { runAction } from '#renderer/store/actions.ts';
import { openPath } from '#renderer/store/files.ts';
import { showView } from '#renderer/store/kept-views.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { type Selection, select, showScreen, useSession } from '#renderer/store/session.ts';

/** A record is shown where one is, or on the map when the current place can't show it. */
function goTo(selection: Selection): void {
  const { screen } = useSession.getState();
  if (selection.kind === 'conflict') {
    select(selection);
    return showScreen('conflicts');
  }
  if (screen !== 'map' && screen !== 'matrix') showScreen('map');
  reveal(selection);
}

/** What an item of the palette leads to; its id is `kind/id`. */
export function runItem(item: string): void {
  const at = item.indexOf('/');
  const kind = item.slice(0, at);
  const id = item.slice(at + 1);
  if (kind === 'action') runAction(id);
  else if (kind === 'dossier') void openPath(id);
  else if (kind === 'view') showView(id);
  else goTo({ kind, id } as Selection);
}
