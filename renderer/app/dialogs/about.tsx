import { useAppInfo } from '#renderer/store/app-info.ts';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import css from './dialogs.module.css';

export function About() {
  const { t } = useText();
  const info = useAppInfo((known) => known);
  return (
    <Dialog
      title={t('frame:about.title')}
      isOpen
      onOpenChange={hideDialog}
      actions={<Button onPress={hideDialog}>{t('frame:shortcuts.close')}</Button>}
    >
      <div className={css.prose}>
        <p>{t('frame:about.what')}</p>
        <p>{t('frame:about.local')}</p>
        <p className="muted">
          {t('frame:about.version', { version: info.version })}
          <br />
          {t('frame:about.engine', { engine: info.engine })}
          <br />
          {t('frame:about.licence')}
        </p>
      </div>
    </Dialog>
  );
}
