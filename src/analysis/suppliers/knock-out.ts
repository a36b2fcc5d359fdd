import { byOrder } from '#src/base/order.ts';
import { cellsOf } from '#src/base/grid.ts';
import { finished, type Steps } from '#src/base/steps.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { holderCount } from '#src/analysis/holders.ts';
import { isFixed } from '#src/analysis/budget.ts';
import { type AnswerKind, answerKind, answerOf, type Evidence } from './answers.ts';

/** Who is left when these requirements are knock-out, and who falls out on what. Suppliers in their order. */
export type Survival = {
  readonly left: readonly SupplierId[];
  /** On custom work, on later, on a no. */
  readonly lost: readonly { readonly supplier: SupplierId; readonly on: readonly RequirementId[] }[];
  /** Nothing is against them, but they did not answer everything: not counted as left. */
  readonly unsure: readonly { readonly supplier: SupplierId; readonly on: readonly RequirementId[] }[];
};

/** Per requirement how each supplier answers it, suppliers in their order. */
type Kinds = { readonly suppliers: readonly SupplierId[]; readonly of: (id: RequirementId) => readonly AnswerKind[] };

/** [PK32] An eis is met or not (DOMAIN C10): standard and configuration meet it, custom work, a later version and a no don't. */
export function survivors(dossier: Dossier, knockOuts: readonly RequirementId[], evidence: Evidence): Survival {
  return survival(kindsIn(dossier, evidence), knockOuts);
}

function kindsIn(dossier: Dossier, evidence: Evidence): Kinds {
  const suppliers = dossier.suppliers.toSorted(byOrder).map(({ id }) => id);
  const known = new Map<RequirementId, readonly AnswerKind[]>();
  const of = (id: RequirementId): readonly AnswerKind[] => {
    const kinds = known.get(id) ?? suppliers.map((supplier) => answerKind(answerOf(dossier, id, supplier, evidence)));
    known.set(id, kinds);
    return kinds;
  };
  return { suppliers, of };
}

function survival({ suppliers, of }: Kinds, knockOuts: readonly RequirementId[]): Survival {
  const found = suppliers.map((supplier, at) => {
    const failed: RequirementId[] = [];
    const unknown: RequirementId[] = [];
    for (const id of knockOuts) {
      const kind = of(id)[at];
      if (kind === 'unknown') unknown.push(id);
      else if (kind !== 'met') failed.push(id);
    }
    return { supplier, failed, unknown };
  });
  return {
    left: found.filter(({ failed, unknown }) => failed.length + unknown.length === 0).map(({ supplier }) => supplier),
    lost: found.flatMap(({ supplier, failed }) => (failed.length > 0 ? [{ supplier, on: failed }] : [])),
    unsure: found.flatMap(({ supplier, failed, unknown }) =>
      failed.length === 0 && unknown.length > 0 ? [{ supplier, on: unknown }] : [],
    ),
  };
}

/** A set of eisen by who calls them a must: by law or by all, by at least so many, by anyone. */
export type StressLevel = {
  /** How many clients at least; null = what the law requires and what all want. */
  readonly clients: number | null;
  readonly requirements: readonly RequirementId[];
  readonly survival: Survival;
};

export type SingleEis = {
  readonly requirement: RequirementId;
  readonly musts: readonly ClientId[];
  readonly survival: Survival;
};

export type KnockOutStress = {
  /** From the strictest reading of "eis" to the loosest. */
  readonly levels: readonly StressLevel[];
  /** Each eis of somebody by itself, the one that costs most suppliers first. */
  readonly single: readonly SingleEis[];
};

/** [PK32] [PK33] What is left of the market as eisen pile up, and which single one costs most (DOMAIN F13). */
export function knockOutStress(dossier: Dossier, evidence: Evidence): KnockOutStress {
  return finished(knockOutStressInSteps(dossier, evidence));
}

/** The same in steps; `counts`: of how many clients at least it must be a must, from many to one. Left out: every number there is. */
export function* knockOutStressInSteps(
  dossier: Dossier,
  evidence: Evidence,
  counts?: readonly number[],
): Steps<KnockOutStress> {
  const holders = holderCount(dossier);
  const kinds = kindsIn(dossier, evidence);
  const total = dossier.requirements.length;
  const fixed: RequirementId[] = [];
  const legal = new Set<RequirementId>();
  const single: SingleEis[] = [];
  for (const [at, requirement] of dossier.requirements.entries()) {
    yield (0.7 * at) / total;
    const { id, isLegal } = requirement;
    const musts = cellsOf(dossier.positions, id).flatMap(({ client, priority }) => (priority === 'M' ? [client] : []));
    if (isFixed(dossier, requirement, holders)) fixed.push(id);
    if (isLegal) legal.add(id);
    if (isLegal || musts.length > 0) single.push({ requirement: id, musts, survival: survival(kinds, [id]) });
  }
  const levels: StressLevel[] = [{ clients: null, requirements: fixed, survival: survival(kinds, fixed) }];
  const wanted = counts ?? Array.from({ length: Math.max(0, holders - 1) }, (_, index) => holders - 1 - index);
  for (const [at, clients] of wanted.entries()) {
    yield 0.7 + (0.3 * at) / wanted.length;
    const requirements = single.flatMap(({ requirement, musts }) =>
      legal.has(requirement) || musts.length >= clients ? [requirement] : [],
    );
    levels.push({ clients, requirements, survival: survival(kinds, requirements) });
  }
  return { levels, single: single.toSorted((a, b) => a.survival.left.length - b.survival.left.length) };
}
