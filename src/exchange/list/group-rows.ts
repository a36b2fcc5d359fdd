import { cleanLine, cut, shorten } from './fold.ts';
import type { ListRow } from './list-rows.ts';
import type { RowChoices, RowProblem } from './problem.ts';

/** All rows about one requirement. */
export type RowGroup = {
  /** Regie's own id, where the list has it. */
  readonly id: string;
  /** As the list writes it; empty when it has none, or when another row had it first. */
  readonly code: string;
  /** The code that row had first. */
  readonly duplicateOf: string;
  readonly title: string;
  readonly rows: ListRow[];
};

export const LONGEST_LINE = 500;

/** One line; a text of several lines gives its first. */
export function titleOf(row: ListRow): string {
  return shorten(cleanLine(firstLine(row.text('title')) || firstLine(row.text('description'))), LONGEST_LINE);
}

const firstLine = (text: string): string => text.split('\n').find((line) => line.trim() !== '') ?? '';

export function codeOf(row: ListRow): string {
  return cut(cleanLine(row.text('code')), LONGEST_LINE);
}

/** Says only who wants the requirement above it, or how much: the cells before were left empty. */
function isContinuation(row: ListRow): boolean {
  const says = (['parties', 'priority', 'value'] as const).some((field) => row.text(field) !== '');
  return (
    codeOf(row) === '' && row.text('title') === '' && row.text('description') === '' && (says || row.clients.length > 0)
  );
}

class Grouper {
  readonly groups: RowGroup[] = [];
  readonly problems: RowProblem[] = [];
  readonly #byKey = new Map<string, RowGroup>();
  readonly #choices: RowChoices;

  constructor(choices: RowChoices) {
    this.#choices = choices;
  }

  #start(group: Omit<RowGroup, 'rows'>, row: ListRow, keys: readonly string[]): void {
    const started = { ...group, rows: [row] };
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, started);
    this.groups.push(started);
  }

  add(row: ListRow): void {
    const id = cleanLine(row.text('id'));
    const code = codeOf(row);
    const title = titleOf(row);
    const last = this.groups.at(-1);
    if (id === '' && code === '' && isContinuation(row) && last) {
      last.rows.push(row);
    } else if (id === '' && code === '' && title === '') {
      this.problems.push({ row: row.row, column: row.column('title'), code: 'noTitle', params: {} });
    } else {
      this.#addNamed(row, id, code, title);
    }
  }

  /**
   * An id or code that occurs again is the same requirement when the title says so or says nothing; else somebody
   * copied a row to write a new one, or numbered twice.
   */
  #addNamed(row: ListRow, id: string, code: string, title: string): void {
    const key = id !== '' ? `id ${id}` : code !== '' ? `code ${code}` : `title ${title}`;
    const first = this.#byKey.get(key) ?? (code === '' ? undefined : this.#byKey.get(`code ${code}`));
    const isSame = first && (title === '' || title === first.title || this.#choices[row.row]?.duplicate === 'same');
    if (first && title !== '' && title !== first.title) {
      this.problems.push({ row: row.row, column: row.column('code'), code: 'duplicateCode', params: { code } });
    }
    if (first && isSame) first.rows.push(row);
    else if (first) this.#addAgain(row, code, title);
    else this.#start({ id, code, duplicateOf: '', title }, row, code === '' ? [key] : [key, `code ${code}`]);
  }

  #addAgain(row: ListRow, code: string, title: string): void {
    const key = `again ${code}\n${title}`;
    const known = this.#byKey.get(key);
    if (known) known.rows.push(row);
    else this.#start({ id: '', code: '', duplicateOf: code, title }, row, [key]);
  }
}

/**
 * Brings together the rows about one requirement: those with one id or one code, rows that only add a party, and
 * rows without a code but with the same title.
 */
export function groupRows(
  rows: readonly ListRow[],
  choices: RowChoices,
): { readonly groups: readonly RowGroup[]; readonly problems: readonly RowProblem[] } {
  const grouper = new Grouper(choices);
  for (const row of rows) if (!choices[row.row]?.isSkipped) grouper.add(row);
  return { groups: grouper.groups, problems: grouper.problems };
}
