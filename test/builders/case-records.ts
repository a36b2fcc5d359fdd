import type { Case } from '#src/dossier/case.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { CaseId, ClientId, DecisionId, OptionId, ScenarioId } from '#src/dossier/ids.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Ratification } from '#src/dossier/ratification.ts';
import type { Scenario } from '#src/dossier/scenario.ts';
import type { Stake } from '#src/dossier/stake.ts';
import type { Stance, StanceStep } from '#src/dossier/stance.ts';

// Records of case files with sense in every field, to be overridden in the fields a test is about.

export function aCase(id: string, fields: Partial<Case> = {}): Case {
  return {
    id: id as CaseId,
    code: id,
    title: `Conflict ${id}`,
    kinds: ['must-wont'],
    summary: '',
    conflicts: [],
    requirements: [],
    waits: null,
    order: 'a0',
    ...fields,
  };
}

export function aStake(row: string, client: string, fields: Partial<Stake> = {}): Stake {
  return { case: row as CaseId, client: client as ClientId, camp: null, interest: '', room: '', ...fields };
}

export function anOption(id: string, row: string, fields: Partial<Option> = {}): Option {
  return {
    id: id as OptionId,
    case: row as CaseId,
    code: id,
    title: `Optie ${id}`,
    note: '',
    recipe: null,
    costOnceK: null,
    costYearK: null,
    payers: [],
    costOf: null,
    outcomes: [],
    order: 'a0',
    ...fields,
  };
}

/** Released, unless the fields say otherwise; an objection comes with a reason. */
export function aStance(row: string, client: string, step: StanceStep | null, fields: Partial<Stance> = {}): Stance {
  const reason = step === 1 ? 'Dat kan onze raad niet uitleggen.' : '';
  return { option: row as OptionId, client: client as ClientId, step, reason, effect: '', isReleased: true, ...fields };
}

/** By consent, by the person P1 of client A, at no cost. */
export function aDecision(id: string, row: string, fields: Partial<Decision> = {}): Decision {
  return {
    id: id as DecisionId,
    code: id,
    case: row as CaseId,
    text: `Besluit ${id}`,
    option: null,
    considered: [],
    rule: 'consent',
    decider: { client: 'A', person: 'P1', name: 'Ilse Vroom', role: 'voorzitter', mandate: 'Mandaatbesluit', body: '' },
    decidedOn: '2026-02-12',
    stances: [],
    reservations: [],
    conditions: '',
    validUntil: '',
    reviewOn: null,
    costOnceK: 0,
    costYearK: 0,
    accounts: [],
    written: [],
    writtenCost: null,
    supersedes: null,
    version: 0,
    withdrawn: null,
    ...fields,
  };
}

export function aRatification(row: string, client: string, fields: Partial<Ratification> = {}): Ratification {
  const base = { body: 'executive', state: 'pending', on: null, reservation: '' } as const;
  return { decision: row as DecisionId, client: client as ClientId, ...base, ...fields };
}

export function aScenario(id: string, fields: Partial<Scenario> = {}): Scenario {
  return { id: id as ScenarioId, name: `Wat als ${id}`, note: '', steps: [], order: 'a0', ...fields };
}
