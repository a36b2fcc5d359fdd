import { limits } from '#electron/exchange/limits.ts';
import type { Sheet, SheetCell } from '#src/exchange/sheet/book.ts';
import { addressOf, areaOf } from './address.ts';
import { type CellContext, toCell } from './cell.ts';
import type { Tally } from '#electron/exchange/tally.ts';
import type { Attributes, XmlHandler } from './xml.ts';

type Parts = Pick<Sheet, 'rows' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Collects one worksheet part. Feed `handler` to the parser, then take `parts()`. */
export class SheetReader {
  readonly #context: CellContext;
  readonly #tally: Tally;
  readonly #rows: (SheetCell | null)[][] = [];
  readonly #merges: Sheet['merges'][number][] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  #row = -1;
  #column = -1;
  #type = '';
  #style = 0;
  #hasFormula = false;
  #isPhonetic = false;
  /** Inside `<v>`, or a `<t>` of an inline string. */
  #isInValue = false;
  #value = '';

  constructor(context: CellContext, tally: Tally) {
    this.#context = context;
    this.#tally = tally;
  }

  readonly handler: XmlHandler = {
    open: (name, attributes) => this.#open(name, attributes),
    text: (text) => {
      if (this.#isInValue) this.#value += text;
    },
    close: (name) => this.#close(name),
  };

  parts(): Parts {
    return {
      rows: this.#rows,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
  }

  #open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        return this.#openCell(attributes);
      case 'v':
        this.#isInValue = true;
        return;
      case 't':
        this.#isInValue = this.#type === 'inlineStr' && !this.#isPhonetic;
        return;
      case 'f':
        this.#hasFormula = true;
        return;
      case 'rPh':
        this.#isPhonetic = true;
        return;
      case 'row':
        return this.#openRow(attributes);
      case 'col':
        return this.#openColumn(attributes);
      case 'mergeCell':
        return this.#openMerge(attributes);
    }
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#isInValue = false;
    else if (name === 'rPh') this.#isPhonetic = false;
    else if (name === 'c') this.#closeCell();
  }

  #openRow(attributes: Attributes): void {
    const given = Number(attributes.r);
    this.#row = Number.isInteger(given) && given > 0 ? given - 1 : this.#row + 1;
    this.#column = -1;
    if (isTrue(attributes.hidden) && this.#row < limits.rows) this.#hiddenRows.push(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const address = attributes.r === undefined ? null : addressOf(attributes.r);
    this.#column = address ? address.column : this.#column + 1;
    this.#type = attributes.t ?? 'n';
    this.#style = Number(attributes.s ?? 0);
    this.#hasFormula = false;
    this.#value = '';
  }

  #closeCell(): void {
    if (this.#hasFormula && this.#value === '' && this.#type !== 'str') this.#tally.emptyFormulas++;
    const cell = toCell({ type: this.#type, style: this.#style, value: this.#value }, this.#context);
    if (cell === null || !this.#tally.admit(this.#row, this.#column)) return;
    if (cell.kind === 'error') this.#tally.errors++;
    while (this.#rows.length <= this.#row) this.#rows.push([]);
    const cells = this.#rows[this.#row] ?? [];
    while (cells.length < this.#column) cells.push(null);
    cells[this.#column] = this.#cut(cell);
  }

  #cut(cell: SheetCell): SheetCell {
    if (cell.kind !== 'text' || cell.text.length <= limits.cellChars) return cell;
    this.#tally.cellsCut++;
    return { kind: 'text', text: cell.text.slice(0, limits.cellChars) };
  }

  #openColumn(attributes: Attributes): void {
    if (!isTrue(attributes.hidden)) return;
    const last = Math.min(Number(attributes.max), limits.columns);
    for (let column = Number(attributes.min); column <= last; column++) this.#hiddenColumns.push(column - 1);
  }

  /** An area is kept as far as cells are; a merge of a whole sheet is a merge of what is read. */
  #openMerge(attributes: Attributes): void {
    const area = areaOf(attributes.ref ?? '');
    if (!area || area.top >= limits.rows || area.left >= limits.columns || this.#merges.length >= limits.rows) return;
    this.#merges.push({
      ...area,
      bottom: Math.min(area.bottom, limits.rows - 1),
      right: Math.min(area.right, limits.columns - 1),
    });
  }
}
