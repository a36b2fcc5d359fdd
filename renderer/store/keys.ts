import { appInfo } from './app-info.ts';
import { currentText } from './settings.ts';
import { stepsOf } from './shortcuts.ts';

const isMac = (): boolean => appInfo().platform === 'darwin';

const WORDS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
};

function capOf(part: string): string {
  if (part === 'Mod') return isMac() ? '⌘' : 'Ctrl';
  if (part === 'Space') return currentText().t('workshop:run.space');
  return WORDS[part] ?? part;
}

/** A shortcut as key caps: `Mod+K` is Ctrl and K, `G K` is G and K. A lone plus is a key of its own. */
export function capsOf(shortcut: string): readonly string[] {
  return stepsOf(shortcut).flatMap((step) => step.split(/\+(?=.)/).map(capOf));
}
