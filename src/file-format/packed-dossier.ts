import type { GridRow } from '#src/base/grid.ts';
import { finished, type Steps } from '#src/base/steps.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';
import { bodyOf } from './encode.ts';
import { expandedTables } from './expand.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { RawFile } from './validate.ts';

/**
 * A dossier as text in the compact form of a `.regie` file, to carry it from the host to its window: text crosses at
 * once, a tree of 160,000 objects takes seconds. The rows of the grids come in pieces, so that neither side has to
 * work through a large dossier in one go.
 */
export type PackedDossier = {
  /** All but the rows of positions and offers. */
  readonly head: string;
  readonly positions: readonly string[];
  readonly offers: readonly string[];
};

/** Rows in one piece: a few milliseconds of reading at a hundred clients. */
const pieceRows = 20;

export function packDossier(dossier: Dossier): PackedDossier {
  return finished(packInSteps(dossier));
}

export function* packInSteps(dossier: Dossier): Steps<PackedDossier> {
  const sections = sectionsOf({ dossier, seq: 0, trail: [] });
  const head = `{${bodyOf({ dossier: { ...dossier, positions: [], offers: [] }, seq: 0, trail: [] })}`;
  yield 0;
  const positions = yield* pieces(sections.find(({ items }) => items === dossier.positions));
  const offers = yield* pieces(sections.find(({ items }) => items === dossier.offers));
  return { head, positions, offers };
}

function* pieces(section: Section | undefined): Steps<readonly string[]> {
  const made: string[] = [];
  if (section === undefined) return made;
  const { items, textOf } = section;
  for (let from = 0; from < items.length; from += pieceRows) {
    made.push(`[${textOf(from, from + pieceRows)}]`);
    yield from / items.length;
  }
  return made;
}

/** The other way round, for what `packDossier` made: nothing is checked. */
export function unpackDossier(packed: PackedDossier): Dossier {
  return finished(unpackInSteps(packed));
}

export function* unpackInSteps({ head, positions, offers }: PackedDossier): Steps<Dossier> {
  const { dossier: raw } = JSON.parse(head) as RawFile;
  const dossier = expandedOrThrow(raw);
  const pieceCount = positions.length + offers.length;
  const wanted: GridRow<Position>[] = [];
  for (const [index, piece] of positions.entries()) {
    yield index / pieceCount;
    const rows = JSON.parse(piece) as RawFile['dossier']['positions']['rows'];
    wanted.push(...expandedOrThrow({ ...bare(raw), positions: { ...raw.positions, rows } }).positions);
  }
  const offered: GridRow<Offer>[] = [];
  for (const [index, piece] of offers.entries()) {
    yield (positions.length + index) / pieceCount;
    const rows = JSON.parse(piece) as RawFile['dossier']['offers']['rows'];
    offered.push(...expandedOrThrow({ ...bare(raw), offers: { ...raw.offers, rows } }).offers);
  }
  return { ...dossier, positions: wanted, offers: offered };
}

/** Only what the rows of a grid are read by. */
function bare(raw: RawFile['dossier']): RawFile['dossier'] {
  const none = Object.fromEntries(Object.keys(raw).map((table) => [table, []]));
  return { ...raw, ...none, positions: raw.positions, offers: raw.offers };
}

function expandedOrThrow(raw: RawFile['dossier']): Dossier {
  const expanded = expandedTables(raw);
  if (!expanded.ok) throw new Error(`Not a packed dossier: ${expanded.problem.code}`);
  return expanded.value;
}
