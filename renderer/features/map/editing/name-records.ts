import { focusTree } from '#renderer/features/map/tree/focus-tree.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { setOpenThemes, select, useSession } from '#renderer/store/session.ts';
import { currentText } from '#renderer/store/settings.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { addClient } from '#src/commands/clients/add-client.ts';
import { editClient } from '#src/commands/clients/edit-client.ts';
import { addRequirement } from '#src/commands/requirements/add-requirement.ts';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import { addSupplier } from '#src/commands/suppliers/add-supplier.ts';
import { editSupplier } from '#src/commands/suppliers/edit-supplier.ts';
import { addTheme } from '#src/commands/themes/add-theme.ts';
import { editTheme } from '#src/commands/themes/edit-theme.ts';
import type { ClientId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import { type Naming, setEditState, useEditState } from './edit-state.ts';

/** What a node is called, without the code. */
export function nameToEdit(node: string): string {
  const { clients, themes, requirements, suppliers } = currentDossier();
  const id = node.slice(node.indexOf('.') + 1);
  const titled = find(requirements, id) ?? find(themes, id);
  return titled?.title ?? find(clients, id)?.name ?? find(suppliers, id)?.name ?? '';
}

export function startRename(node: string): void {
  startNaming({ kind: 'rename', node });
}

/** [P40] In the theme one is looking at, under the selected requirement; a dossier without themes gets a first one. */
export function startRequirement(): void {
  const { themes, requirements } = currentDossier();
  const { selection } = useSession.getState();
  const selected = selection?.kind === 'requirement' ? find(requirements, selection.id) : undefined;
  const theme = find(themes, selected?.theme ?? selection?.id ?? '') ?? themes.toSorted(byOrder)[0];
  if (theme === undefined) return startNaming({ kind: 'new-theme' });
  const { openThemes } = useSession.getState();
  if (!openThemes.has(theme.id)) setOpenThemes(new Set([...openThemes, theme.id]));
  startNaming({ kind: 'new-requirement', theme: theme.id, after: selected?.id ?? null });
}

export function startNaming(naming: Naming): void {
  setEditState({ naming, turn: useEditState.getState().turn + 1 });
}

/** Nothing typed, or nothing else than before, changes nothing. `next`: goes on with another of the same kind. */
export function finishNaming(typed: string, next: boolean): void {
  const { naming } = useEditState.getState();
  if (naming === null) return;
  setEditState({ naming: null });
  const name = typed.trim();
  if (name !== '') {
    if (naming.kind === 'rename') rename(naming.node, name);
    else add(naming, name);
  }
  if (next && name !== '' && naming.kind !== 'rename') startNext(naming);
  else focusTree();
}

export function cancelNaming(): void {
  setEditState({ naming: null });
  focusTree();
}

function startNext(naming: Exclude<Naming, { kind: 'rename' }>): void {
  const { selection } = useSession.getState();
  const made = selection?.kind === 'requirement' ? selection.id : null;
  startNaming(naming.kind === 'new-requirement' ? { ...naming, after: naming.after === null ? null : made } : naming);
}

function rename(node: string, name: string): void {
  if (name === nameToEdit(node)) return;
  const id = node.slice(node.indexOf('.') + 1);
  const kind = node.slice(0, node.indexOf('.'));
  if (kind === 'requirement') void runCommand(editRequirement, { id: id as RequirementId, patch: { title: name } });
  else if (kind === 'theme') void runCommand(editTheme, { id: id as ThemeId, patch: { title: name } });
  else if (kind === 'client') void runCommand(editClient, { id: id as ClientId, patch: { name } });
  else if (kind === 'supplier') void runCommand(editSupplier, { id: id as SupplierId, patch: { name } });
}

function add(naming: Exclude<Naming, { kind: 'rename' }>, name: string): void {
  switch (naming.kind) {
    case 'new-requirement': {
      const id = freshId<RequirementId>();
      const { theme, after } = naming;
      void runCommand(addRequirement, { id, theme, title: name, ...(after !== null && { after }) });
      return select({ kind: 'requirement', id });
    }
    case 'new-theme': {
      const id = freshId<ThemeId>();
      void runCommand(addTheme, { id, title: name });
      return select({ kind: 'theme', id });
    }
    case 'new-client': {
      const id = freshId<ClientId>();
      void runCommand(addClient, { id, name, kind: 'municipality' });
      return select({ kind: 'client', id });
    }
    case 'new-supplier': {
      const id = freshId<SupplierId>();
      void runCommand(addSupplier, { id, name });
      return select({ kind: 'supplier', id });
    }
    default:
      return assertNever(naming);
  }
}

/** `X (kopie)`, which is what a twin is called until somebody names it. */
export function copyName(title: string): string {
  return currentText().t('mapEdit:copyOf', { title }).slice(0, 500);
}
