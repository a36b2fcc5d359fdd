import type { Book } from '#src/exchange/sheet/book.ts';
import { limits } from './limits.ts';

type Notice = Book['notices'][number];

/** Counts over all sheets of a book what was read and what was left out. */
export class Tally {
  cells = 0;
  cellsCut = 0;
  emptyFormulas = 0;
  errors = 0;
  #hasMoreRows = false;
  #hasMoreColumns = false;
  #hasMoreCells = false;

  /** Whether one more cell may be kept. */
  admit(row: number, column: number): boolean {
    if (row >= limits.rows) this.#hasMoreRows = true;
    else if (column >= limits.columns) this.#hasMoreColumns = true;
    else if (this.cells >= limits.cells) this.#hasMoreCells = true;
    else {
      this.cells++;
      return true;
    }
    return false;
  }

  notices(): readonly Notice[] {
    const limited = (code: string, isReached: boolean, limit: number): Notice[] =>
      isReached ? [{ code, params: { limit } }] : [];
    const counted = (code: string, count: number): Notice[] => (count > 0 ? [{ code, params: { count } }] : []);
    return [
      ...limited('rowsLeftOut', this.#hasMoreRows, limits.rows),
      ...limited('columnsLeftOut', this.#hasMoreColumns, limits.columns),
      ...limited('cellsLeftOut', this.#hasMoreCells, limits.cells),
      ...counted('cellsCut', this.cellsCut),
      ...counted('emptyFormulas', this.emptyFormulas),
      ...counted('errorsInCells', this.errors),
    ];
  }
}
