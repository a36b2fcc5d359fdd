import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

export interface UiProviderProps {
  /** Decides on number fields (decimal comma) and on what React Aria says to screen readers. */
  locale: 'nl-NL' | 'en-GB';
  children: ReactNode;
}

/** Around the whole window. The theme is `data-theme` on the root element: 'light' or 'dark'. */
export function UiProvider({ locale, children }: UiProviderProps) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
