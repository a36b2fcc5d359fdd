import type { PackageRule } from '#src/analysis/package/rules.ts';
import type { CultureQuestion, CultureType } from '#src/methods/culture.ts';
import type { BeamerClient, BeamerParty, Page } from './parts.ts';

// Slides of screens outside a workshop: a package, and who gives what for a supplier. What has no field here can't be on them;
// limits, wishes and notes have none. [BM1]

export type PackageLine = {
  readonly client: BeamerClient;
  /** Of all it values, 0..1; null when it values nothing. */
  readonly satisfaction: number | null;
  readonly served: number;
  readonly musts: number;
  readonly isLowest: boolean;
};

/** What a package comes to for each client. */
export type PackageSlide = {
  readonly kind: 'package';
  readonly title: string;
  readonly rule: PackageRule;
  /** How sure it is that nothing is better, in words. */
  readonly sure: string;
  readonly isProven: boolean;
  /** Thousands of euros; a limit of null is none. */
  readonly budgets: readonly {
    readonly period: 'once' | 'year';
    readonly limitK: number | null;
    readonly costK: number;
  }[];
  readonly chosen: number;
  readonly of: number;
  readonly lowest: number | null;
  readonly mean: number | null;
  /** In the order of the clients; of very many those that get least. */
  readonly lines: readonly PackageLine[];
  readonly clients: number;
};

export type PackageStop = {
  readonly budgetK: number;
  /** 0..1 */
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  readonly isProven: boolean;
};

/** What more or less of a budget brings. */
export type PackageCurveSlide = {
  readonly kind: 'package-curve';
  readonly along: 'once' | 'year';
  readonly rule: PackageRule;
  /** Where the question stands; null = no limit. */
  readonly nowK: number | null;
  readonly stops: readonly PackageStop[];
  /** What the next step of the budget brings, and what the rule costs in the mean, in words; empty = not known. */
  readonly next: string;
  readonly fairness: string;
};

export type PackageOutRow = {
  readonly code: string;
  readonly title: string;
  readonly reason: string;
  /** Who calls it a must. */
  readonly musts: readonly BeamerClient[];
  readonly onceK: number;
  readonly yearK: number;
};

/** What is not in it, and why. */
export type PackageOutSlide = {
  readonly kind: 'package-out';
  readonly page: Page;
  readonly total: number;
  readonly rows: readonly PackageOutRow[];
};

export type ConcessionMeasure = 'fewest' | 'lightest' | 'fairest';
export type BeamerSupplier = { readonly name: string; readonly letters: string };

/** How many each client gives for each supplier: no order, no winner. */
export type ConcessionsSlide = {
  readonly kind: 'concessions';
  readonly page: Page;
  readonly measure: ConcessionMeasure;
  readonly clients: readonly BeamerClient[];
  /** Clients that are not shown; they give nothing, or less than who is. */
  readonly others: number;
  readonly rows: readonly {
    readonly supplier: BeamerSupplier;
    /** What the law requires and it does not do, so that nothing makes it acceptable. */
    readonly isLawless: boolean;
    readonly count: number;
    /** Value points. */
    readonly weight: number;
    /** In the order of the clients of the slide. */
    readonly given: readonly number[];
  }[];
};

/** What has to be given for one supplier, by whom, and that fewer is impossible. */
export type ConcessionSetSlide = {
  readonly kind: 'concession-set';
  readonly page: Page;
  readonly measure: ConcessionMeasure;
  readonly supplier: BeamerSupplier;
  readonly isLawless: boolean;
  readonly count: number;
  readonly weight: number;
  readonly given: readonly { readonly client: BeamerClient; readonly count: number }[];
  readonly lines: readonly {
    readonly clients: readonly BeamerClient[];
    readonly code: string;
    readonly title: string;
    readonly why: string;
  }[];
  readonly proof: string;
};

/** [SI23] How two parties are used to work: to talk about, so nothing in it is a score, and of other parties there is nothing. */
export type CultureSlide = {
  readonly kind: 'culture';
  readonly a: BeamerParty;
  readonly b: BeamerParty;
  readonly title: string;
  readonly said: string;
  /** Of a hundred points each; empty while one of the two has not spread them. */
  readonly types: readonly { readonly type: CultureType; readonly a: number; readonly b: number }[];
  /** Asked aloud, with where both stand between its two ends. */
  readonly question: CultureQuestion;
  readonly answers: { readonly a: number | null; readonly b: number | null };
};

export type ScreenSlide =
  | PackageSlide
  | PackageCurveSlide
  | PackageOutSlide
  | ConcessionsSlide
  | ConcessionSetSlide
  | CultureSlide;
