import { useMapState } from '#renderer/features/map/map-state.ts';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { chosenRequirements } from '#renderer/features/map/picking/pick-actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { setOpenThemes, useSession } from '#renderer/store/session.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { find, has } from '#src/base/table.ts';
import { moveClient } from '#src/commands/clients/move-client.ts';
import { placeNodes } from '#src/commands/layout/place-nodes.ts';
import { resetLayout } from '#src/commands/layout/reset-layout.ts';
import { moveRequirements } from '#src/commands/requirements/move-requirements.ts';
import { moveSupplier } from '#src/commands/suppliers/move-supplier.ts';
import { moveTheme } from '#src/commands/themes/move-theme.ts';
import type { ClientId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import { type Drop, type DraggableNode, isDraggable } from '#src/views/map/drop.ts';
import { stepInOrder } from '#src/views/map/reorder.ts';

/** A node that stood on a place of its own takes its place in the lane again when it is dropped there. */
export function dropNode(node: DraggableNode, drop: Drop): void {
  if (drop.kind === 'place') {
    const place = { id: node.id, x: Math.round(drop.x), y: Math.round(drop.y) };
    void runCommand(placeNodes, { nodes: [place] });
  } else if (has(currentDossier().layout, node.id)) void runCommand(resetLayout, { nodes: [node.id] });
  else putInOrder(node, drop);
}

function putInOrder(node: DraggableNode, drop: Exclude<Drop, { kind: 'place' }>): void {
  switch (drop.kind) {
    case 'requirement':
      return moveTo(
        node.record as RequirementId,
        drop.theme as ThemeId,
        drop.after as RequirementId | null | undefined,
      );
    case 'theme':
      return void runCommand(moveTheme, { id: node.record as ThemeId, after: drop.after as ThemeId | null });
    case 'client':
      return void runCommand(moveClient, { id: node.record as ClientId, after: drop.after as ClientId | null });
    case 'supplier':
      return void runCommand(moveSupplier, { id: node.record as SupplierId, after: drop.after as SupplierId | null });
    default:
      return assertNever(drop);
  }
}

/** Picked requirements move together, when the one that is moved is among them. */
function moveTo(id: RequirementId, theme: ThemeId, after: RequirementId | null | undefined): void {
  const { picked } = useMapState.getState();
  const ids = picked.has(id) ? [...chosenRequirements()] : [id];
  if (typeof after === 'string' && ids.includes(after)) return;
  void runCommand(moveRequirements, { ids, theme, ...(after !== undefined && { after }) });
}

/** [P23] The same by key. */
export function stepNode(id: string, step: 'up' | 'down'): void {
  const node = currentNodes().find((each) => each.id === id);
  if (node === undefined || !isDraggable(node) || currentStatus().isReadOnly) return;
  const drop = stepInOrder(currentDossier(), node, step);
  if (drop === null || drop.kind === 'place') return;
  if (drop.kind === 'requirement') keepInSight(drop.theme as ThemeId);
  putInOrder(node, drop);
}

/** What goes on into a folded theme would be gone from under the keyboard. */
function keepInSight(theme: ThemeId): void {
  const { openThemes } = useSession.getState();
  if (!openThemes.has(theme)) setOpenThemes(new Set([...openThemes, theme]));
}

/** World units a key moves a node by. */
const nudge = 16;

export function nudgeNode(id: string, dx: number, dy: number): void {
  const node = currentNodes().find((each) => each.id === id);
  if (node === undefined || !isDraggable(node) || currentStatus().isReadOnly) return;
  const { x, y } = find(currentDossier().layout, id) ?? node.box;
  void runCommand(placeNodes, { nodes: [{ id, x: x + dx * nudge, y: y + dy * nudge }] });
}

export function resetPlaces(): void {
  void runCommand(resetLayout, {});
}
