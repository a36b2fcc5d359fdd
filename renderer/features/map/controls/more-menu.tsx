import { Ellipsis } from 'lucide-react';
import { isEnabled, runAction, useActions } from '#renderer/store/actions.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';

/** Actions of the map that have no place of their own, in the order of the menu. */
const groups = [
  ['map.themes', 'map.focus', 'map.search'],
  ['map.pickAll', 'map.remove'],
  ['map.moveUp', 'map.moveDown', 'map.resetPlaces'],
] as const;

/** The rest of what the map can do; each is also in the palette and, where it has one, under its key. */
export function MoreMenu() {
  const text = useText();
  const actions = useActions((all) => all.actions);
  const entry = (id: string) => {
    const action = actions.findLast((each) => each.id === id);
    const shortcut = action?.shortcuts?.[0];
    return action === undefined
      ? []
      : [
          {
            id,
            label: action.title(text),
            isDisabled: !isEnabled(action),
            ...(shortcut !== undefined && { shortcut: capsOf(shortcut) }),
          },
        ];
  };
  return (
    <Menu
      label={text.t('map:moreActions')}
      placement="bottom end"
      onAction={runAction}
      groups={groups.map((ids, index) => ({ id: `${index}`, items: ids.flatMap(entry) }))}
      trigger={<IconButton icon={Ellipsis} label={text.t('map:moreActions')} />}
    />
  );
}
