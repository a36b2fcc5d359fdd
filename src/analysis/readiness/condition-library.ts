import type { Phase } from './gate-state.ts';
import type { Condition } from '#src/dossier/condition.ts';

export type ConditionList = Condition['list'];

type Entry = {
  readonly key: string;
  readonly list: ConditionList;
  /** The phase is not over without it. */
  readonly isGate: boolean;
};

const item = <K extends string>(list: ConditionList, key: K) => ({ key, list, isGate: false });
const gate = <K extends string>(list: ConditionList, key: K) => ({ key, list, isGate: true });

/** What each phase asks; the words stand in the texts, under `conditions:items`. */
export const conditionLibrary = {
  strategy: [
    gate('suitability', 'processNotProblem'),
    gate('suitability', 'motivesNamed'),
    gate('suitability', 'optimisationConsidered'),
    item('suitability', 'noAcuteMotive'),
    item('suitability', 'costOfFailure'),
    item('suitability', 'programmeLinked'),
    gate('frameworks', 'sharedAssignment'),
    gate('frameworks', 'mandates'),
    item('frameworks', 'budgetSet'),
    gate('frameworks', 'mustsTold'),
    gate('people', 'affectedKnown'),
    item('people', 'messageAgreed'),
    item('people', 'reorganisations'),
    gate('regisseur', 'regisseurAppointed'),
    item('regisseur', 'regisseurTime'),
    gate('preparation', 'internalOwner'),
    item('preparation', 'startsInTime'),
    gate('preparation', 'ladderScored'),
    item('preparation', 'retainedNamed'),
  ],
  tender: [
    item('frameworks', 'detailKept'),
    item('frameworks', 'flexibilityKept'),
    item('frameworks', 'priceNotLeading'),
    gate('frameworks', 'checkedByLawyer'),
    item('suitability', 'talksHeld'),
    gate('suitability', 'referencesChecked'),
    gate('preparation', 'tasksDescribed'),
    gate('preparation', 'noProblemsPassed'),
    gate('exit', 'optOutAgreed'),
    item('exit', 'controlClause'),
  ],
  organisation: [
    gate('kickoff', 'kickoffHeld'),
    item('kickoff', 'communicationAgreed'),
    item('kickoff', 'dayOne'),
    gate('preparation', 'instructionsHandedOver'),
    item('preparation', 'documentsShared'),
    gate('preparation', 'measuresAgreed'),
    gate('preparation', 'whoDoesWhat'),
    gate('pilot', 'pilotBounded'),
    gate('pilot', 'pilotJudged'),
    item('pilot', 'decisionAfterPilot'),
    item('people', 'supportForStaff'),
    gate('people', 'practisedTogether'),
    gate('exit', 'exitPlan'),
    item('exit', 'returnKnown'),
  ],
} as const satisfies Readonly<Record<Phase, readonly Entry[]>>;

export type LibraryItem = (typeof conditionLibrary)[Phase][number];

/** Where each pitfall bites; the words stand under `conditions:pitfalls`. */
export const pitfallsOf = {
  strategy: ['acute', 'problem', 'reorganisation'],
  tender: ['price', 'contract', 'optOut'],
  organisation: ['fence', 'technical', 'reorganisation'],
} as const satisfies Readonly<Record<Phase, readonly string[]>>;
