import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { createDossier } from '#renderer/store/files.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { type ScreenKey, setOpenThemes } from '#renderer/store/session.ts';
import { currentText } from '#renderer/store/settings.ts';
import { byOrder } from '#src/base/order.ts';
import { ok, type Result } from '#src/base/result.ts';
import { editAssignment } from '#src/commands/assignment/edit-assignment.ts';
import { addClient } from '#src/commands/clients/add-client.ts';
import { applyGivenChange } from '#src/commands/exchange/apply-change.ts';
import { addTheme } from '#src/commands/themes/add-theme.ts';
import type { Opened } from '#src/contract/calls.ts';
import { loadTemplate } from '#src/templates/load-template.ts';
import type { TemplateKey } from '#src/templates/template.ts';
import { templateChange } from '#src/templates/template-change.ts';
import type { ClientId, ThemeId } from '#src/dossier/ids.ts';
import { type Draft, namedClients, themeTitles } from './draft.ts';

/** [W22] The template as one edit; its subject too, where none was typed. */
async function fillFrom(key: TemplateKey): Promise<Result<unknown>> {
  const { t, language } = currentText();
  const template = await loadTemplate(key);
  const change = templateChange(currentDossier(), template, language, freshId);
  if (!change.ok) return change;
  const source = t('templates:source', { name: t(`templates:${key}.name`) });
  void runCommand(applyGivenChange, { change: change.value, source });
  return ok(undefined);
}

/**
 * Makes the file, then fills it with ordinary commands, so that each step can be undone. Without themes there is one
 * to begin in: a requirement always stands in a theme. The first theme is unfolded [W25].
 */
export async function createFromDraft(draft: Draft, firstTheme: string, screen: ScreenKey): Promise<Result<Opened>> {
  const created = await createDossier(draft.title.trim(), { screen });
  if (!created.ok) return created;
  const titles = draft.template === null ? [...themeTitles(draft)] : [];
  const subtitle = draft.subtitle.trim();
  if (subtitle !== '') void runCommand(editAssignment, { patch: { subtitle } });
  const filled = draft.template === null ? ok(undefined) : await fillFrom(draft.template);
  if (!filled.ok) return filled;
  if (draft.template === null && titles.length === 0) titles.push(firstTheme);
  for (const title of titles) void runCommand(addTheme, { id: freshId<ThemeId>(), title });
  for (const { name, inhabitants } of namedClients(draft)) {
    void runCommand(addClient, { id: freshId<ClientId>(), name, kind: 'municipality', inhabitants });
  }
  const first = currentDossier().themes.toSorted(byOrder)[0];
  if (first !== undefined) setOpenThemes(new Set([first.id]));
  return created;
}
