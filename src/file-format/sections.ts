import type { Grid } from '#src/base/grid.ts';
import { registerNames } from '#src/dossier/registers.ts';
import { compactOffers } from './compact-offers.ts';
import { compactPositions } from './compact-positions.ts';
import type { RegieFile } from './regie-file.ts';

/**
 * A part of the text after the header line: a list, one item a line. The same item under the same `context` gives
 * the same text, so who writes a file again may keep it.
 */
export type Section = {
  readonly start: string;
  readonly items: readonly unknown[];
  readonly context: string;
  /** The text of items `from` to before `to`, without what separates them from others. */
  readonly textOf: (from: number, to: number) => string;
  readonly end: string;
};

const lastName = registerNames.at(-1);
export const separator = ',\n';

/** Everything after the header line, in order. */
export function sectionsOf({ dossier, seq, trail }: RegieFile): readonly Section[] {
  return [
    section(`"seq":${seq},\n"dossier":{\n"assignment":[`, dossier.assignment, JSON.stringify, '],\n'),
    section('"clients":[', dossier.clients, JSON.stringify, '],\n'),
    section('"people":[', dossier.people, JSON.stringify, '],\n'),
    section('"themes":[', dossier.themes, JSON.stringify, '],\n'),
    section('"requirements":[', dossier.requirements, JSON.stringify, '],\n'),
    matrix('"positions":{"clients":', dossier.positions, dossier.clients, compactPositions),
    section('"suppliers":[', dossier.suppliers, JSON.stringify, '],\n'),
    matrix('"offers":{"suppliers":', dossier.offers, dossier.suppliers, compactOffers),
    section('"layout":[', dossier.layout, JSON.stringify, '],\n'),
    section('"views":[', dossier.views, JSON.stringify, '],\n'),
    section('"comments":[', dossier.comments, JSON.stringify, '],\n'),
    section('"cases":[', dossier.cases, JSON.stringify, '],\n'),
    section('"stakes":[', cellsIn(dossier.stakes), JSON.stringify, '],\n'),
    section('"options":[', dossier.options, JSON.stringify, '],\n'),
    section('"stances":[', cellsIn(dossier.stances), JSON.stringify, '],\n'),
    section('"decisions":[', dossier.decisions, JSON.stringify, '],\n'),
    section('"ratifications":[', cellsIn(dossier.ratifications), JSON.stringify, '],\n'),
    section('"scenarios":[', dossier.scenarios, JSON.stringify, '],\n'),
    section('"workshops":[', dossier.workshops, JSON.stringify, '],\n'),
    section('"seats":[', cellsIn(dossier.seats), JSON.stringify, '],\n'),
    section('"topics":[', dossier.topics, JSON.stringify, '],\n'),
    section('"rounds":[', dossier.rounds, JSON.stringify, '],\n'),
    section('"votes":[', dossier.votes, JSON.stringify, '],\n'),
    section('"outcomes":[', cellsIn(dossier.outcomes), JSON.stringify, '],\n'),
    section('"parked":[', dossier.parked, JSON.stringify, '],\n'),
    section('"terms":[', dossier.terms, JSON.stringify, '],\n'),
    section('"readings":[', cellsIn(dossier.readings), JSON.stringify, '],\n'),
    ...registerNames.map((name) =>
      section(`"${name}":[`, dossier[name] as readonly object[], JSON.stringify, name === lastName ? ']},\n' : '],\n'),
    ),
    section('"trail":[', trail, (line) => line, ']}\n'),
  ];
}

/** The grids of case files and workshops are small: their cells as they are. */
function cellsIn<C>(grid: Grid<C>): readonly C[] {
  return grid.flatMap(({ cells }) => cells);
}

function section<I>(
  start: string,
  items: readonly I[],
  textOf: (item: I) => string,
  end: string,
  context = '',
): Section {
  return {
    start: items.length > 0 ? `${start}\n` : start,
    items,
    context,
    textOf: (from, to) =>
      items
        .slice(from, to)
        .map((item) => textOf(item))
        .join(separator),
    end: items.length > 0 ? `\n${end}` : end,
  };
}

function matrix<C>(
  start: string,
  rows: Grid<C>,
  parties: readonly { readonly id: string }[],
  compact: (row: Grid<C>[number], columns: readonly string[]) => object,
): Section {
  const columns = parties.map(({ id }) => id);
  const context = JSON.stringify(columns);
  return section(`${start}${context},"rows":[`, rows, (row) => JSON.stringify(compact(row, columns)), ']},\n', context);
}
