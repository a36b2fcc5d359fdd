import { changeSettings, currentSettings, useSettings } from './settings.ts';

/** A hint for newcomers; each is seen once. */
export type Hint = 'first-conflict' | 'first-minute';

export function useIsHintNew(hint: Hint): boolean {
  return useSettings(({ seenHints }) => !(seenHints ?? []).includes(hint));
}

export function markSeen(hint: Hint): void {
  const seen = currentSettings().seenHints ?? [];
  if (!seen.includes(hint)) void changeSettings({ seenHints: [...seen, hint] });
}

export function isSeen(hint: Hint): boolean {
  return (currentSettings().seenHints ?? []).includes(hint);
}

/** Shows it once more, as for a newcomer. */
export function forgetSeen(hint: Hint): void {
  void changeSettings({ seenHints: (currentSettings().seenHints ?? []).filter((each) => each !== hint) });
}
