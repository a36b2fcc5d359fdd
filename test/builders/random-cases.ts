import { cellsOf } from '#src/base/grid.ts';
import { caseKinds } from '#src/dossier/case.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { recipes, rungs } from '#src/dossier/option.ts';
import { type Generate, idIn, newId, place, someOf } from './random-picks.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

const someKinds = (random: Random) => random.some(caseKinds, random.int(1, 2));

/** Mostly who may be heard, and now and then the shared service centre. */
function clientIn(random: Random, { clients }: Dossier): string {
  const heard = clients.filter(({ kind }) => kind !== 'ssc');
  return idIn(random, random.chance(0.9) ? heard : clients);
}

function caseFields(random: Random, dossier: Dossier) {
  return {
    summary: random.pick(['', ...words.reasons]),
    conflicts: random.chance(0.5) ? [`must-wont:${idIn(random, dossier.requirements)}`] : [],
    requirements: random.chance(0.7) ? [idIn(random, dossier.requirements)] : [],
  };
}

function optionFields(random: Random, dossier: Dossier) {
  return {
    note: random.pick(['', ...words.reasons]),
    recipe: random.pick([null, ...recipes]),
    costOnceK: random.pick([null, -10, 25.5]),
    costYearK: random.pick([null, 0, 12]),
    payers: random.chance(0.3) ? [clientIn(random, dossier)] : [],
    costOf: random.chance(0.3) ? idIn(random, dossier.requirements) : null,
    outcomes: Array.from({ length: random.int(0, 3) }, () => ({
      requirement: idIn(random, dossier.requirements),
      client: clientIn(random, dossier),
      rung: random.pick(rungs),
      value: random.pick([null, 4]),
      priority: random.pick([null, 'M', 'W'] as const),
    })),
  };
}

function stanceCell(random: Random, dossier: Dossier) {
  return {
    option: idIn(random, dossier.options),
    client: clientIn(random, dossier),
    patch: someOf(random, {
      step: random.pick([null, 1, 2, 3, 4, 5]),
      reason: random.pick(['', ...words.reasons]),
      effect: random.pick(['', 'past precies']),
    }),
  };
}

/** A stake that is there, else one that could be. */
function stakeIn(random: Random, dossier: Dossier) {
  const id = idIn(random, dossier.cases);
  const stakes = cellsOf(dossier.stakes, id);
  const client = stakes.length > 0 && random.chance(0.6) ? random.pick(stakes).client : clientIn(random, dossier);
  return { case: id, client };
}

/** Case files: cases, stakes, options and stances. */
export const casing: Readonly<Record<string, Generate>> = {
  addCase: (random, dossier) => ({
    id: newId(random, dossier.cases),
    title: random.pick(words.subjects),
    kinds: someKinds(random),
    ...(random.chance(0.2) && { code: random.pick(['K1', 'X']) }),
    ...someOf(random, caseFields(random, dossier)),
    stakes: Array.from({ length: dossier.clients.length > 0 ? random.int(0, 3) : 0 }, () => ({
      client: clientIn(random, dossier),
      camp: random.pick([null, 0, 1]),
      ...(random.chance(0.5) && { interest: random.pick(words.reasons) }),
    })),
    ...place(random, dossier.cases),
  }),
  editCase: (random, dossier) => ({
    id: idIn(random, dossier.cases),
    patch: someOf(random, {
      ...caseFields(random, dossier),
      title: random.pick(words.subjects),
      code: random.pick(['K1', 'K9']),
      kinds: someKinds(random),
      waits: random.pick([null, { kind: 'parked', note: 'na de zomer', until: '2026-09-01' }]),
    }),
  }),
  removeCase: (random, { cases }) => ({ id: idIn(random, cases) }),
  setStake: (random, dossier) => ({
    ...stakeIn(random, dossier),
    patch: someOf(random, {
      camp: random.pick([null, 0, 1]),
      interest: random.pick(['', ...words.reasons]),
      room: random.pick(['', 'Geheime ruimte']),
    }),
  }),
  removeStake: stakeIn,
  addOption: (random, dossier) => ({
    id: newId(random, dossier.options),
    case: idIn(random, dossier.cases),
    title: random.pick(words.subjects),
    ...(random.chance(0.2) && { code: random.pick(['K1a', 'Z']) }),
    ...(random.chance(0.7) && { fields: optionFields(random, dossier) }),
    ...place(random, dossier.options),
  }),
  editOption: (random, dossier) => ({
    id: idIn(random, dossier.options),
    patch: someOf(random, { ...optionFields(random, dossier), title: random.pick(words.subjects), code: 'K1z' }),
  }),
  moveOption: (random, { options }) => ({
    id: idIn(random, options),
    after: random.chance(0.3) ? null : idIn(random, options),
  }),
  removeOption: (random, { options }) => ({ id: idIn(random, options) }),
  setStances: (random, dossier) => ({
    stances: Array.from({ length: random.int(1, 3) }, () => stanceCell(random, dossier)),
  }),
  releaseStances: (random, { cases }) => ({ case: idIn(random, cases), isReleased: random.chance(0.5) }),
};
