import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Priority } from '#src/dossier/position.ts';
import { cleanLine, cut } from './fold.ts';
import type { RowGroup } from './group-rows.ts';
import type { ClientCell, ListRow } from './list-rows.ts';
import type { Mapping } from './mapping.ts';
import type { PartyGroup } from './party-groups.ts';
import { holders, type PartyReading } from './party-mentions.ts';
import { readPriority, type Scheme } from './priority-words.ts';
import type { ProblemCode, RowChoices, RowProblem } from './problem.ts';
import { isQuantity, parameterFrom, readValue, type ValueText } from './read-values.ts';

/** What a list says one party wants. Absent = it says nothing about that. */
export type PositionPatch = {
  readonly row: number;
  readonly priority?: Priority;
  readonly wish?: Value;
  readonly limits?: Limits;
  readonly reason?: string;
};

/** How cells are read: the same for every row of a list. */
export type PositionContext = {
  readonly mapping: Mapping;
  readonly reading: PartyReading;
  /** By column that holds priorities. */
  readonly schemes: ReadonlyMap<number, Scheme>;
  readonly choices: RowChoices;
};

type Statement = {
  readonly party: PartyGroup;
  readonly priority: Priority | null;
  readonly value: ValueText | null;
  readonly notes: readonly string[];
  readonly row: ListRow;
  readonly column: number | null;
};

const LONGEST_REASON = 20_000;
/** As Regie's own export writes it. */
const OWN_CELL = /^([MSCW]) · (.+)$/s;
const LETTER_AND_VALUE = /^([MSCW])(?:\s*[·:(,;–-]\s*|\s+)(.+?)\)?$/s;

/** Reads everything a group of rows says about who wants what. */
export class PositionReader {
  readonly problems: RowProblem[] = [];
  readonly #context: PositionContext;
  readonly #statements: Statement[] = [];
  /** Row values that no party claims: the requirement's own. */
  readonly ownValues: ValueText[] = [];
  readonly ownNotes: string[] = [];
  /** Names of parties whose rows say nothing more than that they ask for it. */
  readonly askers: string[] = [];

  constructor(group: RowGroup, context: PositionContext) {
    this.#context = context;
    for (const row of group.rows) {
      this.#readRow(row);
      this.#readClientCells(row);
    }
  }

  /** Every quantity given, to make a parameter from. */
  get values(): readonly ValueText[] {
    return [...this.#statements.flatMap(({ value }) => (value ? [value] : [])), ...this.ownValues];
  }

  parameter(name: string): Parameter | null {
    return parameterFrom(name, this.values, this.#context.mapping.decimals);
  }

  #report(row: ListRow, column: number | null, code: ProblemCode, params: RowProblem['params'] = {}): void {
    this.problems.push({ row: row.row, column, code, params });
  }

  /** A priority cell; what it can't be read as becomes a note. */
  #priority(row: ListRow, text: string, column: number | null): { priority: Priority | null; note: string } {
    const choice = this.#context.choices[row.row]?.priority;
    const scheme = this.#context.schemes.get(column ?? -1) ?? 'moscow';
    const read = readPriority(text, scheme, this.#context.mapping.wishAs);
    const isOdd = read.kind === 'doubt' || read.kind === 'unknown';
    if (read.kind === 'doubt')
      this.#report(row, column, 'priorityDoubt', { text: cut(cleanLine(text), 60), priority: read.priority });
    if (read.kind === 'unknown') this.#report(row, column, 'priorityUnknown', { text: cut(cleanLine(text), 60) });
    if (isOdd && choice !== undefined) return { priority: choice === 'none' ? null : choice, note: '' };
    if (read.kind === 'none') return { priority: null, note: '' };
    return read.kind === 'unknown' ? { priority: null, note: cleanLine(text) } : { priority: read.priority, note: '' };
  }

  /** The parties of a row's party cell, or those the mapping names for the whole list. */
  #partiesOf(row: ListRow): readonly { readonly party: PartyGroup; readonly priority: Priority | null }[] {
    const { mapping, reading } = this.#context;
    const everyone = holders(reading.parties);
    const column = row.column('parties');
    if (column === null) {
      if (mapping.priorityFor === '*') return everyone.map((party) => ({ party, priority: null }));
      const party = mapping.priorityFor === null ? null : reading.parties.find(mapping.priorityFor);
      return party ? [{ party, priority: null }] : [];
    }
    const mentions = reading.split(row.text('parties'));
    const named = mentions.names.flatMap(({ spelling, priority }) => {
      const party = reading.parties.find(spelling);
      if (party?.client?.kind === 'ssc') this.#report(row, column, 'partySsc', { name: party.name });
      else if (party) return [{ party, priority }];
      else this.#reportOpen(row, column, spelling);
      return [];
    });
    if (mentions.kind !== 'all') return named;
    if (mentions.count !== null && mentions.count !== everyone.length)
      this.#report(row, column, 'partyCount', { text: cleanLine(row.text('parties')), count: everyone.length });
    const except = new Set(named.map(({ party }) => party));
    return everyone.filter((party) => !except.has(party)).map((party) => ({ party, priority: null }));
  }

  /** A spelling nobody has chosen a party for yet; one that was given to nobody is settled. */
  #reportOpen(row: ListRow, column: number, spelling: string): void {
    const open = this.#context.reading.parties.open.find((one) => one.spelling === spelling);
    const [name] = open?.candidates ?? [];
    if (name !== undefined) this.#report(row, column, 'partyOpen', { text: spelling, name });
    else if (open) this.#report(row, column, 'partyUnknown', { text: spelling });
  }

  #readRow(row: ListRow): void {
    const valueText = row.text('value');
    const value = valueText === '' ? null : { text: valueText, unit: row.text('unit') };
    const column = row.column('priority');
    const { priority, note } = this.#priority(row, row.text('priority'), column);
    const parties = this.#partiesOf(row);
    const notes = [note, row.text('note')].filter((text) => text !== '');
    if (parties.length === 0) {
      if (value) this.ownValues.push(value);
      this.ownNotes.push(...notes);
      if (priority !== null && row.column('parties') !== null && row.text('parties') === '')
        this.#report(row, column, 'partyMissing', { priority });
    }
    for (const { party, priority: own } of parties) {
      if (row.column('priority') === null && row.column('parties') !== null && own === null && !value)
        this.askers.push(party.name);
      this.#statements.push({ party, priority: own ?? priority, value, notes, row, column: row.column('value') });
    }
  }

  #readClientCells(row: ListRow): void {
    for (const cell of row.clients) {
      const party = this.#context.reading.parties.find(cell.name);
      if (!party || party.client?.kind === 'ssc') continue;
      this.#statements.push({ party, row, column: cell.column, ...this.#clientCell(row, cell) });
    }
  }

  /** Of what a client's cell may hold, a priority goes first: `1` is one where the column numbers them. */
  #isValue(text: string, value: ValueText, column: number): boolean {
    const { schemes, mapping } = this.#context;
    if (text.startsWith('·')) return true;
    const read = readPriority(text, schemes.get(column) ?? 'moscow', mapping.wishAs);
    return read.kind === 'unknown' && isQuantity(value, mapping.decimals);
  }

  /** `M`, `M · 4 uur`, `4 uur`: a client's cell may hold its priority, its value, or both. */
  #clientCell(row: ListRow, { text, gives, column }: ClientCell): Pick<Statement, 'priority' | 'value' | 'notes'> {
    const unit = row.text('unit');
    const asValue = (value: string): ValueText => ({ text: value.replace(/^[·–-]\s+/, ''), unit });
    if (gives === 'reason') return { priority: null, value: null, notes: [text] };
    if (gives === 'value') return { priority: null, value: asValue(text), notes: [] };
    const both = gives === 'cell' ? (OWN_CELL.exec(text) ?? LETTER_AND_VALUE.exec(text)) : null;
    if (both?.[2]) return { priority: both[1] as Priority, value: asValue(both[2]), notes: [] };
    if (gives === 'cell' && this.#isValue(text, asValue(text), column))
      return { priority: null, value: asValue(text), notes: [] };
    const { priority, note } = this.#priority(row, text, column);
    return { priority, value: null, notes: note === '' ? [] : [note] };
  }

  /** One patch per party; the first row that says something counts, a later one that says otherwise is reported. */
  patches(parameter: Parameter | null): ReadonlyMap<PartyGroup, PositionPatch> {
    const patches = new Map<PartyGroup, PositionPatch>();
    for (const statement of this.#statements) {
      const before = patches.get(statement.party);
      const own = this.#patch(statement, parameter);
      const differs = (['priority', 'wish'] as const).some(
        (key) => before?.[key] !== undefined && own[key] !== undefined && before[key] !== own[key],
      );
      if (differs) this.#report(statement.row, statement.column, 'positionTwice', { name: statement.party.name });
      patches.set(statement.party, { ...own, ...before, ...joinReasons(before, own) });
    }
    return patches;
  }

  #patch({ priority, value, notes, row, column }: Statement, parameter: Parameter | null): PositionPatch {
    const read = value ? readValue(value, parameter, this.#context.mapping.decimals) : { kind: 'none' as const };
    const text = cleanLine(value?.text ?? '');
    const isLost = read.kind === 'unread' || read.kind === 'other-unit';
    if (read.kind === 'unread') this.#report(row, column, 'valueUnread', { text: cut(text, 60) });
    if (read.kind === 'other-unit')
      this.#report(row, column, 'unitDiffers', {
        text: cut(text, 60),
        unit: parameter?.kind === 'number' ? parameter.unit : '',
      });
    const reason = [...notes, ...(isLost ? [text] : [])].join('\n');
    return {
      row: row.row,
      ...(priority === null ? {} : { priority }),
      ...(read.kind === 'wish' ? { wish: read.wish } : {}),
      ...(read.kind === 'range'
        ? { limits: { kind: 'range' as const, min: read.range.min, max: read.range.max } }
        : {}),
      ...(reason === '' ? {} : { reason: cut(reason, LONGEST_REASON) }),
    };
  }
}

function joinReasons(before: PositionPatch | undefined, own: PositionPatch): { readonly reason?: string } {
  const lines = [before?.reason, own.reason].flatMap((reason) => reason?.split('\n') ?? []);
  return lines.length === 0 ? {} : { reason: cut([...new Set(lines)].join('\n'), LONGEST_REASON) };
}
