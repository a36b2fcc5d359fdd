import { byOrder } from '#src/base/order.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { holderCount } from '#src/analysis/holders.ts';
import { isFixed } from '#src/analysis/budget.ts';
import { answerKind, answerOf, type Evidence } from './answers.ts';

/** Who is left when these requirements are knock-out, and who falls out on what. Suppliers in their order. */
export type Survival = {
  readonly left: readonly SupplierId[];
  /** On custom work, on later, on a no. */
  readonly lost: readonly { readonly supplier: SupplierId; readonly on: readonly RequirementId[] }[];
  /** Nothing is against them, but they did not answer everything: not counted as left. */
  readonly unsure: readonly { readonly supplier: SupplierId; readonly on: readonly RequirementId[] }[];
};

/** [PK32] An eis is met or not (DOMAIN C10): standard and configuration meet it, custom work, a later version and a no don't. */
export function survivors(dossier: Dossier, knockOuts: readonly RequirementId[], evidence: Evidence): Survival {
  const found = dossier.suppliers.toSorted(byOrder).map(({ id }) => {
    const kinds = knockOuts.map((requirement) => ({
      requirement,
      kind: answerKind(answerOf(dossier, requirement, id, evidence)),
    }));
    const on = (isMeant: (kind: string) => boolean): RequirementId[] =>
      kinds.filter(({ kind }) => isMeant(kind)).map(({ requirement }) => requirement);
    return {
      supplier: id,
      failed: on((kind) => kind !== 'met' && kind !== 'unknown'),
      unknown: on((kind) => kind === 'unknown'),
    };
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
  const holders = holderCount(dossier);
  const musts = new Map<RequirementId, readonly ClientId[]>(
    dossier.requirements.map(({ id }) => [
      id,
      cellsOf(dossier.positions, id).flatMap(({ client, priority }) => (priority === 'M' ? [client] : [])),
    ]),
  );
  const level = (clients: number | null, requirements: readonly RequirementId[]): StressLevel => ({
    clients,
    requirements,
    survival: survivors(dossier, requirements, evidence),
  });
  const fixed = dossier.requirements.filter((each) => isFixed(dossier, each, holders)).map(({ id }) => id);
  const legal = new Set(dossier.requirements.filter(({ isLegal }) => isLegal).map(({ id }) => id));
  const byCount = Array.from({ length: Math.max(0, holders - 1) }, (_, index) => holders - 1 - index).map((count) =>
    level(
      count,
      dossier.requirements.flatMap(({ id }) => (legal.has(id) || (musts.get(id)?.length ?? 0) >= count ? [id] : [])),
    ),
  );
  const single = dossier.requirements
    .flatMap(({ id }) => (legal.has(id) || (musts.get(id)?.length ?? 0) > 0 ? [id] : []))
    .map((requirement) => ({
      requirement,
      musts: musts.get(requirement) ?? [],
      survival: survivors(dossier, [requirement], evidence),
    }));
  return {
    levels: [level(null, fixed), ...byCount],
    single: single.toSorted((a, b) => a.survival.left.length - b.survival.left.length),
  };
}
