import { splitKey } from '#renderer/features/matrix/cells/split-key.ts';
import { requirementOf } from '#renderer/features/matrix/grid/use-grid-pointer.ts';
import { currentModel } from '#renderer/features/matrix/matrix-model.ts';
import type { CellKey } from '#renderer/features/matrix/matrix-view.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { type Replacement, type Replacing, replaceFields, replacements } from '#src/analysis/replacing/replacements.ts';
import { type CellEdits, editCells } from '#src/commands/cells/edit-cells.ts';
import { replaceText } from '#src/commands/requirements/replace-text.ts';
import { textColumns } from '#src/views/matrix/matrix-columns.ts';
import { useFind } from './find-state.ts';

/** What is to be replaced in all that is shown; `ids` null: nothing is held back. */
export function replacingAll(): Replacing {
  const { find, replace, matchCase, wholeWord } = useFind.getState();
  const { rows } = currentModel();
  const shown = rows.rows.flatMap((row) => (row.kind === 'requirement' ? [row.id] : []));
  const ids = shown.length === rows.total ? null : shown;
  return { find, replace, matchCase, wholeWord, fields: replaceFields, ids };
}

export function replaceAll(): void {
  const { ids, fields, ...rest } = replacingAll();
  void runCommand(replaceText, { ...rest, fields: [...fields], ids: ids === null ? null : [...ids] });
}

/** Only in this cell; false when what was found there is a value or a code. */
export function replaceIn({ row, column }: CellKey): boolean {
  const id = requirementOf(row);
  if (id === null) return false;
  const [kind, party] = splitKey(column);
  const found = replacements(currentDossier(), { ...replacingAll(), ids: [id] }).filter(
    ({ field, client, supplier }) => {
      if (kind === 'client') return client === party;
      if (kind === 'supplier') return supplier === party;
      if (kind === 'text') return field === party;
      return client === null && supplier === null && field !== 'standard';
    },
  );
  const edits = editsOf(found);
  if (edits === null) return false;
  void runCommand(editCells, edits);
  return true;
}

function editsOf(found: readonly Replacement[]): CellEdits | null {
  if (found.length === 0) return null;
  const patch: CellEdits['requirements'][number]['patch'] = {};
  const edits: CellEdits = { how: 'replace', positions: [], offers: [], requirements: [], by: null, at: now() };
  for (const { requirement, field, client, supplier, after } of found) {
    if (client !== null) edits.positions.push({ requirement, client, patch: { reason: after } });
    else if (supplier !== null) edits.offers.push({ requirement, supplier, patch: { note: after } });
    else if (field === 'title' || textColumns.some((each) => each === field)) Object.assign(patch, { [field]: after });
    if (Object.keys(patch).length === 1 && edits.requirements.length === 0)
      edits.requirements.push({ id: requirement, patch });
  }
  return edits;
}
