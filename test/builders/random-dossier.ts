import type { Grid } from '#src/base/grid.ts';
import { type OrderKey, ordersBetween } from '#src/base/order.ts';
import { badgeFor } from '#src/dossier/badge.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Offer, proofs } from '#src/dossier/offer.ts';
import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Person } from '#src/dossier/person.ts';
import { type Position, priorities } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { type Random, randomFrom } from './random.ts';
import { caseFilesOf } from './random-case-files.ts';
import { keptOf } from './random-kept.ts';
import { randomRegisters } from './random-registers.ts';
import { workshopsOf } from './random-workshops.ts';
import {
  aClient,
  anOffer,
  aPerson,
  aPosition,
  aRequirement,
  aSupplier,
  aTheme,
  dossierOf,
  requirement,
  theme,
} from './records.ts';
import * as words from './words.ts';

export type Size = { readonly requirements: number; readonly clients: number; readonly suppliers: number };

/**
 * A dossier that keeps every rule, the same for the same seed and size: `clients` who hold positions (and from two
 * on their shared service centre), nine cells in ten filled, two requirements in five with a parameter.
 */
export function randomDossier({ seed, ...size }: { readonly seed: number } & Size): Dossier {
  const random = randomFrom(seed);
  const themes = themesOf(Math.min(words.themes.length, Math.max(1, Math.ceil(size.requirements / 4))));
  const clients = clientsOf(random, size.clients);
  const suppliers = suppliersOf(random, size.suppliers);
  const people = peopleOf(random, clients, suppliers);
  const requirements = requirementsOf(
    random,
    size.requirements,
    themes.map(({ id }) => id),
  );
  const holders = clients.filter(({ kind }) => kind !== 'ssc');
  const layout = layoutOf(random, requirements, clients);
  const dossier = dossierOf({ clients, people, themes, requirements, suppliers, layout });
  const filled: Dossier = {
    ...dossier,
    ...keptOf(seed, dossier),
    ...caseFilesOf(seed, dossier),
    ...workshopsOf(seed, dossier),
    positions: cellsOf(random, requirements, holders, (row, holder) => positionOf(random, row, holder, people)),
    offers: cellsOf(random, requirements, suppliers, (row, supplier) => offerOf(random, row, supplier)),
  };
  return randomRegisters(seed, filled);
}

/** The requirements and columns come sorted by id, so the cells do too. */
function cellsOf<C, K extends { readonly id: string }>(
  random: Random,
  rows: readonly Requirement[],
  columns: readonly K[],
  cellOf: (row: Requirement, column: K) => C,
): Grid<C> {
  return rows
    .map((row) => ({
      row: row.id as string,
      cells: columns.filter(() => random.chance(0.9)).map((column) => cellOf(row, column)),
    }))
    .filter(({ cells }) => cells.length > 0);
}

function numbered(prefix: string, index: number): string {
  return `${prefix}${String(index + 1).padStart(4, '0')}`;
}

function themesOf(count: number) {
  const orders = ordersBetween(null, null, count);
  return words.themes
    .slice(0, count)
    .map((title, index) => aTheme(`T${index + 1}`, { title, order: orders[index] as OrderKey }));
}

function clientsOf(random: Random, count: number): readonly Client[] {
  const total = count < 2 ? count : count + 1;
  const orders = ordersBetween(null, null, total);
  const badges = new Set<string>();
  return Array.from({ length: total }, (_, index) => {
    const isCentre = index === count;
    const round = Math.floor(index / words.places.length);
    const place = words.places[index % words.places.length] as string;
    const name = isCentre
      ? 'Bedrijfsvoering Kwartet'
      : `${place}${round > 0 ? ` ${words.parts[round - 1] ?? round}` : ''}`;
    const badge = badgeFor(name, badges);
    badges.add(badge);
    return aClient(numbered('C', index), {
      name,
      kind: isCentre ? 'ssc' : 'municipality',
      inhabitants: isCentre ? null : random.int(12_000, 180_000),
      hue: (index % 12) + 1,
      badge,
      profile: random.chance(0.5) ? random.pick(words.reasons) : '',
      order: orders[index] as OrderKey,
    });
  });
}

function suppliersOf(random: Random, count: number): readonly Supplier[] {
  const orders = ordersBetween(null, null, count);
  const badges = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const kind = words.supplierKinds[Math.floor(index / words.suppliers.length) % words.supplierKinds.length] as string;
    const name = `${words.suppliers[index % words.suppliers.length] as string} ${kind}`;
    const badge = badgeFor(name, badges);
    badges.add(badge);
    return aSupplier(numbered('S', index), {
      name,
      badge,
      type: kind,
      turnoverM: random.int(2, 400),
      staff: random.int(20, 4000),
      references: random.int(0, 12),
      dataLocation: random.pick(words.countries),
      bidK: random.int(300, 4000),
      order: orders[index] as OrderKey,
    });
  });
}

function peopleOf(random: Random, clients: readonly Client[], suppliers: readonly Supplier[]): readonly Person[] {
  const parties: readonly Person['party'][] = [
    { kind: 'regie' },
    ...clients.map(({ id }) => ({ kind: 'client', client: id }) as const),
    ...suppliers.map(({ id }) => ({ kind: 'supplier', supplier: id }) as const),
  ];
  const orders = ordersBetween(null, null, parties.length);
  return parties.map((party, index) =>
    aPerson(numbered('P', index), {
      name: `${random.pick(words.firstNames)} ${random.pick(words.lastNames)}`,
      role: random.pick(words.roles),
      party,
      mandate: party.kind !== 'regie' && random.chance(0.4) ? 'tot € 50.000' : null,
      order: orders[index] as OrderKey,
    }),
  );
}

function requirementsOf(random: Random, count: number, themes: readonly string[]): readonly Requirement[] {
  const orders = ordersBetween(null, null, count);
  const perTheme = Math.max(1, Math.ceil(count / Math.max(1, themes.length)));
  const links = linksOf(random, count);
  return Array.from({ length: count }, (_, index) => {
    const chapter = Math.floor(index / perTheme);
    const isLegal = random.chance(0.1);
    return aRequirement(numbered('R', index), {
      code: `${chapter + 1}.${String((index % perTheme) + 1).padStart(2, '0')}`,
      title: `${random.pick(words.subjects)} ${random.pick(words.qualities)}`,
      why: random.pick(words.reasons),
      description: random.chance(0.5) ? `De oplossing biedt ${random.pick(words.subjects).toLowerCase()}.` : '',
      acceptance: random.chance(0.3) ? 'Aangetoond in de proefopstelling.' : '',
      source: 'Programma van eisen',
      isLegal,
      standard: isLegal ? 'EN 301 549' : '',
      costOnceK: random.chance(0.9) ? random.int(1, 120) : null,
      costYearK: random.chance(0.9) ? random.int(0, 30) : null,
      flexibility: random.pick(['fixed', 'reviewable', 'open'] as const),
      theme: theme(themes[chapter] as string),
      order: orders[index] as OrderKey,
      parameter: random.chance(0.4) ? parameterOf(random) : null,
      origins: index % 11 === 5 ? [{ kind: 'split', id: 'R0', code: '0.01', title: 'Eerdere eis' }] : [],
      ...links[index],
    });
  });
}

/** `requires` points to earlier requirements only, so there is no cycle; one in fifty excludes a later one. */
function linksOf(random: Random, count: number): readonly Pick<Requirement, 'requires' | 'excludes'>[] {
  const requires = Array.from({ length: count }, (_, index) =>
    index > 1 && random.chance(0.15) ? [...new Set([random.int(0, index - 1), random.int(0, index - 1)])] : [],
  );
  return requires.map((earlier, index) => {
    const other = index + random.int(1, 5);
    const excludes = other < count && random.chance(0.02) && requires[other]?.includes(index) === false ? [other] : [];
    const ids = (indexes: readonly number[]) => indexes.map((at) => requirement(numbered('R', at))).toSorted();
    return { requires: ids(earlier), excludes: ids(excludes) };
  });
}

export function parameterOf(random: Random): Parameter {
  if (random.chance(0.3)) {
    const categories = random.some(words.storage, random.int(2, 4));
    return {
      kind: 'category',
      name: 'opslag',
      categories,
      lawful: random.chance(0.3) ? random.some(categories, random.int(1, categories.length)) : null,
    };
  }
  return {
    kind: 'number',
    name: 'waarde',
    unit: random.pick(words.units),
    direction: random.pick(['higher', 'lower', 'none'] as const),
    lawful: random.chance(0.2) ? { min: null, max: random.int(20, 200) } : null,
  };
}

export function valueOf(random: Random, parameter: Parameter): Value {
  return parameter.kind === 'number' ? random.int(0, 400) / 4 : random.pick(parameter.categories);
}

export function limitsOf(random: Random, parameter: Parameter): Limits {
  if (parameter.kind === 'category')
    return { kind: 'options', options: random.some(parameter.categories, random.int(1, parameter.categories.length)) };
  const min = random.int(0, 60);
  const isOpen = random.chance(0.2);
  return { kind: 'range', min: isOpen ? null : min, max: min + random.int(0, 40) };
}

function positionOf(random: Random, row: Requirement, holder: Client, people: readonly Person[]): Position {
  const { parameter } = row;
  const limits = parameter !== null && random.chance(0.7) ? limitsOf(random, parameter) : null;
  return aPosition(row.id, holder.id, {
    priority: random.pick(priorities),
    wish: parameter !== null && random.chance(0.9) ? valueOf(random, parameter) : null,
    limits,
    isReleased: limits !== null && random.chance(0.3),
    reason: random.chance(0.2) ? random.pick(words.reasons) : '',
    by: random.chance(0.6) ? random.pick(people).id : null,
    at: `2026-0${random.int(1, 9)}-1${random.int(0, 9)}T0${random.int(7, 9)}:${random.int(10, 59)}:00Z`,
  });
}

function offerOf(random: Random, row: Requirement, supplier: Supplier): Offer {
  return anOffer(row.id, supplier.id, {
    fit: random.pick(['standard', 'standard', 'configuration', 'custom', 'roadmap', 'no'] as const),
    value: row.parameter !== null && random.chance(0.8) ? valueOf(random, row.parameter) : null,
    proof: random.pick(proofs),
    note: random.chance(0.1) ? random.pick(words.reasons) : '',
  });
}

function layoutOf(random: Random, requirements: readonly Requirement[], clients: readonly Client[]) {
  const nodes = [
    ...clients.map(({ id }) => `client.${id}`),
    ...requirements.slice(0, 20).map(({ id }) => `requirement.${id}`),
  ];
  return nodes.filter(() => random.chance(0.2)).map((id) => ({ id, x: random.int(0, 2000), y: random.int(0, 2000) }));
}
