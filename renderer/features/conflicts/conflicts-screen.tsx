import { useText } from '#renderer/store/settings.ts';
import { showScreen } from '#renderer/store/session.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { CaseTabs } from '#renderer/parts/cases/case-tabs.tsx';
import { Toolbar } from '#renderer/ui/frame/toolbar.tsx';
import { CasePane } from './case/case-pane.tsx';
import { useCaseActions } from './case/use-case-actions.ts';
import { CaseDialogs } from './case-dialogs.tsx';
import { ConflictList } from './list/conflict-list.tsx';
import { ConflictPane } from './conflict-pane.tsx';
import { CaseSide } from './side/case-side.tsx';
import { ConflictSide } from './conflict-side.tsx';
import css from './conflicts.module.css';
import { useConflictKeys } from './list/use-conflict-keys.ts';
import { countOf, useConflicts } from './list/use-conflicts.ts';

/** What is open, beside the places where decisions stand. */
export function ConflictsScreen() {
  const { t } = useText();
  return (
    <>
      <Toolbar label={t('conflicts:title')}>
        <CaseTabs />
      </Toolbar>
      <Conflicts />
    </>
  );
}

/** The list of what clashes, one case or conflict at length, and beside it who decides. */
function Conflicts() {
  const conflicts = useConflicts();
  const { current } = conflicts;
  useConflictKeys(conflicts);
  useCaseActions(current);
  const count = countOf(conflicts.all);
  if (count === 0)
    return (
      <>
        <NoConflicts />
        <CaseDialogs />
      </>
    );
  return (
    <div className={css.split}>
      <ConflictList conflicts={conflicts} />
      <div className={css.rest}>
        {current === null ? (
          <NothingShown all={count} />
        ) : current.kind === 'case' ? (
          <CasePane key={current.id} row={current} />
        ) : (
          <ConflictPane entry={current.entry} />
        )}
        {current?.kind === 'case' ? <CaseSide row={current} /> : <ConflictSide entry={current?.entry ?? null} />}
      </div>
      <CaseDialogs />
    </div>
  );
}

function NoConflicts() {
  const { t } = useText();
  return (
    <>
      <h1 className="vh">{t('conflicts:title')}</h1>
      <EmptyState
        isAlone
        art="list"
        title={t('conflicts:empty.title')}
        actions={
          <>
            <Button variant="primary" onPress={() => showScreen('matrix')}>
              {t('conflicts:empty.matrix')}
            </Button>
            <Button onPress={() => showScreen('map')}>{t('conflicts:empty.map')}</Button>
            <Button onPress={() => runAction('case.new')}>{t('caseScreen:new')}</Button>
          </>
        }
      >
        {t('conflicts:empty.text')}
      </EmptyState>
    </>
  );
}

function NothingShown({ all }: { all: number }) {
  const { t } = useText();
  return (
    <>
      <h1 className="vh">{t('conflicts:title')}</h1>
      <EmptyState isAlone art="search" title={t('conflicts:none.title')}>
        {t('conflicts:none.text', { count: all })}
      </EmptyState>
    </>
  );
}
