import { Ellipsis } from 'lucide-react';
import { runAction, useActions } from '#renderer/store/actions.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { actionEntry } from './action-entry.ts';

/** Actions of the map that have no place of their own, in the order of the menu. */
const groups = [
  ['theme.new', 'client.new', 'supplier.new'],
  ['map.themes', 'map.focus', 'map.search'],
  ['map.rename', 'map.copy', 'map.connect', 'map.relations'],
  ['map.pickAll', 'map.remove'],
  ['map.moveUp', 'map.moveDown', 'map.resetPlaces'],
  ['scenario.open', 'scenario.leaves'],
  ['dossier.export-map'],
] as const;

/** The rest of what the map can do; each is also in the palette and, where it has one, under its key. */
export function MoreMenu() {
  const text = useText();
  const actions = useActions((all) => all.actions);
  return (
    <Menu
      label={text.t('map:moreActions')}
      placement="bottom end"
      onAction={runAction}
      groups={groups.map((ids, index) => ({
        id: `${index}`,
        items: ids.flatMap((id) => actionEntry(actions, text, id)),
      }))}
      trigger={<IconButton icon={Ellipsis} label={text.t('map:moreActions')} />}
    />
  );
}
