import { isEnabled, useActions } from '#renderer/store/actions.ts';
import { capsOf } from '#renderer/store/keys.ts';
import type { MenuGroup } from '#renderer/ui/overlays/menu-list.tsx';
import type { Text } from '#src/text/text.ts';

/** Keys that the grid or the program itself binds, said beside the item. */
const keysOf: Readonly<Record<string, string>> = {
  'matrix.copy': 'Mod+C',
  'matrix.cut': 'Mod+X',
  'matrix.paste': 'Mod+V',
  'matrix.clear': 'Delete',
};

/** Actions as groups of a menu; what can't be done here and now is left out. */
export function actionGroupsOf(ids: readonly (readonly string[])[], text: Text): readonly MenuGroup[] {
  const { actions } = useActions.getState();
  return ids
    .map((group, index) => ({
      id: `${index}`,
      items: group.flatMap((id) => {
        const action = actions.findLast((each) => each.id === id);
        if (action === undefined || !isEnabled(action)) return [];
        const key = keysOf[id] ?? action.shortcuts?.[0];
        return [{ id, label: action.title(text), ...(key === undefined ? {} : { shortcut: capsOf(key) }) }];
      }),
    }))
    .filter(({ items }) => items.length > 0);
}
