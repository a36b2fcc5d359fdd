import { useState } from 'react';
import { actionEntry } from '#renderer/features/map/controls/action-entry.ts';
import { runAction, useActions } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ContextMenu } from '#renderer/ui/overlays/context-menu.tsx';
import type { MenuGroup } from '#renderer/ui/overlays/menu-list.tsx';
import type { Text } from '#src/text/text.ts';
import { nameOf } from '#src/views/map/relation-text.ts';
import { focusTree } from '#renderer/features/map/tree/focus-tree.ts';
import { setEditState, useEditState } from './edit-state.ts';

const adding = ['requirement.new', 'theme.new', 'client.new', 'supplier.new'] as const;

/** Ids of actions, in groups; what a node can't do is left out. */
const groupsOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  requirement: [
    ['map.open', 'map.rename', 'requirement.new', 'map.copy'],
    ['map.connect', 'map.relations', 'map.focus'],
    ['map.moveUp', 'map.moveDown'],
    ['map.remove'],
  ],
  theme: [
    ['map.rename', 'requirement.new', 'theme.new'],
    ['map.pickTheme', 'map.relations', 'map.focus'],
    ['map.moveUp', 'map.moveDown'],
    ['map.remove'],
  ],
  client: [
    ['map.open', 'map.rename', 'client.new'],
    ['scenario.leaves'],
    ['map.connect', 'map.relations', 'map.focus'],
    ['map.moveUp', 'map.moveDown'],
    ['map.remove'],
  ],
  supplier: [
    ['map.open', 'map.rename', 'supplier.new'],
    ['scenario.leaves'],
    ['map.connect', 'map.relations', 'map.focus'],
    ['map.moveUp', 'map.moveDown'],
    ['map.remove'],
  ],
  map: [[...adding], ['map.pickAll', 'map.themes', 'map.search'], ['map.fit', 'map.resetPlaces']],
};

/** [P42] What can be done here, under the secondary button and under Shift F10; every item is an action with its key. */
export function MapMenu() {
  const menu = useEditState((state) => state.menu);
  return menu === null ? null : <OpenMenu {...menu} />;
}

type OpenMenuProps = { readonly node: string | null; readonly at: { readonly x: number; readonly y: number } };

function OpenMenu({ node, at }: OpenMenuProps) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const label =
    node === null ? text.t('mapEdit:menu.map') : text.t('mapEdit:menu.node', { name: nameOf(dossier, node) });
  // What can be done is asked before the menu takes the focus away from the map.
  const [groups] = useState(() => groupsFor(node, text));
  return (
    <ContextMenu
      label={label}
      at={at}
      groups={groups}
      onClose={() => {
        setEditState({ menu: null });
        focusTree();
      }}
      onAction={runAction}
    />
  );
}

function groupsFor(node: string | null, text: Text): readonly MenuGroup[] {
  const { actions } = useActions.getState();
  const kind = node === null ? 'map' : node.slice(0, node.indexOf('.'));
  const groups = (groupsOf[kind] ?? []).map((ids, index) => ({
    id: `${index}`,
    items: ids.flatMap((id) => actionEntry(actions, text, id)).filter((entry) => !entry.isDisabled),
  }));
  return groups.filter(({ items }) => items.length > 0);
}
