import { finished, type Steps } from '#src/base/steps.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { type CellEdit, cellEdit, type PasteWords, type RequirementPatch } from './cell-edit.ts';
import type { Answer, Clip, ClipCell, ClipColumn, Content } from './clip.ts';
import type { PasteProblem } from './problem.ts';

/** Where pasting starts, and everything right of and below it that is shown. */
export type PasteTarget = {
  readonly requirements: readonly string[];
  readonly columns: readonly ClipColumn[];
  /** How much of that is selected; at least one cell. */
  readonly selected: { readonly rows: number; readonly columns: number };
};

export type PasteEdits = {
  readonly positions: { requirement: RequirementId; client: ClientId; patch: Partial<Content> }[];
  readonly offers: { requirement: RequirementId; supplier: SupplierId; patch: Partial<Answer> | null }[];
  readonly requirements: { id: RequirementId; patch: RequirementPatch }[];
};

export type PastePlan = {
  readonly edits: PasteEdits;
  readonly problems: readonly PasteProblem[];
  /** Cells that fitted, and cells that said nothing. */
  readonly done: number;
  readonly silent: number;
  /** How large the block is that was pasted on. */
  readonly size: { readonly rows: number; readonly columns: number };
};

/**
 * [V18] What pasting comes to. One value fills the selected block, and a block repeats where the selection is a
 * multiple of it; otherwise it lands once, from the corner, also outside the selection. What does not fit is a problem
 * and changes nothing.
 */
export function planPaste(dossier: Dossier, clip: Clip, target: PasteTarget, words: PasteWords): PastePlan {
  return finished(planPasteInSteps(dossier, clip, target, words));
}

/** [V91] The same, a row to a step. */
export function* planPasteInSteps(
  dossier: Dossier,
  clip: Clip,
  target: PasteTarget,
  words: PasteWords,
): Steps<PastePlan> {
  const size = sizeOf(clip, target.selected);
  const edits: PasteEdits = { positions: [], offers: [], requirements: [] };
  const problems: PasteProblem[] = [];
  let done = 0;
  let silent = 0;
  for (let row = 0; row < size.rows; row += 1) {
    const cells = clip[row % clip.length] ?? [];
    const requirement = find(dossier.requirements, target.requirements[row] ?? '');
    const patches: RequirementPatch[] = [];
    const across = size.isTiled ? size.columns : cells.length;
    for (let column = 0; column < across; column += 1) {
      const cell = cells[size.isTiled ? column % size.width : column];
      if (cell === undefined) continue;
      const at = target.columns[column];
      const where = { row, column, requirement: requirement?.id ?? null, at: at === undefined ? null : column };
      if (requirement === undefined || at === undefined) {
        if (cell.text.trim() === '') continue;
        const code = requirement === undefined ? 'noRow' : 'noColumn';
        problems.push({ ...where, code, params: {}, text: cell.text });
        continue;
      }
      const read = cellEdit(dossier, requirement, at, cell, words);
      if (!read.ok) problems.push({ ...where, ...read.trouble, text: cell.text });
      else if (read.patch === null) silent += 1;
      else {
        done += 1;
        keep(edits, requirement.id, read.patch, patches);
      }
    }
    if (requirement !== undefined && patches.length > 0)
      edits.requirements.push({ id: requirement.id, patch: Object.assign({}, ...patches) as RequirementPatch });
    yield (row + 1) / size.rows;
  }
  return { edits, problems, done, silent, size };
}

function keep(edits: PasteEdits, requirement: RequirementId, edit: CellEdit, patches: RequirementPatch[]): void {
  if (edit.kind === 'position')
    edits.positions.push({ requirement, client: edit.client as ClientId, patch: edit.patch });
  else if (edit.kind === 'offer')
    edits.offers.push({ requirement, supplier: edit.supplier as SupplierId, patch: edit.patch });
  else patches.push(edit.patch);
}

type Size = PastePlan['size'] & { readonly width: number; readonly isTiled: boolean };

function sizeOf(clip: readonly (readonly ClipCell[])[], { rows, columns }: PasteTarget['selected']): Size {
  const height = clip.length;
  const width = Math.max(1, ...clip.map((cells) => cells.length));
  const isTiled = height > 0 && rows % height === 0 && columns % width === 0;
  return isTiled ? { rows, columns, width, isTiled } : { rows: height, columns: width, width, isTiled };
}
