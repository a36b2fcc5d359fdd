import { type Action, isEnabled } from '#renderer/store/actions.ts';
import { capsOf } from '#renderer/store/keys.ts';
import type { MenuEntry } from '#renderer/ui/overlays/menu-list.tsx';
import type { Text } from '#src/text/text.ts';

/** An action as a line of a menu; none when nobody registered it. */
export function actionEntry(actions: readonly Action[], text: Text, id: string): readonly MenuEntry[] {
  const action = actions.findLast((each) => each.id === id);
  if (action === undefined) return [];
  const shortcut = action.shortcuts?.[0];
  return [
    {
      id,
      label: action.title(text),
      isDisabled: !isEnabled(action),
      ...(shortcut !== undefined && { shortcut: capsOf(shortcut) }),
    },
  ];
}
