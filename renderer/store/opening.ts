import type { Opened } from '#src/contract/calls.ts';
import { closedDocument, useDocument } from './document.ts';
import { resetSession } from './session.ts';

/** Shows an opened dossier, on the map unless it was open already. */
export function openDossier(opened: Opened): void {
  useDocument.setState({
    ...closedDocument,
    dossier: opened.dossier,
    status: {
      ...closedDocument.status,
      session: opened.session,
      path: opened.path,
      fileName: opened.fileName,
      isReadOnly: opened.isReadOnly,
      savedAt: opened.savedAt,
    },
  });
  resetSession('map');
}
