import { jointClassOf } from '#src/analysis/joint-class.ts';
import type { JointClass } from '#src/analysis/requirement-analysis.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { consensus, mostHeld, stepsOf } from '#src/methods/agreement.ts';
import { etaSquared } from '#src/methods/between.ts';
import { polarisation } from '#src/methods/polarisation.ts';
import { interquartileRange, mean, standardDeviation } from '#src/methods/spread.ts';
import { answersBy, type Ballots, ballotsOf, requirementOf } from './ballots.ts';
import {
  addCounts,
  byStep,
  type ClassCounts,
  classSteps,
  countsOf,
  isWide,
  middleClass,
  votesIn,
} from './class-counts.ts';
import { type Outlier, outliersOf } from './outliers.ts';

export const bands = ['agreed', 'mixed', 'divided'] as const;
export type Band = (typeof bands)[number];

export type ClientClasses = {
  readonly client: ClientId;
  readonly counts: ClassCounts;
  /** The middle of its people: its one vote. Null when nobody of it voted. */
  readonly median: Priority | null;
  readonly blank: number;
  /** Mean of the points its people gave with their class; null where none were asked. */
  readonly points: number | null;
  /** Its own people are two classes apart. */
  readonly isDivided: boolean;
};

/** Figures about votes by class; nothing in it is about a person. */
export type ClassResult = {
  readonly kind: 'moscow';
  readonly clients: readonly ClientClasses[];
  readonly totals: ClassCounts;
  readonly votes: number;
  /** Tastle and Wierman, 0..1; null without votes, as all figures. */
  readonly consensus: number | null;
  readonly band: Band | null;
  /** One client's middle is M, another's W: divided, whatever the figure says. */
  readonly hasMustAndWont: boolean;
  /** Van der Eijk turned round: 0 one camp, 1 two camps at the ends. */
  readonly polarisation: number | null;
  /** Eta squared: share of the variance that lies between the clients; null also when all voted the same. */
  readonly between: number | null;
  readonly most: { readonly classes: readonly Priority[]; readonly share: number } | null;
  readonly deviation: number | null;
  readonly quartiles: number | null;
  readonly outliers: readonly Outlier[];
  /** What the app proposes by the clients' middles: never a decision. */
  readonly joint: JointClass;
};

/** [WL2] to [WL8] What one revealed round says about one topic. */
export function classResult(dossier: Dossier, workshop: Workshop, topic: Topic, round: Round): ClassResult {
  const clients = ballotsOf(dossier, topic.id, round.id).map(clientClasses);
  const totals = addCounts(clients.map(({ counts }) => counts));
  const steps = byStep(totals);
  const found = mostHeld(steps);
  const agreement = consensus(steps);
  const hasMustAndWont = hasBoth(clients);
  const isLegal = requirementOf(dossier, topic)?.isLegal ?? false;
  const band = agreement === null ? null : bandOf(workshop, agreement, hasMustAndWont);
  return {
    kind: 'moscow',
    clients,
    totals,
    votes: votesIn(totals),
    consensus: agreement,
    band,
    hasMustAndWont,
    polarisation: polarisation(steps),
    between: etaSquared(clients.map(({ counts }) => stepsOf(byStep(counts)))),
    most:
      found === null ? null : { classes: found.steps.map((step) => classSteps[step] as Priority), share: found.share },
    deviation: standardDeviation(stepsOf(steps)),
    quartiles: interquartileRange(stepsOf(steps)),
    outliers: band === null || band === 'agreed' ? [] : outliersOf(clients),
    joint: jointOf(clients, isLegal),
  };
}

/** [WL3] The bands are set before the session, on the workshop. */
export function bandOf({ bands: limits }: Pick<Workshop, 'bands'>, agreement: number, hasMustAndWont: boolean): Band {
  if (hasMustAndWont || agreement < limits.mixed) return 'divided';
  return agreement < limits.agreed ? 'mixed' : 'agreed';
}

function clientClasses(ballots: Ballots): ClientClasses {
  const answers = answersBy(ballots, 'moscow');
  const counts = countsOf(answers.map(({ priority }) => priority));
  return {
    client: ballots.client,
    counts,
    median: middleClass(byStep(counts)),
    blank: ballots.blank,
    points: mean(answers.flatMap(({ points }) => points ?? [])),
    isDivided: isWide(counts),
  };
}

function hasBoth(clients: readonly ClientClasses[]): boolean {
  return clients.some(({ median }) => median === 'M') && clients.some(({ median }) => median === 'W');
}

/** Who did not vote holds nothing up: the clients that voted are the ones there are. */
function jointOf(clients: readonly ClientClasses[], isLegal: boolean): JointClass {
  const voted = clients.filter(({ median }) => median !== null);
  const at = (priority: Priority) => voted.filter(({ median }) => median === priority).map(({ client }) => client);
  if (voted.length === 0) return { kind: 'none' };
  return jointClassOf({ M: at('M'), S: at('S'), C: at('C'), W: at('W') }, isLegal, voted.length);
}
