import { type Action, actionGroups, distinctActions, useActions } from '#renderer/store/actions.ts';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { useText } from '#renderer/store/settings.ts';
import { ShortcutSheet } from '#renderer/ui/overlays/shortcut-sheet.tsx';
import type { Text } from '#src/text/text.ts';

function rowsOf(actions: readonly Action[], text: Text) {
  return actions.flatMap((action) =>
    (action.shortcuts ?? []).slice(0, 1).map((shortcut) => ({ keys: capsOf(shortcut), label: action.title(text) })),
  );
}

/** All keys there are here and now, from the same objects that the keyboard itself reads. */
export function Shortcuts() {
  const text = useText();
  const actions = useActions((registry) => registry.actions);
  const groups = actionGroups.flatMap((group) => {
    const rows = rowsOf(
      distinctActions(actions).filter((action) => action.group === group),
      text,
    );
    return rows.length === 0 ? [] : [{ title: text.t(`frame:groups.${group}`), rows }];
  });
  return (
    <ShortcutSheet
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) hideDialog();
      }}
      title={text.t('frame:shortcuts.title')}
      groups={groups}
      closeLabel={text.t('frame:shortcuts.close')}
    />
  );
}
