import type { Dossier } from '#src/dossier/dossier.ts';
import { fits, proofs } from '#src/dossier/offer.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Random } from './random.ts';
import { limitsOf, parameterOf, valueOf } from './random-dossier.ts';
import { casing } from './random-cases.ts';
import { gathering } from './random-gathering.ts';
import { givenChanges } from './random-given.ts';
import { deciding } from './random-deciding.ts';
import { joining } from './random-joining.ts';
import { type Generate, idIn, idsIn, moment, newId, place, someOf } from './random-picks.ts';
import { recording } from './random-recording.ts';
import { scoring } from './random-scoring.ts';
import { supposing } from './random-scenarios.ts';
import { simulating } from './random-simulating.ts';
import { keeping } from './random-views.ts';
import * as words from './words.ts';

function stamp(random: Random, dossier: Dossier) {
  return { by: random.chance(0.5) ? idIn(random, dossier.people) : null, at: random.chance(0.9) ? moment : null };
}

function cells(random: Random, dossier: Dossier, most: number) {
  const holders = random.chance(0.95) ? dossier.clients.filter(({ kind }) => kind !== 'ssc') : dossier.clients;
  return Array.from({ length: random.int(1, most) }, () => ({
    requirement: idIn(random, dossier.requirements),
    client: idIn(random, holders),
  }));
}

function offerCell(random: Random, dossier: Dossier) {
  return { requirement: idIn(random, dossier.requirements), supplier: idIn(random, dossier.suppliers) };
}

/** What may be filled in at this requirement, and now and then what may not. */
function parameterAt(random: Random, dossier: Dossier, requirement: string) {
  const parameter = dossier.requirements.find(({ id }) => id === requirement)?.parameter ?? null;
  return random.chance(0.1) ? parameterOf(random) : parameter;
}

function party(random: Random, dossier: Dossier) {
  return random.pick([
    { kind: 'regie' },
    { kind: 'client', client: idIn(random, dossier.clients) },
    { kind: 'supplier', supplier: idIn(random, dossier.suppliers) },
  ]);
}

function link(random: Random, dossier: Dossier) {
  return {
    kind: random.pick(['requires', 'excludes']),
    from: idIn(random, dossier.requirements),
    to: idIn(random, dossier.requirements),
  };
}

function requirementFields(random: Random) {
  return {
    why: random.pick(['', ...words.reasons]),
    description: random.pick(words.subjects),
    isLegal: random.chance(0.5),
    costOnceK: random.chance(0.5) ? random.int(0, 90) : null,
    flexibility: random.pick(['fixed', 'reviewable', 'open']),
    parameter: random.chance(0.7) ? parameterOf(random) : null,
  };
}

const generators: Readonly<Record<string, Generate>> = {
  ...joining,
  ...keeping,
  ...givenChanges,
  ...casing,
  ...supposing,
  ...deciding,
  ...gathering,
  ...recording,
  ...simulating,
  ...scoring,
  editAssignment: (random) => ({
    patch: someOf(random, {
      title: random.pick(words.subjects),
      phase: random.pick(['strategy', 'tender', 'organisation']),
      contractYears: random.int(0, 10),
      budgetOnceK: random.chance(0.5) ? null : random.int(100, 4000),
    }),
  }),
  addClient: (random, dossier) => ({
    id: newId(random, dossier.clients),
    name: random.pick(words.places),
    kind: random.pick(['municipality', 'other', 'ssc']),
    ...(random.chance(0.2) && { badge: random.pick(['ME', 'XX', 'Q7']) }),
    ...(random.chance(0.2) && { hue: random.int(0, 13) }),
    ...place(random, dossier.clients),
  }),
  editClient: (random, dossier) => ({
    id: idIn(random, dossier.clients),
    patch: someOf(random, {
      name: random.pick([...words.places, '']),
      kind: random.pick(['municipality', 'ssc']),
      badge: random.pick(['ME', 'DI', 'ZZ', 'te lang']),
      hue: random.int(1, 12),
      inhabitants: random.int(0, 90_000),
      mandate: 'tot € 10.000',
    }),
  }),
  moveClient: (random, { clients }) => ({
    id: idIn(random, clients),
    after: random.chance(0.3) ? null : idIn(random, clients),
  }),
  removeClient: (random, { clients }) => ({ id: idIn(random, clients) }),
  addPerson: (random, dossier) => ({
    id: newId(random, dossier.people),
    name: `${random.pick(words.firstNames)} ${random.pick(words.lastNames)}`,
    role: random.pick(words.roles),
    party: party(random, dossier),
    ...(random.chance(0.3) && { mandate: 'tot € 50.000' }),
    ...place(random, dossier.people),
  }),
  editPerson: (random, dossier) => ({
    id: idIn(random, dossier.people),
    patch: someOf(random, {
      name: random.pick(words.firstNames),
      role: random.pick(words.roles),
      party: party(random, dossier),
      mandate: random.chance(0.5) ? null : 'alles',
    }),
  }),
  removePerson: (random, { people }) => ({ id: idIn(random, people) }),
  addTheme: (random, { themes }) => ({
    id: newId(random, themes),
    title: random.pick(words.themes),
    ...place(random, themes),
  }),
  editTheme: (random, { themes }) => ({
    id: idIn(random, themes),
    patch: { title: random.pick([...words.themes, '']) },
  }),
  moveTheme: (random, { themes }) => ({
    id: idIn(random, themes),
    after: random.chance(0.3) ? null : idIn(random, themes),
  }),
  removeTheme: (random, { themes }) => ({
    id: idIn(random, themes),
    requirements: random.chance(0.5) ? { kind: 'remove' } : { kind: 'move', to: idIn(random, themes) },
  }),
  addRequirement: (random, dossier) => ({
    id: newId(random, dossier.requirements),
    theme: idIn(random, dossier.themes),
    title: random.pick(words.subjects),
    ...(random.chance(0.3) && { code: random.pick(['1.01', '9.99', '12a']) }),
    ...(random.chance(0.5) && { fields: someOf(random, requirementFields(random)) }),
    ...place(random, dossier.requirements),
  }),
  addRequirements: (random, dossier) => ({
    requirements: Array.from({ length: random.int(1, 4) }, (_, index) => ({
      id: random.chance(0.95) ? `${newId(random, dossier.requirements)}${index}` : idIn(random, dossier.requirements),
      title: random.pick(words.subjects),
    })),
    theme: idIn(random, dossier.themes),
    ...place(random, dossier.requirements),
  }),
  editRequirement: (random, dossier) => ({
    id: idIn(random, dossier.requirements),
    patch: someOf(random, {
      code: random.pick(['1.01', '8.88']),
      title: random.pick(words.subjects),
      ...requirementFields(random),
    }),
  }),
  editRequirements: (random, { requirements }) => ({
    ids: idsIn(random, requirements, 4),
    patch: someOf(random, { isLegal: true, flexibility: 'fixed', costOnceK: 12, source: 'Lijst 2' }),
  }),
  copyRequirements: (random, { requirements: all }) => ({
    copies: idsIn(random, all, 3).map((of) => ({ of, id: newId(random, all), title: 'Kopie' })),
  }),
  moveRequirements: (random, dossier) => ({
    ids: idsIn(random, dossier.requirements, 4),
    theme: idIn(random, dossier.themes),
    ...place(random, dossier.requirements),
  }),
  removeRequirements: (random, { requirements }) => ({ ids: idsIn(random, requirements, 3) }),
  linkRequirements: link,
  unlinkRequirements: (random, dossier) => {
    const linked = dossier.requirements.flatMap(({ id, requires, excludes }) => [
      ...requires.map((to) => ({ kind: 'requires', from: id, to })),
      ...excludes.map((to) => ({ kind: 'excludes', from: to, to: id })),
    ]);
    return linked.length > 0 && random.chance(0.8) ? random.pick(linked) : link(random, dossier);
  },
  setPosition: (random, dossier) => {
    const cell = cells(random, dossier, 1)[0];
    const parameter = parameterAt(random, dossier, cell?.requirement ?? '');
    const fields = {
      priority: random.pick([...priorities, null]),
      wish: parameter === null || random.chance(0.2) ? null : valueOf(random, parameter),
      limits: parameter === null || random.chance(0.2) ? null : limitsOf(random, parameter),
      isReleased: random.chance(0.5),
      reason: random.pick(['', ...words.reasons]),
    };
    return { ...cell, patch: someOf(random, fields), ...stamp(random, dossier) };
  },
  setPriorities: (random, dossier) => ({
    cells: cells(random, dossier, 12),
    priority: random.pick([...priorities, null]),
    ...stamp(random, dossier),
  }),
  setReleased: (random, dossier) => ({
    cells: cells(random, dossier, 12),
    isReleased: random.chance(0.5),
    ...stamp(random, dossier),
  }),
  clearPositions: (random, dossier) => ({ cells: cells(random, dossier, 6) }),
  editCells: (random, dossier) => ({
    how: random.pick(['paste', 'fill', 'replace', 'clear']),
    positions: cells(random, dossier, 3).map((cell) => {
      const parameter = parameterAt(random, dossier, cell.requirement);
      const hasValue = parameter !== null && random.chance(0.5);
      return {
        ...cell,
        patch: {
          priority: random.pick([...priorities, null]),
          ...(hasValue ? { wish: valueOf(random, parameter), limits: limitsOf(random, parameter) } : {}),
        },
      };
    }),
    offers: Array.from({ length: dossier.suppliers.length > 0 ? random.int(0, 2) : 0 }, () => ({
      ...offerCell(random, dossier),
      patch: random.pick([null, { fit: random.pick(fits) }, { note: 'geplakt' }]),
    })),
    requirements: random.chance(0.5)
      ? []
      : [{ id: idIn(random, dossier.requirements), patch: { title: random.pick(words.subjects), costOnceK: 12 } }],
    ...stamp(random, dossier),
  }),
  addSupplier: (random, { suppliers }) => ({
    id: newId(random, suppliers),
    name: `${random.pick(words.suppliers)} ${random.pick(words.supplierKinds)}`,
    ...(random.chance(0.2) && { badge: random.pick(['AS', 'YY']) }),
    ...(random.chance(0.3) && { fields: { staff: random.int(-1, 100), dataLocation: 'Nederland' } }),
    ...place(random, suppliers),
  }),
  editSupplier: (random, { suppliers }) => ({
    id: idIn(random, suppliers),
    patch: someOf(random, {
      name: random.pick(words.suppliers),
      badge: random.pick(['AS', 'QQ']),
      bidK: random.int(1, 900),
    }),
  }),
  moveSupplier: (random, { suppliers }) => ({
    id: idIn(random, suppliers),
    after: random.chance(0.3) ? null : idIn(random, suppliers),
  }),
  removeSupplier: (random, { suppliers }) => ({ id: idIn(random, suppliers) }),
  setOffer: (random, dossier) => {
    const cell = offerCell(random, dossier);
    const parameter = parameterAt(random, dossier, cell.requirement);
    const fields = {
      fit: random.pick(fits),
      value: parameter === null || random.chance(0.2) ? null : valueOf(random, parameter),
      proof: random.pick(proofs),
      note: random.pick(words.reasons),
    };
    return { ...cell, patch: someOf(random, fields) };
  },
  clearOffers: (random, dossier) => ({
    cells: Array.from({ length: random.int(1, 5) }, () => offerCell(random, dossier)),
  }),
  placeNodes: (random, dossier) => ({
    nodes: Array.from({ length: random.int(1, 3) }, () => ({
      id: random.pick([`client.${idIn(random, dossier.clients)}`, `requirement.${idIn(random, dossier.requirements)}`]),
      x: random.int(0, 900),
      y: random.int(0, 900),
    })),
  }),
  resetLayout: () => ({}),
};

export const commandsWithInput: readonly string[] = Object.keys(generators);

/** An input for this command that is mostly sensible and now and then not; throws for a command it does not know. */
export function randomInput(random: Random, dossier: Dossier, name: string): unknown {
  const generate = generators[name];
  if (generate === undefined) throw new Error(`No random input for the command ${name}`);
  return generate(random, dossier);
}
