import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';

/** The kinds of DOMAIN C13 that positions, parameters, offers, links, law and budget allow. */
export const conflictKinds = [
  'must-wont', // (1) M beside W
  'no-common-value', // (2) number ranges without a common value
  'no-common-option', // (2) category sets without a common option
  'market', // (3) the common value removes suppliers
  'exclusion', // (4) two wanted requirements exclude each other
  'law', // (8) a position against the law
  'budget', // (9) it does not fit the joint budget beside what is fixed
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** By client id. */
export type Camp = readonly ClientId[];

/** Identity = requirement(s) + kind, so it survives edits; `id` is `kind:reqA[+reqB]`. */
export type Conflict = {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly requirements: readonly RequirementId[];
  /** Who stands against whom: always two camps or more where clients clash; for law and budget one camp. */
  readonly camps: readonly Camp[];
  /** Only for no-common-value: low < high, in the parameter's unit. The first camp needs ≥ high, the second ≤ low. */
  readonly gap: { readonly low: number; readonly high: number } | null;
  /** Only for market: suppliers that fall out. */
  readonly suppliers: readonly SupplierId[];
  /** Derived from limits that are not released: never leaves the regisseur's window. */
  readonly isPrivate: boolean;
};

/** The clients' limits taken together. `by` names who sets the lower and the upper edge. */
export type Zone =
  | { readonly kind: 'none' } // no parameter, or nobody gave limits
  | {
      readonly kind: 'range';
      /** null = open */
      readonly low: number | null;
      readonly high: number | null;
      readonly lowBy: Camp;
      readonly highBy: Camp;
      /** The value inside the zone whose largest relative distance to a wish is smallest (DOMAIN C14); null without wishes. */
      readonly proposal: number | null;
      readonly isPrivate: boolean;
    }
  | {
      readonly kind: 'gap';
      readonly low: number;
      readonly high: number;
      /** Who can't go below `high`, and who can't go above `low`. */
      readonly needHigh: Camp;
      readonly needLow: Camp;
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'options'; readonly options: readonly string[]; readonly isPrivate: boolean }
  | { readonly kind: 'no-options'; readonly camps: readonly Camp[]; readonly isPrivate: boolean };

export const sharings = ['shared', 'complementary', 'unique', 'conflicting', 'indifferent'] as const;
export type Sharing = (typeof sharings)[number];

/** Why it is shared, unique, …: a code and who, put into words by src/text. */
export type SharingReason =
  | { readonly kind: 'conflict'; readonly conflicts: readonly ConflictKind[] }
  | { readonly kind: 'held-by'; readonly clients: Camp }
  | { readonly kind: 'one-zone'; readonly clients: Camp }
  | { readonly kind: 'only'; readonly client: ClientId; readonly others: 'none' | 'wont' | 'mixed' }
  | { readonly kind: 'nobody-above-could' }
  | { readonly kind: 'no-positions' };

/** Proposed joint class (DOMAIN C1): the app proposes, people decide. */
export type JointClass =
  | { readonly kind: 'class'; readonly priority: Priority; readonly because: 'legal' | 'all-must' | 'median' }
  | { readonly kind: 'must-candidate' }
  | { readonly kind: 'discuss' }
  | { readonly kind: 'none' };

export type RequirementAnalysis = {
  readonly id: RequirementId;
  readonly sharing: Sharing;
  readonly reason: SharingReason;
  readonly zone: Zone;
  readonly jointClass: JointClass;
  /** Open conflicts this requirement takes part in, in the order of `conflictKinds`. An exclusion stands at both. */
  readonly conflicts: readonly Conflict[];
  /** Those that a decided case lists [A62]: the positions still clash, and it is settled. In the same order. */
  readonly settled: readonly Conflict[];
  /** One of them by a decision that a body has still to confirm [D27]. */
  readonly isProvisional: boolean;
};
