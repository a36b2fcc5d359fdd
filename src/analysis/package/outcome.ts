import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import { giniCoefficient, jainIndex } from '#src/methods/fairness.ts';
import { costsOf, type PackageProblem, totalOf } from './problem.ts';

/** What one client gets of a package. */
export type ClientOutcome = {
  readonly client: ClientId;
  /** Value in the package ÷ all it values, 0..1; null when it values nothing. */
  readonly satisfaction: number | null;
  /** Share of its musts that is in, 0..1; null without musts. */
  readonly mustCoverage: number | null;
  /** Whether all its musts are in. */
  readonly isServed: boolean;
};

/** What a package comes to. `lowest` … `gini` are over the clients that value anything; null without any. */
export type PackageOutcome = {
  readonly chosen: readonly RequirementId[];
  readonly left: readonly RequirementId[];
  /** Chosen, but without an estimate: their cost counts as nothing. */
  readonly unpriced: readonly RequirementId[];
  readonly clients: readonly ClientOutcome[];
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly mean: number | null;
  readonly jain: number | null;
  readonly gini: number | null;
  /** Euros. */
  readonly once: number;
  readonly year: number;
};

/** [PK3] Counted afresh from what is in, never taken from the solver. */
export function outcomeOf(problem: PackageProblem, chosen: ReadonlySet<number>): PackageOutcome {
  const clients = problem.clients.map((client): ClientOutcome => {
    const total = totalOf(client);
    const got = client.values.reduce((sum, [at, points]) => (chosen.has(at) ? sum + points : sum), 0);
    const served = client.needs.filter((at) => chosen.has(at)).length;
    return {
      client: client.id,
      satisfaction: total === 0 ? null : got / total,
      mustCoverage: client.needs.length === 0 ? null : served / client.needs.length,
      isServed: served === client.needs.length,
    };
  });
  const figures = clients.flatMap(({ satisfaction }) => (satisfaction === null ? [] : [satisfaction]));
  const idsOf = (isMeant: (at: number) => boolean): RequirementId[] =>
    problem.requirements.flatMap(({ id }, at) => (isMeant(at) ? [id] : []));
  return {
    chosen: idsOf((at) => chosen.has(at)),
    left: idsOf((at) => !chosen.has(at)),
    unpriced: idsOf((at) => chosen.has(at) && problem.requirements[at]?.isPriced === false),
    clients,
    lowest: figures.length === 0 ? null : Math.min(...figures),
    highest: figures.length === 0 ? null : Math.max(...figures),
    mean: figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0) / figures.length,
    jain: jainIndex(figures),
    gini: giniCoefficient(figures),
    ...costsOf(problem, chosen),
  };
}
