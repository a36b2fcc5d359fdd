import { changeSettings, currentSettings, useSettings } from './settings.ts';

/** A hint for newcomers; each is seen once. */
export type Hint = 'first-conflict';

export function useIsHintNew(hint: Hint): boolean {
  return useSettings(({ seenHints }) => !(seenHints ?? []).includes(hint));
}

export function markSeen(hint: Hint): void {
  const seen = currentSettings().seenHints ?? [];
  if (!seen.includes(hint)) void changeSettings({ seenHints: [...seen, hint] });
}
