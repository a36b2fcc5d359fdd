import { isElsewhere } from '#renderer/features/map/is-elsewhere.ts';
import { showRelations } from '#renderer/features/map/map-state.ts';
import { currentNodes } from '#renderer/features/map/map-scene.ts';
import { openNode } from '#renderer/features/map/node-actions.ts';
import { pointBeside } from '#renderer/features/map/node-place.ts';
import { chosenRequirements, pickAll } from '#renderer/features/map/picking/pick-actions.ts';
import { nodeIdOf } from '#renderer/features/map/selection.ts';
import type { Action } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { copyChosen } from './copy-records.ts';
import { setEditState } from './edit-state.ts';
import { startNaming, startRename, startRequirement } from './name-records.ts';

function selectedNode(): MapNode | null {
  const id = nodeIdOf(useSession.getState().selection);
  return currentNodes().find((node) => node.id === id) ?? null;
}

const isEditable = (): boolean => currentStatus().session !== null && !currentStatus().isReadOnly;
const isOnNode = (): boolean => !isElsewhere() && selectedNode() !== null;
const canEditNode = (): boolean => isEditable() && isOnNode();
const canConnect = (): boolean =>
  canEditNode() && ['requirement', 'client', 'supplier'].includes(selectedNode()?.kind ?? '');

function selectedTheme(): boolean {
  return isOnNode() && selectedNode()?.kind === 'theme';
}

/** [P40] On the picture a new record is named where it will stand, so these take the place of the general ones. */
export const namingActions: readonly Action[] = [
  {
    id: 'requirement.new',
    group: 'edit',
    title: ({ t }) => t('frame:details.newRequirement'),
    shortcuts: ['N'],
    isEnabled: isEditable,
    run: startRequirement,
  },
  ...(['theme', 'client', 'supplier'] as const).map(
    (kind): Action => ({
      id: `${kind}.new`,
      group: 'edit',
      title: ({ t }) => t(`mapEdit:add.${kind}`),
      isEnabled: isEditable,
      run: () => startNaming({ kind: `new-${kind}` }),
    }),
  ),
  {
    id: 'map.rename',
    group: 'map',
    title: ({ t }) => t('mapEdit:rename'),
    shortcuts: ['F2'],
    isEnabled: canEditNode,
    run: () => startRename((selectedNode() as MapNode).id),
  },
];

export const editActions: readonly Action[] = [
  {
    id: 'map.open',
    group: 'map',
    title: ({ t }) => t('mapEdit:menu.openRecord'),
    isEnabled: isOnNode,
    run: () => openNode(selectedNode() as MapNode, true),
  },
  {
    id: 'map.copy',
    group: 'map',
    title: ({ t }) => t('mapEdit:copy'),
    shortcuts: ['Mod+D'],
    isEnabled: () => isEditable() && !isElsewhere() && chosenRequirements().length > 0,
    run: copyChosen,
  },
  {
    id: 'map.connect',
    group: 'map',
    title: ({ t }) => t('mapEdit:connect.action'),
    shortcuts: ['L'],
    isEnabled: canConnect,
    run: () => setEditState({ connecting: (selectedNode() as MapNode).id }),
  },
  {
    id: 'map.relations',
    group: 'map',
    title: ({ t }) => t('mapEdit:relation.action'),
    shortcuts: ['R'],
    isEnabled: isOnNode,
    run: () => showRelations(true),
  },
  {
    id: 'map.pickTheme',
    group: 'map',
    title: ({ t }) => t('mapEdit:menu.pickTheme'),
    isEnabled: selectedTheme,
    run: () => {
      const node = selectedNode();
      if (node?.kind === 'theme') pickAll(node.record as Parameters<typeof pickAll>[0]);
    },
  },
  {
    id: 'map.menu',
    group: 'map',
    title: ({ t }) => t('mapEdit:menu.open'),
    shortcuts: ['Shift+F10', 'ContextMenu'],
    isEnabled: () => !isElsewhere(),
    run: () => {
      const node = selectedNode()?.id ?? null;
      setEditState({ menu: { node, at: pointBeside(node) } });
    },
  },
];
