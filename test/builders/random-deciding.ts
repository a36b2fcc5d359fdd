import { cellsOf } from '#src/base/grid.ts';
import { decisionRules, results } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { bodies, ratificationStates } from '#src/dossier/ratification.ts';
import type { Random } from './random.ts';
import { type Generate, idIn, moment, newId } from './random-picks.ts';
import * as words from './words.ts';

const day = '2026-02-12';

function holders(random: Random, { clients }: Dossier) {
  return random.chance(0.95) ? clients.filter(({ kind }) => kind !== 'ssc') : clients;
}

function record(random: Random, dossier: Dossier) {
  const of = idIn(random, dossier.cases);
  const own = dossier.options.filter((option) => option.case === of);
  const option = random.chance(0.3) || own.length === 0 ? null : random.pick(own).id;
  const voices = holders(random, dossier).map(({ id }) => id);
  const costYearK = random.pick([0, 12.5, -3, 0.01]);
  const outcomes = own.find(({ id }) => id === option)?.outcomes ?? [];
  const last = dossier.decisions.filter((decision) => decision.case === of).at(-1);
  const speakers = dossier.people.filter(({ party, mandate }) => party.kind === 'client' && mandate !== null);
  return {
    id: newId(random, dossier.decisions),
    case: of,
    text: random.pick(words.subjects),
    option,
    said: option === null ? cellsOf(dossier.stakes, of).map(({ client }) => ({ client, step: 3, reason: '' })) : [],
    rule: random.pick(decisionRules),
    decider: idIn(random, random.chance(0.9) && speakers.length > 0 ? speakers : dossier.people),
    body: 'stuurgroep',
    decidedOn: day,
    reservations: [{ client: 'A', text: 'Mits het betaalbaar blijft.', by: '', isCondition: random.chance(0.5) }],
    conditions: '',
    validUntil: 'einde contract',
    reviewOn: random.chance(0.5) ? day : null,
    costOnceK: 0,
    costYearK,
    share: random.pick([
      { kind: 'inhabitants', payers: voices },
      { kind: 'equal', payers: voices },
      { kind: 'given', amounts: voices.slice(0, 1).map((client) => ({ client, onceK: 0, yearK: costYearK })) },
    ]),
    results: voices.map((client) => ({ client, result: random.pick(results) })),
    ratifications: voices.map((client) => ({ client, body: random.pick(bodies), on: null })),
    write: outcomes.map(({ requirement, client }) => ({ requirement, client })),
    writesCost: random.chance(0.5),
    supersedes: random.chance(0.5) && last !== undefined ? last.id : null,
    version: 3,
    at: moment,
  };
}

/** Decisions and what happens to them. */
export const deciding: Readonly<Record<string, Generate>> = {
  recordDecision: record,
  withdrawDecision: (random, dossier) => ({
    id: idIn(random, dossier.decisions),
    on: day,
    client: idIn(random, dossier.clients),
    reason: random.pick(words.reasons),
    takesBack: random.chance(0.5),
    at: moment,
  }),
  setRatification: (random, dossier) => ({
    decision: idIn(random, dossier.decisions),
    client: idIn(random, dossier.clients),
    answer: random.chance(0.1)
      ? null
      : { body: random.pick(bodies), state: random.pick(ratificationStates), on: day, reservation: '' },
  }),
  takeBackEffect: (random, dossier) => ({ id: idIn(random, dossier.decisions), at: moment }),
};
