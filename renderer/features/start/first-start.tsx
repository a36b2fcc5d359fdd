import { runAction } from '#renderer/store/actions.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import css from './start.module.css';

/** Nothing was ever opened here. */
export function FirstStart() {
  const { t } = useText();
  return (
    <section className={css.first}>
      <h2 className="vh">{t('start:side')}</h2>
      <EmptyState
        art="lanes"
        title={t('start:first.title')}
        actions={
          <>
            <Button variant="primary" size="lg" onPress={() => runAction('dossier.sample')}>
              {t('start:sample.title')}
            </Button>
            <Button size="lg" onPress={() => runAction('dossier.new')}>
              {t('start:new')}
            </Button>
          </>
        }
      >
        {t('start:first.text')}
      </EmptyState>
    </section>
  );
}
