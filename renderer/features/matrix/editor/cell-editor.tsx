import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { splitKey } from '#renderer/features/matrix/cells/split-key.ts';
import { cellId } from '#renderer/features/matrix/grid/grid-geometry.ts';
import { stepFrom } from '#renderer/features/matrix/grid/step-from.ts';
import { edit, goToCell } from '#renderer/features/matrix/grid/use-grid-pointer.ts';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import {
  type CellKey,
  headRow,
  stopEditing,
  titleColumn,
  useMatrixView,
} from '#renderer/features/matrix/matrix-view.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { AnchoredPopover } from '#renderer/ui/overlays/popover.tsx';
import { find } from '#src/base/table.ts';
import { textColumns } from '#src/views/matrix/matrix-columns.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import css from './editor.module.css';
import type { EditorProps, Leave } from './editor-props.ts';
import { focusGrid } from './focus-grid.ts';
import { keepDraft } from './held-draft.ts';
import { OfferEditor } from './offer-editor.tsx';
import { PositionEditor } from './position-editor.tsx';
import { TextEditor } from './text-editor.tsx';
import { RequirementEditor } from './requirement-editor.tsx';

/** The popover under the cell that is being edited; the grid behind it stays alive and shows the effect. */
export function CellEditor({ model, prefix }: { readonly model: MatrixModel; readonly prefix: string }) {
  const text = useText();
  const editing = useMatrixView((view) => view.editing);
  const anchor = useRef<Element | null>(null);
  const [isPlaced, setPlaced] = useState(false);
  useLayoutEffect(() => {
    anchor.current = editing === null ? null : document.getElementById(cellId(prefix, editing.row, editing.column));
    setPlaced(anchor.current !== null);
  }, [editing, prefix]);
  // Leaving the screen keeps what was typed, like leaving the cell.
  useEffect(() => () => void (keepDraft() && stopEditing()), []);
  if (editing === null || !isPlaced) return null;
  return (
    <AnchoredPopover
      key={`${editing.row} ${editing.column}`}
      anchorRef={anchor}
      isOpen
      isNonModal
      onOpenChange={(isOpen) => !isOpen && keepDraft() && close()}
      label={text.t('matrix:edit')}
      className={css.editor}
      offset={6}
    >
      <Editor cell={editing} typed={editing.typed} leave={(where) => leave(model, editing, where)} />
    </AnchoredPopover>
  );
}

function close(): void {
  stopEditing();
  focusGrid();
}

/** Closes, and for Enter and Tab moves on; Tab keeps editing there. */
function leave(model: MatrixModel, cell: CellKey, where: Leave): void {
  close();
  if (where === 'stay') return;
  const key = { down: 'ArrowDown', up: 'ArrowUp', right: 'ArrowRight', left: 'ArrowLeft' }[where];
  const next = stepFrom(model, cell, { key, ctrlKey: false, metaKey: false, altKey: false }, 1);
  if (next === null || next.row === headRow || (next.row === cell.row && next.column === cell.column)) return;
  goToCell(next);
  // A frame later the cell has been scrolled into view, so that there is something to point at.
  if (where === 'left' || where === 'right') requestAnimationFrame(() => requestAnimationFrame(() => edit(next)));
}

type PickEditorProps = Pick<EditorProps, 'typed' | 'leave'> & { readonly cell: CellKey };

function Editor({ cell, typed, leave: onLeave }: PickEditorProps) {
  const requirement = useDossier((dossier) => find(dossier.requirements, splitKey(cell.row)[1]));
  const [kind, id] = splitKey(cell.column);
  if (requirement === undefined) return null;
  const props: EditorProps = { requirement, typed, leave: onLeave };
  if (kind === 'client') return <PositionEditor {...props} client={id as ClientId} />;
  if (kind === 'supplier') return <OfferEditor {...props} supplier={id as SupplierId} />;
  if (kind === 'cost') return <RequirementEditor {...props} field={id === 'once' ? 'costOnceK' : 'costYearK'} />;
  const text = textColumns.find((field) => kind === 'text' && field === id);
  if (text !== undefined) return <TextEditor {...props} field={text} />;
  if (kind === titleColumn) return <RequirementEditor {...props} field="title" />;
  return null;
}
