import { Suspense } from 'react';
import { ReviewDock } from '#renderer/parts/review/review-panel.tsx';
import { isInspectorOpen, type ScreenKey, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { AppFrame } from '#renderer/ui/frame/app-frame.tsx';
import css from './app.module.css';
import { ExportProgress } from './export-progress.tsx';
import { InspectorPane } from './inspector/inspector-pane.tsx';
import { FileNotice } from './file-notice.tsx';
import { Lead } from './lead/lead.tsx';
import { screenOf } from './screens.ts';
import { WindowTop } from './top/window-top.tsx';
import { WindowRail } from './window-rail.tsx';
import { WindowStatus } from './window-status.tsx';

/** The fixed frame around the current screen. */
export function DossierWindow({ screen: key }: { screen: ScreenKey }) {
  const { t } = useText();
  const screen = screenOf(key) ?? screenOf('map');
  const showsInspector = useSession((session) => isInspectorOpen(session) && session.selection !== null);
  if (screen === undefined) return null;
  const Current = screen.component;
  return (
    <AppFrame
      rail={<WindowRail />}
      top={<WindowTop />}
      side={screen.hasInspector && showsInspector ? <InspectorPane /> : null}
      dock={<ReviewDock />}
      status={<WindowStatus />}
    >
      {screen.rail && screen.hasInspector && <h1 className="vh">{t(`frame:screens.${key}`)}</h1>}
      <FileNotice />
      <Lead />
      <Suspense fallback={<div className={css.skeleton} role="status" aria-label={t('frame:loading')} />}>
        <Current key={key} />
      </Suspense>
      <ExportProgress />
    </AppFrame>
  );
}
