import { useSyncExternalStore } from 'react';

/** The theme on the root element, for what is painted instead of styled; another one where the system forces its colours. */
export function useThemeName(): string {
  const theme = useSyncExternalStore(subscribe, () => document.documentElement.dataset.theme ?? 'light');
  return useIsForced() ? `${theme}, forced` : theme;
}

/** Colours are the system's, not ours. */
export function useIsForced(): boolean {
  return useSyncExternalStore(subscribeToForced, () => forced()?.matches === true);
}

function forced(): MediaQueryList | undefined {
  return window.matchMedia?.('(forced-colors: active)');
}

function subscribeToForced(onChange: () => void): () => void {
  const query = forced();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
