import { Plus } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { showAgreementTab } from '#renderer/store/agreements.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';

export function NoAgreements() {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <EmptyState
      isAlone
      art="list"
      title={t('agreements:empty.title')}
      actions={
        !isReadOnly && (
          <>
            <Button variant="primary" icon={Plus} onPress={() => runAction('agreements.add')}>
              {t('agreements:add')}
            </Button>
            <Button onPress={() => showAgreementTab('duties')}>{t('agreements:empty.duties')}</Button>
          </>
        )
      }
    >
      {t('agreements:empty.text')}
    </EmptyState>
  );
}
