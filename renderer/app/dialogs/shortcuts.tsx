import { useState } from 'react';
import { type Action, actionGroups, distinctActions, useActions } from '#renderer/store/actions.ts';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { useSession } from '#renderer/store/session.ts';
import { changeSettings, useSettings, useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { fuzzyMatch } from '#renderer/ui/overlays/fuzzy.ts';
import { ShortcutSheet } from '#renderer/ui/overlays/shortcut-sheet.tsx';
import type { Text } from '#src/text/text.ts';
import { ownKeys } from './own-keys.ts';

function rowsOf(actions: readonly Action[], text: Text) {
  return actions.flatMap((action) =>
    (action.shortcuts ?? []).slice(0, 1).map((shortcut) => ({ keys: capsOf(shortcut), label: action.title(text) })),
  );
}

/** [W27] Every word typed is somewhere in it. */
function isFound(wanted: string, row: string): boolean {
  return fuzzyMatch(wanted, row)?.isWhole ?? false;
}

/** All keys there are here and now: those of actions from the same objects that the keyboard reads, then what the screen does itself. */
export function Shortcuts() {
  const text = useText();
  const actions = useActions((registry) => registry.actions);
  const [wanted, setWanted] = useState('');
  const hasLetters = useSettings((settings) => settings.letterShortcuts);
  const screen = useSession((session) => session.screen);
  const groups = actionGroups.flatMap((group) => {
    const rows = [
      ...rowsOf(
        distinctActions(actions).filter((action) => action.group === group),
        text,
      ),
      ...(group === screen ? ownKeys(screen, text) : []),
    ];
    const title = text.t(`frame:groups.${group}`);
    const found = rows.filter(({ label, keys }) => isFound(wanted, `${label} ${title} ${keys.join(' ')}`));
    return found.length === 0 ? [] : [{ title, rows: found }];
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
      search={{
        label: text.t('frame:shortcuts.search'),
        clearLabel: text.t('frame:shortcuts.clear'),
        value: wanted,
        onChange: setWanted,
      }}
      emptyText={text.t('frame:shortcuts.none')}
    >
      <Checkbox isSelected={hasLetters} onChange={(letterShortcuts) => void changeSettings({ letterShortcuts })}>
        {text.t('start:settingsPage.letters')}
      </Checkbox>
    </ShortcutSheet>
  );
}
