import { currentSettings, subscribeToSettings } from '#renderer/store/settings.ts';

/** Keeps theme and language of the document in step with the settings and the system. */
export function applyLook(root: HTMLElement, prefersDark: MediaQueryList): () => void {
  const apply = (): void => {
    const { theme, language } = currentSettings();
    const isDark = theme === 'dark' || (theme === 'system' && prefersDark.matches);
    root.dataset.theme = isDark ? 'dark' : 'light';
    root.lang = language;
  };
  apply();
  const stop = subscribeToSettings(apply);
  prefersDark.addEventListener('change', apply);
  return () => {
    stop();
    prefersDark.removeEventListener('change', apply);
  };
}
