import type { Action } from '#renderer/store/actions.ts';
import { appInfo } from '#renderer/store/app-info.ts';
import { changeSettings, currentSettings } from '#renderer/store/settings.ts';
import { stepTextSize, type TextSize, textSizes } from '#src/contract/text-size.ts';

const largest = textSizes.at(-1) ?? 100;

/** A browser has its own zoom under the same keys, and a page can't set it. */
const isOurs = (): boolean => appInfo().door !== 'browser';
const size = (): TextSize => currentSettings().textSize;

/** [W72] */
export const textSizeActions: readonly Action[] = [
  {
    id: 'view.text-larger',
    group: 'view',
    title: ({ t }) => t('every:textSize.larger'),
    shortcuts: ['Mod++', 'Mod+='],
    isEnabled: () => isOurs() && size() < largest,
    run: () => void changeSettings({ textSize: stepTextSize(size(), 1) }),
  },
  {
    id: 'view.text-smaller',
    group: 'view',
    title: ({ t }) => t('every:textSize.smaller'),
    shortcuts: ['Mod+-'],
    isEnabled: () => isOurs() && size() > textSizes[0],
    run: () => void changeSettings({ textSize: stepTextSize(size(), -1) }),
  },
  {
    id: 'view.text-normal',
    group: 'view',
    title: ({ t }) => t('every:textSize.normal'),
    shortcuts: ['Mod+0'],
    isEnabled: () => isOurs() && size() !== textSizes[0],
    run: () => void changeSettings({ textSize: textSizes[0] }),
  },
];
