import type { GridRow } from '#src/base/grid.ts';
import { finished, type Steps } from '#src/base/steps.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isEmptyPosition } from '#src/dossier/empty-position.ts';
import { blankLadder } from '#src/dossier/ladder.ts';
import type { Position } from '#src/dossier/position.ts';
import { blankMarks } from '#src/dossier/readiness.ts';

/**
 * [A19] The dossier as others may see it: limits that a client has not released are gone, and with them all that follows from
 * them, and so are the regisseur's comments, notes and scenarios, the room of clients in a case, what each assessor finds, what
 * the service centre thinks of a client, frictions, actions and agreements that are not shared, and stances that were given in
 * private. Shared views analyse and show this one. Untouched rows stay the same objects.
 */
export function releasedOnly(dossier: Dossier): Dossier {
  return finished(releasedInSteps(dossier));
}

/** The same, with a stop after every row of positions. */
export function* releasedInSteps(dossier: Dossier): Steps<Dossier> {
  const positions: GridRow<Position>[] = [];
  for (const [at, row] of dossier.positions.entries()) {
    yield at / dossier.positions.length;
    positions.push(...releasedRow(row));
  }
  return {
    ...dossier,
    positions,
    comments: [],
    scenarios: [],
    assessments: [],
    relations: withoutNotes(dossier.relations),
    frictions: dossier.frictions.filter(({ isShared }) => isShared),
    agreements: dossier.agreements.filter(({ isShared }) => isShared),
    conditions: withoutNotes(dossier.conditions),
    duties: withoutNotes(dossier.duties),
    measures: withoutNotes(dossier.measures),
    sessions: withoutNotes(dossier.sessions),
    // What the shared service centre thinks of a client is between these two and the regisseur.
    ladders: dossier.ladders.map((ladder) => ({ ...ladder, ssc: blankLadder.ssc })),
    readiness: dossier.readiness.map((each) => ({ ...each, ssc: blankMarks })),
    actions: withoutNotes(dossier.actions.filter(({ isShared }) => isShared)),
    workshops: withoutNotes(dossier.workshops),
    topics: withoutNotes(dossier.topics),
    stakes: dossier.stakes.map(({ row, cells }) => ({ row, cells: cells.map((stake) => ({ ...stake, room: '' })) })),
    stances: dossier.stances.flatMap(({ row, cells }) => {
      const released = cells.filter(({ isReleased }) => isReleased);
      return released.length > 0 ? [{ row, cells: released }] : [];
    }),
  };
}

function withoutNotes<R extends { readonly note: string }>(records: readonly R[]): readonly R[] {
  return records.map((record) => (record.note === '' ? record : { ...record, note: '' }));
}

function releasedRow(row: GridRow<Position>): readonly GridRow<Position>[] {
  if (row.cells.every(isPublic)) return [row];
  const cells = row.cells
    .map((position) => (isPublic(position) ? position : { ...position, limits: null }))
    .filter((position) => !isEmptyPosition(position));
  return cells.length > 0 ? [{ row: row.row, cells }] : [];
}

function isPublic(position: Position): boolean {
  return position.isReleased || position.limits === null;
}
