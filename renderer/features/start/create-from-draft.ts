import { runCommand } from '#renderer/store/edit.ts';
import { createDossier } from '#renderer/store/files.ts';
import { freshId } from '#renderer/store/fresh.ts';
import type { ScreenKey } from '#renderer/store/session.ts';
import type { Result } from '#src/base/result.ts';
import { editAssignment } from '#src/commands/assignment/edit-assignment.ts';
import { addClient } from '#src/commands/clients/add-client.ts';
import { addTheme } from '#src/commands/themes/add-theme.ts';
import type { Opened } from '#src/contract/calls.ts';
import type { ClientId, ThemeId } from '#src/dossier/ids.ts';
import { type Draft, namedClients, themeTitles } from './draft.ts';

/**
 * Makes the file, then fills it with ordinary commands, so that each step can be undone. Without themes there is one
 * to begin in: a requirement always stands in a theme.
 */
export async function createFromDraft(draft: Draft, firstTheme: string, screen: ScreenKey): Promise<Result<Opened>> {
  const created = await createDossier(draft.title.trim(), { screen });
  if (!created.ok) return created;
  const titles = themeTitles(draft);
  if (draft.subtitle.trim() !== '') void runCommand(editAssignment, { patch: { subtitle: draft.subtitle.trim() } });
  for (const title of titles.length > 0 ? titles : [firstTheme])
    void runCommand(addTheme, { id: freshId<ThemeId>(), title });
  for (const { name, inhabitants } of namedClients(draft)) {
    void runCommand(addClient, { id: freshId<ClientId>(), name, kind: 'municipality', inhabitants });
  }
  return created;
}
