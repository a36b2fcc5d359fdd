import { useEffect, useId } from 'react';
import { registerActions, runAction } from '#renderer/store/actions.ts';
import { registerCell, registerChooser } from '#renderer/store/chosen.ts';
import { useDossier } from '#renderer/store/document.ts';
import { registerLooker } from '#renderer/store/kept-views.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { cellInFront } from './cells/cell-in-front.ts';
import { selectedCells } from './cells/selected-cells.ts';
import { PasteProgress } from './clipboard/paste-progress.tsx';
import { PasteReport } from './clipboard/paste-report.tsx';
import { useClipboard } from './clipboard/use-clipboard.ts';
import { CellEditor } from './editor/cell-editor.tsx';
import { FindBar } from './finding/find-bar.tsx';
import { MatrixGrid } from './grid/matrix-grid.tsx';
import { matrixActions } from './matrix-actions.ts';
import { matrixLooker } from './matrix-look.ts';
import { clearFilters, useMatrixModel } from './matrix-model.ts';
import css from './matrix-screen.module.css';
import { ColumnFilter } from './menu/column-filter.tsx';
import { MatrixMenu } from './menu/matrix-menu.tsx';
import { moveCursor, titleColumn, useMatrixView } from './matrix-view.ts';
import { MatrixToolbar } from './toolbar/matrix-toolbar.tsx';

/** Who wants what how much, side by side; every cell can be edited from the keyboard. */
export function MatrixScreen() {
  const text = useText();
  const model = useMatrixModel();
  const prefix = useId();
  const isEmpty = useDossier((dossier) => dossier.requirements.length === 0);
  const selected = useSession(({ selection }) => (selection?.kind === 'requirement' ? selection.id : null));
  useEffect(() => registerActions(matrixActions()), []);
  useEffect(() => registerLooker('matrix', matrixLooker), []);
  useEffect(() => registerCell('matrix', cellInFront), []);
  useEffect(() => registerChooser('matrix', () => selectedCells(model).requirements), [model]);
  useClipboard(model);
  useEffect(() => {
    const { cursor } = useMatrixView.getState();
    const row = `requirement.${selected}`;
    if (selected !== null && cursor?.row !== row) moveCursor({ row, column: cursor?.column ?? titleColumn });
  }, [selected]);
  return (
    <>
      <MatrixToolbar />
      <section className={css.screen} aria-label={text.t('matrix:title')}>
        <FindBar model={model} />
        {isEmpty ? (
          <div className={css.blank}>
            <EmptyMatrix />
          </div>
        ) : model.rows.shown === 0 && model.isFiltering ? (
          <div className={css.blank}>
            <NoHits />
          </div>
        ) : (
          <MatrixGrid model={model} prefix={prefix} />
        )}
        <CellEditor model={model} prefix={prefix} />
        <PasteProgress />
        <PasteReport />
        <MatrixMenu />
        <ColumnFilter model={model} prefix={prefix} />
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
      actions={<Button onPress={() => clearFilters()}>{text.t('matrix:showAll')}</Button>}
    >
      {text.t('matrix:noHitsHint')}
    </EmptyState>
  );
}
