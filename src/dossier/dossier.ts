import type { Grid } from '#src/base/grid.ts';
import type { Table } from '#src/base/table.ts';
import { type Assignment, emptyAssignment } from './assignment.ts';
import type { Case } from './case.ts';
import type { Client } from './client.ts';
import type { Comment } from './comment.ts';
import type { Decision } from './decision.ts';
import type { Offer } from './offer.ts';
import type { Option } from './option.ts';
import type { Person } from './person.ts';
import type { Placement } from './placement.ts';
import type { Position } from './position.ts';
import type { Ratification } from './ratification.ts';
import type { Requirement } from './requirement.ts';
import type { SavedView } from './saved-view.ts';
import type { Scenario } from './scenario.ts';
import type { Stake } from './stake.ts';
import type { Stance } from './stance.ts';
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
  readonly cases: Table<Case>;
  /** case × client */
  readonly stakes: Grid<Stake>;
  readonly options: Table<Option>;
  /** option × client */
  readonly stances: Grid<Stance>;
  readonly decisions: Table<Decision>;
  /** decision × client */
  readonly ratifications: Grid<Ratification>;
  readonly scenarios: Table<Scenario>;
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
  cases: [],
  stakes: [],
  options: [],
  stances: [],
  decisions: [],
  ratifications: [],
  scenarios: [],
};

export function assignmentOf(dossier: Dossier): Assignment {
  return dossier.assignment[0] ?? emptyAssignment;
}
