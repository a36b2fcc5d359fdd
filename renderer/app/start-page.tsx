import { lazy, Suspense } from 'react';
import type { ScreenKey } from '#renderer/store/session.ts';
import { screenOf } from './screens.ts';

// Under way while the host is still asked for settings and recent dossiers: it is nearly always the first picture.
const startScreen = import('#renderer/features/start/start-screen.tsx');
const StartScreen = lazy(() => startScreen.then((m) => ({ default: m.StartScreen })));

/** Before a dossier is open: the start screen, with settings in the same page. */
export function StartWindow({ screen }: { screen: ScreenKey }) {
  const Settings = screenOf('settings')?.component;
  return (
    <Suspense fallback={null}>
      <StartScreen page={screen === 'settings' ? 'settings' : 'recent'} settings={Settings && <Settings />} />
    </Suspense>
  );
}
