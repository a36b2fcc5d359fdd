import { useText } from '#renderer/store/settings.ts';
import { showScreen } from '#renderer/store/session.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { ConflictList } from './conflict-list.tsx';
import { ConflictPane } from './conflict-pane.tsx';
import { ConflictSide } from './conflict-side.tsx';
import css from './conflicts.module.css';
import { useConflictKeys } from './use-conflict-keys.ts';
import { useConflicts } from './use-conflicts.ts';

/** The list of what clashes, one conflict at length, and who clashes with whom. */
export function ConflictsScreen() {
  const conflicts = useConflicts();
  useConflictKeys(conflicts);
  if (conflicts.all.length === 0) return <NoConflicts />;
  const { current } = conflicts;
  return (
    <div className={css.split}>
      <ConflictList conflicts={conflicts} />
      <div className={css.rest}>
        {current === null ? <NothingShown all={conflicts.all.length} /> : <ConflictPane entry={current} />}
        <ConflictSide entry={current} />
      </div>
    </div>
  );
}

function NoConflicts() {
  const { t } = useText();
  return (
    <div className={css.alone}>
      <h1 className="vh">{t('conflicts:title')}</h1>
      <EmptyState
        art="list"
        title={t('conflicts:empty.title')}
        actions={
          <>
            <Button variant="primary" onPress={() => showScreen('matrix')}>
              {t('conflicts:empty.matrix')}
            </Button>
            <Button onPress={() => showScreen('map')}>{t('conflicts:empty.map')}</Button>
          </>
        }
      >
        {t('conflicts:empty.text')}
      </EmptyState>
    </div>
  );
}

function NothingShown({ all }: { all: number }) {
  const { t } = useText();
  return (
    <div className={css.alone}>
      <h1 className="vh">{t('conflicts:title')}</h1>
      <EmptyState art="search" title={t('conflicts:none.title')}>
        {t('conflicts:none.text', { count: all })}
      </EmptyState>
    </div>
  );
}
