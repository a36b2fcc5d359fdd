import type { ReactNode } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { DropZone } from '#renderer/ui/feedback/drop-zone.tsx';
import { openDropped } from './open-dropped.ts';
import { RecentPage } from './recent-page.tsx';
import css from './start.module.css';
import { StartSide } from './start-side.tsx';

export interface StartScreenProps {
  page: 'recent' | 'settings';
  /** The settings page, made by the shell because features do not import each other. */
  settings: ReactNode;
}

/** Before a dossier is open. A file dropped anywhere on it opens. */
export function StartScreen({ page, settings }: StartScreenProps) {
  const { t } = useText();
  return (
    <DropZone
      className={css.screen}
      label={t('start:drop.over')}
      hint={t('start:drop.overHint')}
      onFiles={(files) => void openDropped(files)}
    >
      <StartSide page={page} />
      <main className={css.main}>{page === 'settings' ? settings : <RecentPage />}</main>
    </DropZone>
  );
}
