import { Component, type ReactNode } from 'react';
import { currentStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ErrorNotice } from '#renderer/ui/feedback/error-notice.tsx';
import css from './app.module.css';

type State = { readonly error: Error | null };

/** The one place of the window where a bug ends up: it saves nothing, because what is acknowledged is on disk already. */
export class Crash extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <CrashNotice error={this.state.error} />;
  }
}

function CrashNotice({ error }: { error: Error }) {
  const { t } = useText();
  const { fileName } = currentStatus();
  return (
    <main className={css.alone}>
      <ErrorNotice
        title={t('frame:crash.title')}
        detail={`${t('frame:crash.detail')}: ${error.message}`}
        actions={
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t('frame:crash.reload')}
          </Button>
        }
      >
        {fileName === '' ? t('frame:crash.textNoFile') : t('frame:crash.text', { fileName })}
      </ErrorNotice>
    </main>
  );
}
