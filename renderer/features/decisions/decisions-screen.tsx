import { CaseTabs } from '#renderer/parts/cases/case-tabs.tsx';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';

/** What was decided, by whom, and what the bodies of the clients have still to say. */
export function DecisionsScreen() {
  const { t } = useText();
  return (
    <>
      <Toolbar label={t('decisions:title')}>
        <CaseTabs />
      </Toolbar>
      <h1 className="vh">{t('decisions:title')}</h1>
      <EmptyState
        art="list"
        title={t('decisions:empty.title')}
        actions={
          <Button variant="primary" onPress={() => showScreen('conflicts')}>
            {t('decisions:empty.toConflicts')}
          </Button>
        }
      >
        {t('decisions:empty.text')}
      </EmptyState>
    </>
  );
}
