import { gridOf } from '#src/base/grid.ts';
import { tableOf } from '#src/base/table.ts';
import { emptyAssignment } from '#src/dossier/assignment.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Comment } from '#src/dossier/comment.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type CellOf, columnOf, type GridName, rowOf } from '#src/dossier/grids.ts';
import { emptyPosition } from '#src/dossier/empty-position.ts';
import type { ClientId, CommentId, PersonId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import { type Offer, supplierOf } from '#src/dossier/offer.ts';
import type { NumberParameter } from '#src/dossier/parameter.ts';
import type { Person } from '#src/dossier/person.ts';
import type { Placement } from '#src/dossier/placement.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import { registersOf } from '#src/dossier/registers.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Theme } from '#src/dossier/theme.ts';

// Records with sense in every field, to be overridden in the fields a test is about.

export const client = (id: string): ClientId => id as ClientId;
export const person = (id: string): PersonId => id as PersonId;
export const theme = (id: string): ThemeId => id as ThemeId;
export const requirement = (id: string): RequirementId => id as RequirementId;
export const supplier = (id: string): SupplierId => id as SupplierId;

export function aClient(id: string, fields: Partial<Client> = {}): Client {
  const badge = id.slice(0, 2).toUpperCase();
  const base = { name: `Gemeente ${id}`, kind: 'municipality', inhabitants: 40_000, hue: 1, badge } as const;
  return { id: client(id), ...base, mandate: '', profile: '', order: 'a0', ...fields };
}

export function aPerson(id: string, fields: Partial<Person> = {}): Person {
  const base = {
    name: `Persoon ${id}`,
    role: 'adviseur',
    party: { kind: 'regie' },
    mandate: null,
    order: 'a0',
  } as const;
  return { id: person(id), ...base, ...fields };
}

export function aTheme(id: string, fields: Partial<Theme> = {}): Theme {
  return { id: theme(id), title: `Thema ${id}`, order: 'a0', ...fields };
}

export const hours: NumberParameter = {
  kind: 'number',
  name: 'openstelling',
  unit: 'uur per week',
  direction: 'higher',
  lawful: null,
};

export function aRequirement(id: string, fields: Partial<Requirement> = {}): Requirement {
  return {
    id: requirement(id),
    code: id,
    title: `Eis ${id}`,
    why: '',
    description: '',
    acceptance: '',
    source: '',
    isLegal: false,
    standard: '',
    costOnceK: null,
    costYearK: null,
    flexibility: 'open',
    theme: theme('T1'),
    order: 'a0',
    requires: [],
    excludes: [],
    parameter: null,
    origins: [],
    ...fields,
  };
}

/** A must of this client, unless the fields say otherwise. */
export function aPosition(row: string, column: string, fields: Partial<Position> = {}): Position {
  return { ...emptyPosition(requirement(row), client(column)), priority: 'M', ...fields };
}

export function aSupplier(id: string, fields: Partial<Supplier> = {}): Supplier {
  return {
    id: supplier(id),
    name: `Leverancier ${id}`,
    badge: id.slice(0, 2).toUpperCase(),
    type: '',
    turnoverM: null,
    staff: null,
    municipalClients: null,
    references: null,
    trackRecordYears: null,
    changeOfControl: '',
    dataLocation: '',
    serviceModel: null,
    comparableClients: '',
    teamFte: null,
    dedicatedFte: null,
    continuity: '',
    changeOfControlClause: '',
    optOut: '',
    optOutNoticeMonths: null,
    optOutCostK: null,
    yearlyK: null,
    bidK: null,
    order: 'a0',
    ...fields,
  };
}

export function anOffer(row: string, column: string, fields: Partial<Offer> = {}): Offer {
  const base = { fit: 'standard', value: null, proof: 'claimed', note: '', onceK: null, yearK: null } as const;
  return { requirement: requirement(row), supplier: supplier(column), ...base, ...fields };
}

export function aComment(id: string, row: string, fields: Partial<Comment> = {}): Comment {
  const base = { client: null, supplier: null, text: `Nagaan ${id}`, author: 'Rik', at: '2026-03-02T09:00Z' } as const;
  return { id: id as CommentId, requirement: requirement(row), ...base, isDone: false, ...fields };
}

/** Records by table, in any order; cells as a plain list. */
export type Records = {
  readonly [K in keyof Dossier]?: K extends GridName ? readonly CellOf[K][] : Dossier[K];
};

export function dossierOf(records: Records): Dossier {
  return {
    assignment: records.assignment ?? [{ ...emptyAssignment, title: 'Zaak en Contact' }],
    clients: tableOf(records.clients ?? []),
    people: tableOf(records.people ?? []),
    themes: tableOf(records.themes ?? []),
    requirements: tableOf(records.requirements ?? []),
    positions: gridOf(records.positions ?? [], ({ requirement }) => requirement, clientOf),
    suppliers: tableOf(records.suppliers ?? []),
    offers: gridOf(records.offers ?? [], ({ requirement }) => requirement, supplierOf),
    layout: tableOf<Placement>(records.layout ?? []),
    views: tableOf(records.views ?? []),
    comments: tableOf(records.comments ?? []),
    cases: tableOf(records.cases ?? []),
    stakes: gridOf(records.stakes ?? [], rowOf, columnOf),
    options: tableOf(records.options ?? []),
    stances: gridOf(records.stances ?? [], rowOf, columnOf),
    decisions: tableOf(records.decisions ?? []),
    ratifications: gridOf(records.ratifications ?? [], rowOf, columnOf),
    scenarios: tableOf(records.scenarios ?? []),
    workshops: tableOf(records.workshops ?? []),
    seats: gridOf(records.seats ?? [], rowOf, columnOf),
    topics: tableOf(records.topics ?? []),
    rounds: tableOf(records.rounds ?? []),
    votes: tableOf(records.votes ?? []),
    outcomes: gridOf(records.outcomes ?? [], rowOf, columnOf),
    parked: tableOf(records.parked ?? []),
    terms: tableOf(records.terms ?? []),
    readings: gridOf(records.readings ?? [], rowOf, columnOf),
    ...registersOf((name) => tableOf((records[name] ?? []) as readonly { readonly id: string }[])),
  };
}
