import { nodeIdOf } from '#renderer/features/map/selection.ts';
import type { Action } from '#renderer/store/actions.ts';
import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { resetPlaces, stepNode } from './move-actions.ts';

function selected(): string {
  return nodeIdOf(useSession.getState().selection) ?? '';
}

const canMove = (): boolean => selected() !== '' && !currentStatus().isReadOnly;

/** What dragging does, for the palette and the menu. */
export const moveActions: readonly Action[] = [
  {
    id: 'map.moveUp',
    group: 'map',
    title: ({ t }) => t('map:move.up'),
    shortcuts: ['Alt+ArrowUp'],
    isEnabled: canMove,
    run: () => stepNode(selected(), 'up'),
  },
  {
    id: 'map.moveDown',
    group: 'map',
    title: ({ t }) => t('map:move.down'),
    shortcuts: ['Alt+ArrowDown'],
    isEnabled: canMove,
    run: () => stepNode(selected(), 'down'),
  },
  {
    id: 'map.resetPlaces',
    group: 'map',
    title: ({ t }) => t('map:move.reset'),
    isEnabled: () => currentDossier().layout.length > 0 && !currentStatus().isReadOnly,
    run: resetPlaces,
  },
];
