import { isElsewhere } from '#renderer/features/map/is-elsewhere.ts';
import { useMapState } from '#renderer/features/map/map-state.ts';
import type { Action } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { pickAll, removeChosen } from './pick-actions.ts';

export function isAnythingPicked(): boolean {
  return useMapState.getState().picked.size > 0;
}

/** A theme goes with what is in it; the inspector can also move that to another theme first. */
function canRemove(): boolean {
  const isOne = useSession.getState().selection !== null;
  return !isElsewhere() && !currentStatus().isReadOnly && (isAnythingPicked() || isOne);
}

export const pickActions: readonly Action[] = [
  {
    id: 'map.pickAll',
    group: 'map',
    title: ({ t }) => t('map:picked.all'),
    shortcuts: ['Mod+A'],
    isEnabled: () => !isElsewhere(),
    run: () => pickAll(null),
  },
  {
    id: 'map.remove',
    group: 'map',
    title: ({ t }) => t('map:picked.removeSelected'),
    shortcuts: ['Delete'],
    isEnabled: canRemove,
    run: removeChosen,
  },
];
