import { isEditable } from '#renderer/features/matrix/grid/use-grid-pointer.ts';
import type { PlacedColumn } from '#renderer/features/matrix/grid/grid-geometry.ts';
import { titleColumn } from '#renderer/features/matrix/matrix-view.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import type { MatrixRow } from '#src/views/matrix/matrix-rows.ts';
import { assertNever } from '#src/base/assert-never.ts';
import { clashing } from '#src/views/themes/clashing.ts';
import { standsAs } from '#src/views/words/stands-as.ts';
import type { Scene } from './scene.ts';
import { paintAmount, paintClient, paintSupplier, paintSuppliers, paintText } from './paint-cells.ts';
import { paintAdd, paintGroupCell, paintGroupTitle } from './paint-group.ts';
import { paintZone } from './paint-zone.ts';
import { bubble, glyph } from './marks.ts';
import { box as roundBox, fill, hairline, lettersWidth, type Pen, semi, write } from './pen.ts';
import { type CellBox, middle, type RowFacts } from './place.ts';

/** One row as its elements would show it, with its top at `top`. */
export function paintRow(pen: Pen, scene: Scene, index: number, top: number): void {
  const row = scene.rows[index];
  const { width, height, scrolled, covered } = scene;
  const line = hairline(pen);
  const frame = { left: 0, top, width, height: height - line };
  const ground = groundOf(pen, scene, row);
  fill(pen, 0, top, width, height, ground);
  fill(pen, 0, top + height - line, width, line, pen.palette.line1);
  if (row === undefined) return;
  const cells = rowCells(pen, scene, row, index, ground);
  for (const column of scene.columns) {
    if (column.isFrozen === true || column.left + column.width <= scrolled + covered) continue;
    if (column.left >= scrolled + width) break;
    cells.cell({ ...frame, left: column.left - scrolled, width: column.width }, column);
  }
  cells.cursor();
  // What stays beside the title lies over what scrolls under it.
  fill(pen, 0, top, covered, height - line, ground);
  for (const column of scene.columns) {
    if (column.isFrozen === true) cells.cell({ ...frame, left: column.left, width: column.width }, column);
  }
  cells.title({ ...frame, width: scene.first });
  cells.cursor();
}

function groundOf({ palette }: Pen, { selected }: Scene, row: MatrixRow | undefined): string {
  if (row?.kind === 'group') return palette.surface2;
  return row?.kind === 'requirement' && row.id === selected ? palette.hover : palette.surface;
}

type RowCells = {
  readonly title: (box: CellBox) => void;
  readonly cell: (box: CellBox, column: PlacedColumn) => void;
  /** Over all cells so far, if one of them has it. */
  readonly cursor: () => void;
};

/** How the cells of a row are drawn, each with its frame, its selection and its marks. */
function rowCells(pen: Pen, scene: Scene, row: MatrixRow, index: number, ground: string): RowCells {
  const { palette } = pen;
  const { range, cursor } = scene;
  const line = hairline(pen);
  const isIn = range !== null && index >= range.top && index <= range.bottom;
  const isBlock = isIn && (range.right > range.left || cursor?.row !== row.key);
  const own = contentOf(pen, scene, row);
  let ring: (() => void) | null = null;
  const draw = (box: CellBox, key: string, place: number, edge: CellEdge, content: () => void): void => {
    const isSelected = isBlock && place >= range.left && place <= range.right;
    const isCursor = cursor?.row === row.key && cursor.column === key;
    const color = isSelected ? palette.selected : (edge.color ?? ground);
    if (color !== ground) fillCell(pen, box, color, isCursor ? 4 : 0);
    if (edge.hasLine) fill(pen, box.left, box.top, line, box.height, palette.line1);
    if (edge.isSticky) fill(pen, box.left + box.width - line, box.top, line, box.height, palette.line2);
    content();
    const inner = box.width - (edge.isSticky ? line : 0);
    if ((own.comments?.get(key) ?? 0) > 0) bubble(pen, box.left + inner - 13, box.top + box.height - 12);
    const canFill = row.kind === 'requirement' && key !== titleColumn && isEditable(key);
    if (isCursor) ring = () => paintCursor(pen, box, edge, canFill);
  };
  return {
    cursor: () => {
      ring?.();
      ring = null;
    },
    title: (box) =>
      draw(box, titleColumn, 0, { isSticky: true, hasLine: false, color: own.titleColor }, () => own.title(box)),
    cell: (box, { column, index: place, isFrozen = false }) => {
      if (own.cell === null) return;
      const isPlain = own.isPlain(column);
      const color = own.isClash(column) ? palette.conflictSoft : undefined;
      draw(box, column.key, place + 1, { isSticky: isFrozen, hasLine: !isPlain, color }, () => own.cell?.(box, column));
    },
  };
}

/** A ring inside the borders of its cell, and the handle by which it is put into the cells below. */
function paintCursor(
  pen: Pen,
  { left, top, width, height }: CellBox,
  { isSticky, hasLine }: CellEdge,
  canFill: boolean,
) {
  const { ink } = pen.palette;
  const start = left + (hasLine ? hairline(pen) : 0);
  const end = left + width - (isSticky ? hairline(pen) : 0);
  roundBox(pen, [start, top, end - start, height], 4, { edge: ink, thickness: 2 });
  if (canFill) fill(pen, end - 7, top + height - 7, 8, 8, ink);
}

type CellEdge = { readonly isSticky: boolean; readonly hasLine: boolean; readonly color?: string | undefined };

function fillCell(pen: Pen, box: CellBox, color: string, radius: number): void {
  if (radius === 0) return fill(pen, box.left, box.top, box.width, box.height, color);
  roundBox(pen, [box.left, box.top, box.width, box.height], radius, { color });
}

type Content = {
  readonly title: (box: CellBox) => void;
  readonly titleColor?: string;
  /** Null where a row has a title only. */
  readonly cell: ((box: CellBox, column: MatrixColumn) => void) | null;
  readonly isPlain: (column: MatrixColumn) => boolean;
  readonly isClash: (column: MatrixColumn) => boolean;
  /** Open comments by column. */
  readonly comments?: ReadonlyMap<string, number>;
};

const never = (): boolean => false;

function contentOf(pen: Pen, scene: Scene, row: MatrixRow): Content {
  const { text } = scene;
  switch (row.kind) {
    case 'add':
      return {
        title: (box) => paintAdd(pen, box, text.t('grid:add.row')),
        cell: null,
        isPlain: never,
        isClash: never,
      };
    case 'group': {
      const counts = scene.counts(row);
      return {
        title: (box) => paintGroupTitle(pen, box, row, scene.groupName(row), text),
        cell: (box, column) => paintGroupCell(pen, box, counts, column, text),
        isPlain: ({ kind }) => kind === 'supplier' || kind === 'suppliers',
        isClash: never,
      };
    }
    case 'requirement': {
      const facts = scene.facts(row.id);
      if (facts === null) return { title: () => undefined, cell: null, isPlain: never, isClash: never };
      return requirementContent(pen, scene, facts, row.id === scene.selected);
    }
    default:
      return assertNever(row);
  }
}

function requirementContent(pen: Pen, scene: Scene, facts: RowFacts, isCurrent: boolean): Content {
  const { requirement, analysis } = facts;
  const { text, shows, clients } = scene;
  const inConflict = clashing(analysis);
  const isClash = (column: MatrixColumn): boolean => column.kind === 'client' && inConflict.has(column.client.id);
  return {
    title: (box) => paintTitle(pen, box, facts),
    ...(isCurrent && { titleColor: pen.palette.selected }),
    isPlain: ({ kind }) => kind === 'supplier',
    isClash,
    comments: scene.comments(requirement.id),
    cell: (box, column) => {
      switch (column.kind) {
        case 'client':
          return paintClient(pen, box, facts, column, { text, shows, isClashing: isClash(column) });
        case 'zone':
          return paintZone(pen, box, facts, { text, clients });
        case 'supplier':
          return paintSupplier(pen, box, facts, column);
        case 'suppliers':
          return paintSuppliers(pen, box, facts, column, text);
        case 'text':
          return paintText(pen, box, requirement[column.field]);
        case 'status':
          return paintText(pen, box, text.t(`analysis:sharing.${analysis?.sharing ?? 'indifferent'}`));
        case 'cost': {
          const value = column.cost === 'once' ? requirement.costOnceK : requirement.costYearK;
          return paintAmount(pen, box, value === null ? '' : text.number(value), 12);
        }
        default:
          return assertNever(column);
      }
    },
  };
}

/** As `TitleCell`: how it is shared, its code, its title. */
function paintTitle(pen: Pen, box: CellBox, { requirement, analysis }: RowFacts): void {
  const { palette } = pen;
  glyph(pen, standsAs(analysis), box.left + 12, middle(box, 16), 16);
  const top = middle(box, 20);
  const code = box.left + 36;
  write(pen, requirement.code, code, top, { size: 12, color: palette.ink3 });
  const x = code + Math.max(32, lettersWidth(pen, requirement.code, 12)) + 8;
  const weight = analysis?.sharing === 'conflicting' ? { weight: semi } : {};
  write(pen, requirement.title, x, top, {
    size: 13,
    color: palette.ink,
    ...weight,
    width: box.left + box.width - hairline(pen) - 12 - x,
  });
}
