import type { Grid } from '#src/base/grid.ts';
import type { Table } from '#src/base/table.ts';
import { type Assignment, emptyAssignment } from './assignment.ts';
import type { Client } from './client.ts';
import type { Comment } from './comment.ts';
import type { Offer } from './offer.ts';
import type { Person } from './person.ts';
import type { Placement } from './placement.ts';
import type { Position } from './position.ts';
import type { Requirement } from './requirement.ts';
import type { SavedView } from './saved-view.ts';
import type { Supplier } from './supplier.ts';
import type { Theme } from './theme.ts';

/** Flat tables of small readonly records; relations are ids. */
export type Dossier = {
  readonly assignment: Table<Assignment>;
  readonly clients: Table<Client>;
  readonly people: Table<Person>;
  readonly themes: Table<Theme>;
  readonly requirements: Table<Requirement>;
  /** requirement × client */
  readonly positions: Grid<Position>;
  readonly suppliers: Table<Supplier>;
  /** requirement × supplier */
  readonly offers: Grid<Offer>;
  readonly layout: Table<Placement>;
  readonly views: Table<SavedView>;
  readonly comments: Table<Comment>;
};

export const emptyDossier: Dossier = {
  assignment: [emptyAssignment],
  clients: [],
  people: [],
  themes: [],
  requirements: [],
  positions: [],
  suppliers: [],
  offers: [],
  layout: [],
  views: [],
  comments: [],
};

export function assignmentOf(dossier: Dossier): Assignment {
  return dossier.assignment[0] ?? emptyAssignment;
}
