import { currentPart } from '#renderer/features/map/map-part.ts';
import { setPicked, useMapState } from '#renderer/features/map/map-state.ts';
import { requirementOf } from '#renderer/features/map/selection.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { type EditOptions, runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { select, useSession } from '#renderer/store/session.ts';
import { currentText } from '#renderer/store/settings.ts';
import { find } from '#src/base/table.ts';
import { removeClient } from '#src/commands/clients/remove-client.ts';
import { setPriorities } from '#src/commands/positions/set-priorities.ts';
import { moveRequirements } from '#src/commands/requirements/move-requirements.ts';
import { removeRequirements } from '#src/commands/requirements/remove-requirements.ts';
import { removeSupplier } from '#src/commands/suppliers/remove-supplier.ts';
import { removeTheme } from '#src/commands/themes/remove-theme.ts';
import type { ClientId, RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { type Picked, pickRange, togglePick } from '#src/views/map/pick.ts';

const nothing: Picked = new Set();

export function dropPicks(): void {
  if (useMapState.getState().picked.size > 0) setPicked(nothing);
}

/** The selected card comes along with the first one that is picked beside it. */
function pickedSoFar(): Picked {
  const { picked } = useMapState.getState();
  const selected = requirementOf(useSession.getState().selection);
  return picked.size > 0 || selected === null ? picked : new Set([selected]);
}

export function pickAlso(id: RequirementId): void {
  setPicked(togglePick(pickedSoFar(), id));
}

export function pickUpTo(nodes: readonly MapNode[], id: RequirementId): void {
  const from = requirementOf(useSession.getState().selection);
  setPicked(new Set([...pickedSoFar(), ...pickRange(nodes, from, id)]));
}

/** Every requirement that is shown, or those of one theme. */
export function pickAll(theme: ThemeId | null): void {
  const rollups = currentPart().rollups.filter((rollup) => theme === null || rollup.theme === theme);
  setPicked(new Set(rollups.flatMap(({ cards }) => cards.map(({ requirement }) => requirement.id))));
}

/** The picked requirements that are still there, or the selected one, in the order of the map. */
export function chosenRequirements(): readonly RequirementId[] {
  const { picked } = useMapState.getState();
  const selected = requirementOf(useSession.getState().selection);
  const wanted = picked.size > 0 ? picked : new Set(selected === null ? [] : [selected]);
  const { requirements } = currentDossier();
  return [...wanted].filter((id) => find(requirements, id) !== undefined);
}

/** [W28] An edit of many says so, with a way back; one is seen to change. */
export function said(what: 'done:changedCells' | 'done:changed' | 'done:moved', count: number): EditOptions {
  return count > 1 ? { toast: currentText().t(what, { count }) } : {};
}

export function prioritiseChosen(clients: readonly ClientId[], priority: Priority | null): void {
  const cells = chosenRequirements().flatMap((requirement) => clients.map((client) => ({ requirement, client })));
  if (cells.length > 0)
    void runCommand(setPriorities, { cells, priority, by: null, at: now() }, said('done:changedCells', cells.length));
}

export function moveChosen(theme: ThemeId): void {
  const ids = [...chosenRequirements()];
  if (ids.length > 0) void runCommand(moveRequirements, { ids, theme }, said('done:moved', ids.length));
}

/** What is chosen goes, with a way back in the message: requirements together, or the selected client or supplier. */
export function removeChosen(): void {
  const { t } = currentText();
  const { requirements, clients, suppliers, themes } = currentDossier();
  const { selection } = useSession.getState();
  const ids = [...chosenRequirements()];
  const [first] = ids;
  if (first !== undefined) {
    const { code, title } = find(requirements, first) ?? { code: '', title: '' };
    const what = ids.length === 1 ? `${code} ${title}` : t('map:picked.count', { count: ids.length });
    leave();
    void runCommand(removeRequirements, { ids }, { toast: t('frame:details.removed', { what }) });
  } else if (selection?.kind === 'client') {
    const toast = t('frame:details.removed', { what: find(clients, selection.id)?.name ?? '' });
    leave();
    void runCommand(removeClient, { id: selection.id }, { toast });
  } else if (selection?.kind === 'supplier') {
    const toast = t('frame:details.removed', { what: find(suppliers, selection.id)?.name ?? '' });
    leave();
    void runCommand(removeSupplier, { id: selection.id }, { toast });
  } else if (selection?.kind === 'theme') {
    const count = requirements.filter(({ theme }) => theme === selection.id).length;
    const toast = t('mapEdit:removedTheme', { theme: find(themes, selection.id)?.title ?? '', count });
    leave();
    void runCommand(removeTheme, { id: selection.id, requirements: { kind: 'remove' } }, { toast });
  }
}

function leave(): void {
  dropPicks();
  select(null);
}
