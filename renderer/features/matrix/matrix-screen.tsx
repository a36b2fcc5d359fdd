import { useEffect } from 'react';
import { registerActions, runAction } from '#renderer/store/actions.ts';
import { useDossier } from '#renderer/store/document.ts';
import { clearFilter, useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import css from './matrix.module.css';
import { matrixActions } from './matrix-actions.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { useMatrixModel } from './matrix-model.ts';
import { MatrixToolbar } from './matrix-toolbar.tsx';
import { moveCursor, useMatrixView } from './matrix-view.ts';

/** Who wants what how much, side by side; every cell can be edited from the keyboard. */
export function MatrixScreen() {
  const text = useText();
  const model = useMatrixModel();
  const isEmpty = useDossier((dossier) => dossier.requirements.length === 0);
  const selected = useSession(({ selection }) => (selection?.kind === 'requirement' ? selection.id : null));
  useEffect(() => registerActions(matrixActions()), []);
  useEffect(() => {
    const { cursor } = useMatrixView.getState();
    const row = `requirement.${selected}`;
    if (selected !== null && cursor?.row !== row) moveCursor({ row, column: cursor?.column ?? 'title' });
  }, [selected]);
  return (
    <>
      <MatrixToolbar model={model} />
      <section className={css.screen} aria-label={text.t('matrix:title')}>
        {isEmpty ? (
          <EmptyMatrix />
        ) : model.rows.shown === 0 && model.isFiltering ? (
          <NoHits />
        ) : (
          <MatrixGrid model={model} />
        )}
      </section>
    </>
  );
}

function EmptyMatrix() {
  const text = useText();
  return (
    <EmptyState
      art="table"
      title={text.t('map:empty.requirementsTitle')}
      actions={
        <>
          <Button variant="primary" onPress={() => runAction('requirement.new')}>
            {text.t('map:empty.addRequirement')}
          </Button>
          <Button onPress={() => runAction('dossier.import')}>{text.t('map:empty.importList')}</Button>
        </>
      }
    >
      {text.t('map:empty.requirements')}
    </EmptyState>
  );
}

function NoHits() {
  const text = useText();
  return (
    <EmptyState
      art="search"
      title={text.t('matrix:noHits')}
      actions={<Button onPress={() => clearFilter('matrix')}>{text.t('matrix:showAll')}</Button>}
    >
      {text.t('matrix:noHitsHint')}
    </EmptyState>
  );
}
