import { currentSettings, subscribeToSettings } from '#renderer/store/settings.ts';

/**
 * Keeps theme and language of the document in step with the settings and the system. In forced colours the system's page is
 * light or dark whatever was chosen here, and the hues of clients have to be seen on it.
 */
export function applyLook(root: HTMLElement, prefersDark: MediaQueryList, isForced: MediaQueryList): () => void {
  const apply = (): void => {
    const { theme, language } = currentSettings();
    const isDark = theme === 'system' || isForced.matches ? prefersDark.matches : theme === 'dark';
    root.dataset.theme = isDark ? 'dark' : 'light';
    root.lang = language;
  };
  apply();
  const stop = subscribeToSettings(apply);
  prefersDark.addEventListener('change', apply);
  isForced.addEventListener('change', apply);
  return () => {
    stop();
    prefersDark.removeEventListener('change', apply);
    isForced.removeEventListener('change', apply);
  };
}
