import { useText } from '#renderer/store/settings.ts';
import { ErrorNotice } from '#renderer/ui/feedback/error-notice.tsx';
import css from './app.module.css';

/** The browser door was opened without its one-time address, or with one that was used before. */
export function Locked() {
  const { t } = useText();
  return (
    <main className={css.alone}>
      <ErrorNotice title={t('frame:locked.title')}>{t('frame:locked.text')}</ErrorNotice>
    </main>
  );
}
