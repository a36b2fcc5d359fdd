import { useLayoutEffect, useRef, useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { AnchoredPopover } from '#renderer/ui/overlays/popover.tsx';
import { find } from '#src/base/table.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { splitKey } from './clear-cell.ts';
import css from './matrix.module.css';
import type { MatrixModel } from './matrix-model.ts';
import { type CellKey, stopEditing, titleColumn, useMatrixView } from './matrix-view.ts';
import { OfferEditor } from './offer-editor.tsx';
import { PositionEditor } from './position-editor.tsx';
import { RequirementEditor } from './requirement-editor.tsx';
import { goTo } from './use-matrix-keys.ts';
import { stepFrom } from './step-from.ts';

export type Leave = 'stay' | 'down' | 'right' | 'left';

/** What every editor gets: how it was opened, and where the cursor goes when it is done. */
export type EditorProps = {
  readonly requirement: Requirement;
  readonly typed: string;
  readonly leave: (where: Leave) => void;
};

/** The popover under the cell that is being edited; the grid behind it stays alive and shows the effect. */
export function CellEditor({ model, prefix }: { readonly model: MatrixModel; readonly prefix: string }) {
  const text = useText();
  const editing = useMatrixView((view) => view.editing);
  const anchor = useRef<Element | null>(null);
  const [isPlaced, setPlaced] = useState(false);
  useLayoutEffect(() => {
    anchor.current = editing === null ? null : document.getElementById(`${prefix}-${editing.row}-${editing.column}`);
    setPlaced(anchor.current !== null);
  }, [editing, prefix]);
  if (editing === null || !isPlaced) return null;
  const close = (): void => {
    stopEditing();
    focusGrid();
  };
  return (
    <AnchoredPopover
      key={`${editing.row} ${editing.column}`}
      anchorRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      label={text.t('matrix:edit')}
      className={css.editor}
      offset={6}
    >
      <Editor cell={editing} typed={editing.typed} leave={(where) => leave(model, editing, where)} />
    </AnchoredPopover>
  );
}

/** Closes, and for Enter and Tab moves on; Tab keeps editing there. */
function leave(model: MatrixModel, cell: CellKey, where: Leave): void {
  stopEditing();
  if (where !== 'stay') {
    const key = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft' }[where];
    const next = stepFrom(model, cell, { key, ctrlKey: false, metaKey: false, altKey: false }, 1);
    if (next !== null) goTo(model, next);
    const isMoved = next !== null && (next.column !== cell.column || next.row !== cell.row);
    if (isMoved && where !== 'down' && next.column !== 'zone') {
      requestAnimationFrame(() => useMatrixView.setState({ editing: { ...next, typed: '' } }));
      return;
    }
  }
  focusGrid();
}

function focusGrid(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-matrix]')?.focus());
}

type PickEditorProps = { readonly cell: CellKey; readonly typed: string; readonly leave: (where: Leave) => void };

function Editor({ cell, typed, leave: onLeave }: PickEditorProps) {
  const requirement = useDossier((dossier) => find(dossier.requirements, splitKey(cell.row)[1]));
  const [kind, id] = splitKey(cell.column);
  if (requirement === undefined) return null;
  const props: EditorProps = { requirement, typed, leave: onLeave };
  if (kind === 'client') return <PositionEditor {...props} client={id as ClientId} />;
  if (kind === 'supplier') return <OfferEditor {...props} supplier={id as SupplierId} />;
  if (kind === 'cost') return <RequirementEditor {...props} field={id === 'once' ? 'costOnceK' : 'costYearK'} />;
  if (kind === titleColumn) return <RequirementEditor {...props} field="title" />;
  return null;
}
