import type { Grid } from '#src/base/grid.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import { clientOf } from '#src/dossier/position.ts';
import { columnsOf, compactRow } from './compact-grid.ts';
import { compactOffer } from './compact-offer.ts';
import { compactPosition } from './compact-position.ts';
import { headerLine } from './header.ts';
import type { Digest, RegieFile } from './regie-file.ts';

/** So many characters make a piece: a few milliseconds of work, so that a caller can let others in between. */
const pieceLength = 100_000;

const tables = ['assignment', 'clients', 'people', 'themes', 'requirements'] as const;

/** [F2] The whole file as text. */
export function encode(file: RegieFile, digest: Digest): string {
  const body = [...bodyPieces(file)].join('');
  const { sha256, bytes } = digest(body);
  return headerLine(sha256, bytes) + body;
}

/** Everything after the header line, in pieces. One record, row or trail entry a line. */
export function* bodyPieces(file: RegieFile): Generator<string> {
  let piece = '';
  for (const line of bodyLines(file)) {
    piece += line;
    if (piece.length >= pieceLength) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function* bodyLines({ dossier, seq, trail }: RegieFile): Generator<string> {
  yield `"seq":${seq},\n"dossier":{\n`;
  for (const table of tables) yield* list(`"${table}":[`, dossier[table], JSON.stringify, '],\n');
  yield* grid('"positions":{"clients":', dossier.positions, clientOf, compactPosition);
  yield* list('"suppliers":[', dossier.suppliers, JSON.stringify, '],\n');
  yield* grid('"offers":{"suppliers":', dossier.offers, supplierOf, compactOffer);
  yield* list('"layout":[', dossier.layout, JSON.stringify, ']},\n');
  yield* list('"trail":[', trail, (line) => line, ']}\n');
}

function grid<C, T>(
  start: string,
  rows: Grid<C>,
  columnOf: (cell: C) => string,
  compact: (cell: C) => T,
): Generator<string> {
  const columns = columnsOf(rows, columnOf);
  const text = (row: Grid<C>[number]): string => JSON.stringify(compactRow(row, columns, columnOf, compact));
  return list(`${start}${JSON.stringify(columns)},"rows":[`, rows, text, ']},\n');
}

function* list<R>(start: string, items: readonly R[], textOf: (item: R) => string, end: string): Generator<string> {
  yield start;
  let separator = '\n';
  for (const item of items) {
    yield separator + textOf(item);
    separator = ',\n';
  }
  yield items.length > 0 ? `\n${end}` : end;
}
