import type { Grid } from '#src/base/grid.ts';
import type { Table } from '#src/base/table.ts';
import { type Assignment, emptyAssignment } from './assignment.ts';
import type { Case } from './case.ts';
import type { Client } from './client.ts';
import type { Comment } from './comment.ts';
import type { Decision } from './decision.ts';
import type { Offer } from './offer.ts';
import type { Option } from './option.ts';
import type { TopicOutcome } from './outcome.ts';
import type { Parked } from './parked.ts';
import type { Person } from './person.ts';
import type { Placement } from './placement.ts';
import type { Position } from './position.ts';
import type { Ratification } from './ratification.ts';
import type { Reading } from './reading.ts';
import { emptyRegisters, type Registers } from './registers.ts';
import type { Requirement } from './requirement.ts';
import type { Round } from './round.ts';
import type { SavedView } from './saved-view.ts';
import type { Scenario } from './scenario.ts';
import type { Seat } from './seat.ts';
import type { Stake } from './stake.ts';
import type { Stance } from './stance.ts';
import type { Supplier } from './supplier.ts';
import type { Term } from './term.ts';
import type { Theme } from './theme.ts';
import type { Topic } from './topic.ts';
import type { Votes } from './votes.ts';
import type { Workshop } from './workshop.ts';

/** Flat tables of small readonly records; relations are ids. */
export type Dossier = Registers & {
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
  readonly workshops: Table<Workshop>;
  /** workshop × person */
  readonly seats: Grid<Seat>;
  readonly topics: Table<Topic>;
  readonly rounds: Table<Round>;
  /** Of revealed rounds only. */
  readonly votes: Table<Votes>;
  /** topic × client */
  readonly outcomes: Grid<TopicOutcome>;
  readonly parked: Table<Parked>;
  readonly terms: Table<Term>;
  /** term × client */
  readonly readings: Grid<Reading>;
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
  workshops: [],
  seats: [],
  topics: [],
  rounds: [],
  votes: [],
  outcomes: [],
  parked: [],
  terms: [],
  readings: [],
  ...emptyRegisters,
};

export function assignmentOf(dossier: Dossier): Assignment {
  return dossier.assignment[0] ?? emptyAssignment;
}
