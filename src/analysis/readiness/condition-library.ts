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

export type ItemKey = LibraryItem['key'];

/** Where each pitfall bites, and which conditions keep one out of it; the words stand under `conditions:pitfalls`. */
export const pitfallsOf = {
  strategy: [
    { key: 'acute', against: ['noAcuteMotive'] },
    { key: 'problem', against: ['processNotProblem'] },
    { key: 'reorganisation', against: ['reorganisations', 'messageAgreed'] },
  ],
  tender: [
    { key: 'price', against: ['priceNotLeading'] },
    { key: 'contract', against: ['detailKept', 'flexibilityKept'] },
    { key: 'optOut', against: ['optOutAgreed'] },
  ],
  organisation: [
    { key: 'fence', against: ['instructionsHandedOver', 'whoDoesWhat'] },
    { key: 'technical', against: ['measuresAgreed'] },
    { key: 'reorganisation', against: ['supportForStaff', 'practisedTogether'] },
  ],
} as const satisfies Readonly<Record<Phase, readonly { readonly key: string; readonly against: readonly ItemKey[] }[]>>;

export type Pitfall = (typeof pitfallsOf)[Phase][number];

export type Guard = {
  readonly pitfall: Pitfall;
  /** Conditions of the dossier that keep one out of it and are not met. */
  readonly open: readonly Condition[];
  /** Of the library, what would keep one out of it and is not in the dossier. */
  readonly absent: readonly LibraryItem[];
};

/** [RY15] Per pitfall of a phase what stands against it: nothing open and nothing absent is guarded. */
export function guardsOf(conditions: readonly Condition[], phase: Phase): readonly Guard[] {
  const own = conditions.filter((each) => each.phase === phase);
  const library: readonly LibraryItem[] = conditionLibrary[phase];
  return pitfallsOf[phase].map((pitfall) => {
    const against = new Set<string | null>(pitfall.against);
    const there = own.filter(({ item: key }) => against.has(key));
    return {
      pitfall,
      open: there.filter(({ metOn }) => metOn === null),
      absent: library.filter(({ key }) => against.has(key) && !there.some((each) => each.item === key)),
    };
  });
}
