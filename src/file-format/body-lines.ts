import type { Grid } from '#src/base/grid.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';
import { columnsOf } from './columns.ts';
import { compactOffers } from './compact-offers.ts';
import { compactPositions } from './compact-positions.ts';
import type { RegieFile } from './regie-file.ts';

/**
 * A piece of the text after the header line. `of` and `context` decide what `text` says: who writes a file again
 * may keep the text of a record for as long as both are the same. `of` is null where nothing is worth keeping.
 */
export type BodyLine = { readonly of: object | null; readonly context: string; readonly text: () => string };

const tables = ['assignment', 'clients', 'people', 'themes', 'requirements'] as const;

/** Everything after the header line; one record, row or trail entry a piece. */
export function* bodyLines({ dossier, seq, trail }: RegieFile): Generator<BodyLine> {
  yield plain(`"seq":${seq},\n"dossier":{\n`);
  for (const table of tables) yield* list(`"${table}":[`, dossier[table].map(record), '],\n');
  yield* grid('"positions":{"clients":', dossier.positions, clientOf, compactPositions);
  yield* list('"suppliers":[', dossier.suppliers.map(record), '],\n');
  yield* grid('"offers":{"suppliers":', dossier.offers, supplierOf, compactOffers);
  yield* list('"layout":[', dossier.layout.map(record), ']},\n');
  yield* list('"trail":[', trail.map(plain), ']}\n');
}

const plain = (text: string): BodyLine => ({ of: null, context: '', text: () => text });

const record = (of: object): BodyLine => ({ of, context: '', text: () => JSON.stringify(of) });

function grid<C>(
  start: string,
  rows: Grid<C>,
  columnOf: (cell: C) => string,
  compact: (row: Grid<C>[number], columns: readonly string[]) => object,
): Generator<BodyLine> {
  const columns = columnsOf(rows, columnOf);
  const context = JSON.stringify(columns);
  const lines = rows.map((row) => ({ of: row, context, text: () => JSON.stringify(compact(row, columns)) }));
  return list(`${start}${context},"rows":[`, lines, ']},\n');
}

function* list(start: string, lines: readonly BodyLine[], end: string): Generator<BodyLine> {
  yield plain(lines.length > 0 ? `${start}\n` : start);
  let first = true;
  for (const line of lines) {
    if (!first) yield separator;
    first = false;
    yield line;
  }
  yield plain(lines.length > 0 ? `\n${end}` : end);
}

const separator = plain(',\n');
