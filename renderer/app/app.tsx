import { I18nProvider } from 'react-aria-components';
import { useStatus } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useSettings } from '#renderer/store/settings.ts';
import { Crash } from './crash.tsx';
import { Dialogs } from './dialogs/dialogs.tsx';
import { OpeningProgress } from './opening-progress.tsx';
import { StartWindow } from './start-page.tsx';
import { Toasts } from './toasts.tsx';
import { DossierWindow } from './dossier-window.tsx';

/** One window: the start screen, or the frame around an open dossier; dialogs and toasts over both. */
export function App() {
  const language = useSettings((settings) => settings.language);
  const isOpen = useStatus((status) => status.session !== null);
  const screen = useSession((session) => session.screen);
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <Crash>{isOpen ? <DossierWindow screen={screen} /> : <StartWindow screen={screen} />}</Crash>
      <OpeningProgress />
      <Dialogs />
      <Toasts />
    </I18nProvider>
  );
}
