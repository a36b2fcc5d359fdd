import { HardDrive } from 'lucide-react';
import { Suspense } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { StatusBar } from '#renderer/ui/frame/status-bar.tsx';
import { screenOf } from './screens.ts';
import { DossierCounts } from './status/dossier-counts.tsx';

/** What the place at hand says of itself, or else the counts of the dossier. */
export function WindowStatus() {
  const { t } = useText();
  const place = useSession(({ screen }) => screenOf(screen));
  const fileName = useStatus((status) => status.fileName);
  return (
    <StatusBar
      label={t('frame:status.label')}
      end={
        <>
          <span>{fileName}</span>
          <span>
            <Icon icon={HardDrive} size={14} />
            {t('frame:status.local')}
          </span>
        </>
      }
    >
      <Suspense>{place?.status === undefined ? <DossierCounts /> : <place.status />}</Suspense>
    </StatusBar>
  );
}
