import type { Action } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { type Selection, showScreen, useSession } from '#renderer/store/session.ts';
import { currentText } from '#renderer/store/settings.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { addClient } from '#src/commands/clients/add-client.ts';
import { addRequirement } from '#src/commands/requirements/add-requirement.ts';
import { addSupplier } from '#src/commands/suppliers/add-supplier.ts';
import { addTheme } from '#src/commands/themes/add-theme.ts';
import type { ClientId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import { focusName } from './inspector/focus-name.ts';

const isEditable = (): boolean => currentStatus().session !== null && !currentStatus().isReadOnly;

/** Shows the new record with its name ready to be typed over. */
function name(selection: Selection): void {
  const { screen } = useSession.getState();
  const isAtHome = screen === 'suppliers' && selection.kind === 'supplier';
  if (screen !== 'map' && screen !== 'matrix' && !isAtHome) showScreen('map');
  reveal(selection);
  focusName();
}

/** The theme one is looking at, else the first; in a dossier without themes a first one is made. */
function currentTheme(): ThemeId {
  const { themes, requirements } = currentDossier();
  const { selection } = useSession.getState();
  const wanted = selection?.kind === 'requirement' ? find(requirements, selection.id)?.theme : selection?.id;
  const theme = find(themes, wanted ?? '') ?? themes.toSorted(byOrder)[0];
  if (theme !== undefined) return theme.id;
  const id = freshId<ThemeId>();
  void runCommand(addTheme, { id, title: currentText().t('start:create.firstTheme') });
  return id;
}

function newRequirement(): void {
  const id = freshId<RequirementId>();
  const theme = currentTheme();
  void runCommand(addRequirement, { id, theme, title: currentText().t('frame:details.newRequirement') });
  name({ kind: 'requirement', id });
}

function newTheme(): void {
  const id = freshId<ThemeId>();
  void runCommand(addTheme, { id, title: currentText().t('frame:details.newTheme') });
  name({ kind: 'theme', id });
}

function newClient(): void {
  const id = freshId<ClientId>();
  void runCommand(addClient, { id, name: currentText().t('frame:details.newClient'), kind: 'municipality' });
  name({ kind: 'client', id });
}

function newSupplier(): void {
  const id = freshId<SupplierId>();
  void runCommand(addSupplier, { id, name: currentText().t('frame:details.newSupplier') });
  name({ kind: 'supplier', id });
}

/** What can be added to a dossier, from every screen. */
export const recordActions: readonly Action[] = [
  {
    id: 'requirement.new',
    group: 'edit',
    title: ({ t }) => t('frame:details.newRequirement'),
    shortcuts: ['N'],
    isEnabled: isEditable,
    run: newRequirement,
  },
  {
    id: 'theme.new',
    group: 'edit',
    title: ({ t }) => t('frame:details.newTheme'),
    isEnabled: isEditable,
    run: newTheme,
  },
  {
    id: 'client.new',
    group: 'edit',
    title: ({ t }) => t('frame:details.newClient'),
    isEnabled: isEditable,
    run: newClient,
  },
  {
    id: 'supplier.new',
    group: 'edit',
    title: ({ t }) => t('frame:details.newSupplier'),
    isEnabled: isEditable,
    run: newSupplier,
  },
];
