import type { DecisionInput } from '#src/commands/decisions/decision-input.ts';
import type { CaseId, ClientId, DecisionId, OptionId, PersonId } from '#src/dossier/ids.ts';
import { aCase, anOption, aStake, aStance } from './case-records.ts';
import { aClient, aPerson, aPosition, aRequirement, aTheme, client, dossierOf, hours, requirement } from './records.ts';

/** One case of three clients about a number of hours and what it costs, ready to be decided by Ilse Vroom of client A. */
export const readyDossier = dossierOf({
  clients: [
    aClient('A', { name: 'Adorp', inhabitants: 30_000 }),
    aClient('B', { name: 'Bedum', inhabitants: 20_000 }),
    aClient('C', { name: 'Cuijk', inhabitants: 10_001 }),
    aClient('Z', { name: 'Zorgcentrum', kind: 'ssc' }),
  ],
  people: [
    aPerson('P1', {
      name: 'Ilse Vroom',
      role: 'voorzitter',
      party: { kind: 'client', client: client('A') },
      mandate: 'tot € 250.000',
    }),
    aPerson('P2', { name: 'Rik Regter', party: { kind: 'regie' } }),
    aPerson('P3', { name: 'Bas Boer', party: { kind: 'client', client: client('B') }, mandate: null }),
    aPerson('P4', { name: 'Cor Centrum', party: { kind: 'client', client: client('Z') }, mandate: 'alles' }),
  ],
  themes: [aTheme('T1')],
  requirements: [aRequirement('R1', { costYearK: 100, parameter: hours })],
  positions: [
    aPosition('R1', 'A', { priority: 'M', wish: 60 }),
    aPosition('R1', 'B', { priority: 'S', wish: 50, limits: { kind: 'range', min: 40, max: 50 } }),
  ],
  cases: [aCase('K1', { title: 'Openingstijden', requirements: ['R1'] })],
  stakes: [aStake('K1', 'A', { camp: 0 }), aStake('K1', 'B', { camp: 1 }), aStake('K1', 'C')],
  options: [
    anOption('K1a', 'K1', {
      title: 'Zestig uur',
      costOnceK: 0,
      costYearK: 10,
      costOf: 'R1',
      outcomes: [
        { requirement: 'R1', client: 'B', rung: 'same', value: 60, priority: null },
        { requirement: 'R1', client: 'C', rung: 'same', value: 60, priority: 'C' },
      ],
    }),
    anOption('K1b', 'K1', { title: 'Vijftig uur', order: 'a1' }),
  ],
  stances: [
    aStance('K1a', 'A', 5),
    aStance('K1a', 'B', 3),
    aStance('K1a', 'C', 4),
    aStance('K1b', 'A', 1),
    aStance('K1b', 'B', 5, { isReleased: false }),
  ],
});

/** By consent for the first option, shared by inhabitants, with everything written that it changes. */
export const wholeDecision: DecisionInput = {
  id: 'B1' as DecisionId,
  case: 'K1' as CaseId,
  text: 'De balie is zestig uur per week open.',
  option: 'K1a' as OptionId,
  said: [],
  rule: 'consent',
  decider: 'P1' as PersonId,
  body: 'stuurgroep',
  decidedOn: '2026-02-12',
  reservations: [{ client: 'B', text: 'Mits het niet duurder wordt.', by: 'Bas Boer, controller', isCondition: true }],
  conditions: '',
  validUntil: 'einde contract',
  reviewOn: null,
  costOnceK: 0,
  costYearK: 10,
  share: { kind: 'inhabitants', payers: ['A', 'B', 'C'] as ClientId[] },
  results: [
    { client: client('A'), result: 'got' },
    { client: client('B'), result: 'gave' },
  ],
  ratifications: [
    { client: client('A'), body: 'executive', on: null },
    { client: client('B'), body: 'council', on: '2026-03-20' },
  ],
  write: [
    { requirement: requirement('R1'), client: client('B') },
    { requirement: requirement('R1'), client: client('C') },
  ],
  writesCost: true,
  supersedes: null,
  version: 7,
  at: '2026-02-12T15:00:00Z',
};
