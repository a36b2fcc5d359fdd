import { changeSettings, currentSettings } from './settings.ts';

/** More than this would push the records of the dossier out of sight. */
const MOST = 5;

/** The palette offers it first next time. */
export function rememberAction(action: string): void {
  const others = (currentSettings().recentActions ?? []).filter((each) => each !== action);
  void changeSettings({ recentActions: [action, ...others].slice(0, MOST) });
}
