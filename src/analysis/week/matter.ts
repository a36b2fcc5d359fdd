import type { KpiState } from '#src/analysis/agreements/kpi-state.ts';
import type { Silence } from '#src/analysis/relations/silence.ts';
import type { About } from '#src/dossier/about.ts';
import type { Action } from '#src/dossier/action.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import type { Assignment } from '#src/dossier/assignment.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Condition } from '#src/dossier/condition.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Freedom } from '#src/dossier/freedom.ts';
import type { Friction } from '#src/dossier/friction.ts';
import type { Kpi } from '#src/dossier/kpi.ts';
import type { Side } from '#src/dossier/pulse.ts';
import type { Relation } from '#src/dossier/relation.ts';
import type { Rhythm } from '#src/dossier/rhythm.ts';

/** What a week is read from. No position, offer or comment is: an edit of one of those costs it nothing. */
export type WeekTables = Pick<
  Dossier,
  | 'assignment'
  | 'clients'
  | 'suppliers'
  | 'people'
  | 'cases'
  | 'stakes'
  | 'options'
  | 'stances'
  | 'decisions'
  | 'ratifications'
  | 'relations'
  | 'moments'
  | 'frictions'
  | 'actions'
  | 'agreements'
  | 'kpis'
  | 'measures'
  | 'freedoms'
  | 'rhythms'
  | 'readiness'
  | 'conditions'
  | 'pilots'
  | 'benefits'
  | 'sessions'
  | 'retrospectives'
>;

/** Why something asks for the regisseur, in the order in which the kinds stand. */
export const matterKinds = [
  'overdue',
  'silence',
  'lastDate',
  'soon',
  'kpi',
  'standpoint',
  'gate',
  'friction',
  'meeting',
] as const;
export type MatterKind = (typeof matterKinds)[number];

/** From when something asks, in days; choices of the product, said where they are shown. */
export const spans = {
  /** What ends is said a week ahead, and so is a meeting. */
  soon: 7,
  /** A right that lapses: time to bring it to those who decide. */
  lastDate: 60,
  /** One that passed and may still be acted on. */
  lapsed: 14,
  /** Open longer than this, a friction is a matter of the week. */
  friction: 30,
} as const;

/** Whom it concerns, in the fixed order of the dossier; parties that are gone are left out. */
export type Parties = {
  readonly clients: readonly string[];
  readonly suppliers: readonly string[];
  readonly withSsc: boolean;
};

export type Fact =
  | { readonly kind: 'agreement'; readonly agreement: Agreement }
  /** Nobody looked whether it is kept. */
  | { readonly kind: 'check'; readonly agreement: Agreement }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'silence'; readonly relation: Relation; readonly silence: Silence }
  | { readonly kind: 'notice'; readonly freedom: Freedom }
  | { readonly kind: 'option'; readonly freedom: Freedom; readonly until: string }
  | { readonly kind: 'kpi'; readonly kpi: Kpi; readonly state: KpiState }
  | {
      readonly kind: 'stances';
      readonly case: Case;
      /** Clients involved that have not said how they stand to any option. */
      readonly missing: readonly string[];
      readonly of: number;
    }
  | {
      readonly kind: 'ratification';
      readonly decision: Decision;
      readonly pending: readonly string[];
      readonly of: number;
    }
  | { readonly kind: 'review'; readonly decision: Decision }
  | {
      readonly kind: 'gate';
      readonly phase: Assignment['phase'];
      readonly met: number;
      readonly total: number;
      readonly missing: readonly Condition[];
    }
  | {
      readonly kind: 'friction';
      readonly friction: Friction;
      readonly days: number;
      readonly missing: readonly Side[];
    }
  | { readonly kind: 'rhythm'; readonly rhythm: Rhythm }
  /** A day together that has a date: a meeting, a visit, an exercise, a simulation. */
  | { readonly kind: 'planned'; readonly title: string; readonly about: About };
export type FactKind = Fact['kind'];

/** Something that asks for the regisseur. */
export type Matter = {
  /** Of what it is about and why; stays the same while that is so. */
  readonly id: string;
  readonly kind: MatterKind;
  readonly fact: Fact;
  readonly parties: Parties;
  /** The day it is held against; null = there is none. */
  readonly on: string | null;
  /** To that day; negative = so many days late. */
  readonly days: number | null;
  readonly isLate: boolean;
  /** A right lapses on that day. */
  readonly isHard: boolean;
  /** Nobody but the regisseur may see it. */
  readonly isPrivate: boolean;
  /** What is under way already. */
  readonly action: Action | null;
};
