import type { ScreenKey } from '#renderer/store/session.ts';
import { capsOf } from '#renderer/store/keys.ts';
import type { Text } from '#src/text/text.ts';
import type { every } from '#src/text/nl/every.ts';

type Words = keyof typeof every.keys;

/** What map, grid and tables of scores do with keys themselves, because there it depends on where the cursor stands: no actions of the registry. */
const own: Partial<Readonly<Record<ScreenKey, readonly (readonly [Words, readonly string[]])[]>>> = {
  map: [
    ['mapWalk', ['↑', '↓', '←', '→']],
    ['mapEnds', ['Home', 'End']],
    ['mapOpen', ['Enter']],
    ['mapFold', ['Space']],
    ['mapPick', ['Mod+Space']],
    ['mapPickMany', ['Shift+↓']],
    ['mapNudge', ['Mod+Shift+↓']],
    ['mapPriority', ['M', 'S', 'C', 'W', '-', 'Delete']],
  ],
  matrix: [
    ['gridWalk', ['↑', '↓', '←', '→']],
    ['gridEdge', ['Mod+↓']],
    ['gridBlock', ['Shift+↓']],
    ['gridPage', ['PageUp', 'PageDown']],
    ['gridEnds', ['Home', 'End']],
    ['gridPriority', ['M', 'S', 'C', 'W', '-']],
    ['gridEdit', ['Enter']],
    ['gridType', ['0', '…', '9']],
    ['gridClear', ['Delete']],
    ['gridDetails', ['Space']],
    ['gridCopy', ['Mod+C', 'X', 'V']],
    ['gridNext', ['Tab']],
    ['gridAll', ['Mod+Enter']],
    ['gridSort', ['Enter']],
  ],
  readiness: [
    ['gridWalk', ['↑', '↓', '←', '→']],
    ['scoreOwn', ['0', '…', '5']],
    ['scoreSsc', ['Shift+0', '…', 'Shift+5']],
    ['gridClear', ['Delete']],
  ],
};

/** [W78] The keys of the screen in front that are no actions, as rows of the sheet. */
export function ownKeys(
  screen: ScreenKey,
  text: Text,
): readonly { readonly label: string; readonly keys: readonly string[] }[] {
  return (own[screen] ?? []).map(([words, keys]) => ({
    label: text.t(`every:keys.${words}`),
    keys: [...new Set(keys.flatMap(capsOf))],
  }));
}
