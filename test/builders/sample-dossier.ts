import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '#electron/build/paths.ts';
import { gridOf } from '#src/base/grid.ts';
import { type OrderKey, ordersBetween } from '#src/base/order.ts';
import { tableOf } from '#src/base/table.ts';
import type { Assignment } from '#src/dossier/assignment.ts';
import type { Client } from '#src/dossier/client.ts';
import { type Dossier, emptyDossier } from '#src/dossier/dossier.ts';
import type { PersonId } from '#src/dossier/ids.ts';
import { type Offer, supplierOf } from '#src/dossier/offer.ts';
import type { Limits, Value } from '#src/dossier/parameter.ts';
import type { Person } from '#src/dossier/person.ts';
import { clientOf, type Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Theme } from '#src/dossier/theme.ts';
import { client, supplier } from './records.ts';
import { sampleCases } from './sample-cases.ts';
import { sampleRegisters } from './sample-registers.ts';
import { sampleWorkshop } from './sample-workshop.ts';

/** A number parameter's limits are `[min, max]`, a category parameter's the categories. */
type SourceCell = Pick<Position, 'priority'> & {
  readonly wish?: Value;
  readonly limits?: readonly [number, number] | readonly string[];
  readonly reason?: string;
};
type SourceOffer = Pick<Offer, 'fit' | 'proof'> & { readonly value?: Value; readonly note?: string } & Partial<
    Pick<Offer, 'onceK' | 'yearK'>
  >;
type SourceRequirement = Omit<Requirement, 'code' | 'order' | 'origins'> & {
  readonly positions: Readonly<Record<string, SourceCell>>;
  readonly offers: Readonly<Record<string, SourceOffer>>;
};

/** `test/fixtures/sample/source.json`: the sample as people wrote it, without what follows from it. */
type Source = {
  readonly assignment: Omit<Assignment, 'id'>;
  readonly clients: readonly Omit<Client, 'order'>[];
  /** `party` is the client's id. */
  readonly people: readonly (Omit<Person, 'order' | 'party'> & { readonly party: string })[];
  readonly themes: readonly Omit<Theme, 'order'>[];
  readonly suppliers: readonly Omit<Supplier, 'order'>[];
  /** Per client when it was interviewed, and per theme who spoke for it. */
  readonly interviews: Readonly<Record<string, string>>;
  readonly speakers: Readonly<Record<string, Readonly<Record<string, PersonId>>>>;
  readonly requirements: readonly SourceRequirement[];
};

/** The bundled sample "Zaak & Contact 2027". All limits are private, as after interviews nobody has released. */
export function sampleDossier(): Dossier {
  const source = JSON.parse(readFileSync(path.join(root, 'test/fixtures/sample/source.json'), 'utf8')) as Source;
  const positions = source.requirements.flatMap((requirement) => positionsOf(source, requirement));
  const offers = source.requirements.flatMap(offersOf);
  const themes = tableOf(inOrder(source.themes));
  const requirements = tableOf(
    inOrder(
      source.requirements.map(({ positions: _, offers: __, ...requirement }) => ({
        ...requirement,
        code: requirement.id,
        origins: [],
      })),
    ),
  );
  return {
    ...emptyDossier,
    ...sampleCases(),
    ...sampleRegisters(),
    ...sampleWorkshop({ requirements, themes }),
    assignment: [{ id: 'assignment', ...source.assignment }],
    clients: tableOf(inOrder(source.clients)),
    people: tableOf(
      inOrder(source.people.map((person) => ({ ...person, party: { kind: 'client', client: client(person.party) } }))),
    ),
    themes,
    requirements,
    positions: gridOf(positions, ({ requirement }) => requirement, clientOf),
    suppliers: tableOf(inOrder(source.suppliers)),
    offers: gridOf(offers, ({ requirement }) => requirement, supplierOf),
  };
}

/** The same before its first decision: every conflict that people find by hand is still open. */
export function undecidedSample(): Dossier {
  return { ...sampleDossier(), decisions: [], ratifications: [] };
}

function inOrder<R>(records: readonly R[]): readonly (R & { readonly order: OrderKey })[] {
  const orders = ordersBetween(null, null, records.length);
  return records.map((record, index) => ({ ...record, order: orders[index] as OrderKey }));
}

function positionsOf(source: Source, requirement: SourceRequirement): readonly Position[] {
  return Object.entries(requirement.positions).map(([id, cell]) => ({
    requirement: requirement.id,
    client: client(id),
    priority: cell.priority,
    wish: cell.wish ?? null,
    limits: cell.limits === undefined ? null : limitsOf(cell.limits),
    isReleased: false,
    reason: cell.reason ?? '',
    by: source.speakers[id]?.[requirement.theme] ?? null,
    at: source.interviews[id] ?? null,
  }));
}

function limitsOf(limits: readonly [number, number] | readonly string[]): Limits {
  const [min, max] = limits;
  return typeof min === 'number' && typeof max === 'number'
    ? { kind: 'range', min, max }
    : { kind: 'options', options: limits.map(String) };
}

function offersOf(requirement: SourceRequirement): readonly Offer[] {
  return Object.entries(requirement.offers).map(([id, { fit, value, proof, note, onceK, yearK }]) => ({
    requirement: requirement.id,
    supplier: supplier(id),
    fit,
    value: value ?? null,
    proof,
    note: note ?? '',
    onceK: onceK ?? null,
    yearK: yearK ?? null,
  }));
}
