import { runAction } from '#renderer/store/actions.ts';
import { openPath } from '#renderer/store/files.ts';
import { showView } from '#renderer/store/kept-views.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { focusField } from '#renderer/store/focus-field.ts';
import { rememberAction } from '#renderer/store/recent-actions.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { type Selection, select, showScreen, useSession } from '#renderer/store/session.ts';
import { find } from '#src/base/table.ts';

/** A record is shown where one is, or on the map when the current place can't show it. */
function goTo(selection: Selection): void {
  const { screen } = useSession.getState();
  if (selection.kind === 'conflict' || selection.kind === 'case') {
    select(selection);
    return showScreen('conflicts');
  }
  if (screen !== 'map' && screen !== 'matrix') showScreen('map');
  reveal(selection);
}

/** A person stands with the party he speaks for. */
function goToPerson(id: string): void {
  const person = find(currentDossier().people, id);
  if (person === undefined || person.party.kind === 'regie') return;
  const { party } = person;
  const { screen } = useSession.getState();
  if (screen !== 'map' && screen !== 'matrix') showScreen('map');
  const of: Selection =
    party.kind === 'client' ? { kind: 'client', id: party.client } : { kind: 'supplier', id: party.supplier };
  focusField(of, `person.${id}`);
}

function run(action: string): void {
  if (runAction(action)) rememberAction(action);
}

/** What an item of the palette leads to; its id is `kind/id`. */
export function runItem(item: string): void {
  const at = item.indexOf('/');
  const kind = item.slice(0, at);
  const id = item.slice(at + 1);
  if (kind === 'action' || kind === 'recent') run(id);
  else if (kind === 'dossier') void openPath(id);
  else if (kind === 'person') goToPerson(id);
  else if (kind === 'view') showView(id);
  else goTo({ kind, id } as Selection);
}
