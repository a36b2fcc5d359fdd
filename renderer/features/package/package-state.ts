import { create } from 'zustand';
import { useDocument } from '#renderer/store/document.ts';
import { estimates, type PriceSource } from '#src/analysis/package/offered-prices.ts';
import type { PackageSettings } from '#src/analysis/package/package-problem.ts';
import type { Budgets } from '#src/analysis/package/problem.ts';
import type { PackageRule } from '#src/analysis/package/rules.ts';

/** What is asked about packages. It is a question, so it is neither saved nor undone until its answer is kept. */
export type Asking = {
  readonly rule: PackageRule;
  /** Drawn beside it, as a tick on each bar; null = none. */
  readonly against: PackageRule | null;
  /** Euros; left out = the joint budget of the dossier, null = no limit. */
  readonly budgets: Partial<Budgets>;
  /** Which budget the curve runs along. */
  readonly along: 'once' | 'year';
  /** Whose prices count. */
  readonly prices: PriceSource;
  readonly chosen: readonly string[];
  readonly barred: readonly string[];
  readonly released: readonly string[];
  /** 0..1: how far from the best there is an answer may be. */
  readonly gap: number;
  readonly seconds: number;
  /** Counts how often was asked to look again. */
  readonly round: number;
  /** The rules side by side instead of one. */
  readonly isComparing: boolean;
  /** Figures in a table instead of a curve. */
  readonly isTable: boolean;
  /** The supplier of which all concessions are shown. */
  readonly openSupplier: string | null;
  /** The scenario the last package was kept as. */
  readonly keptAs: string | null;
  /** The requirement that is explained at the side. */
  readonly asked: string | null;
};

const first: Asking = {
  rule: 'max-min',
  against: 'sum',
  budgets: {},
  along: 'year',
  prices: estimates,
  chosen: [],
  barred: [],
  released: [],
  gap: 0,
  seconds: 20,
  round: 0,
  isComparing: false,
  isTable: false,
  openSupplier: null,
  keptAs: null,
  asked: null,
};

export const usePackage = create<Asking>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) usePackage.setState(first, true);
});

type Question = Pick<Asking, 'budgets' | 'chosen' | 'barred' | 'released' | 'prices'>;

export const set = usePackage.setState;

export function settingsOf({ budgets, chosen, barred, released, prices }: Question): PackageSettings {
  return { budgets, chosen, barred, released, ...(prices.kind === 'estimate' ? {} : { prices }) };
}

export function setBudget(budget: 'once' | 'year', euros: number | null): void {
  set(({ budgets }) => ({ budgets: { ...budgets, [budget]: euros } }));
}

/** As the dossier says again. */
export function resetBudget(budget: 'once' | 'year'): void {
  set(({ budgets: { [budget]: _, ...budgets } }) => ({ budgets }));
}

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((each) => each !== id);

/** In, whatever the rule says. */
export function force(id: string): void {
  set(({ chosen, barred, released }) => ({
    chosen: [...without(chosen, id), id],
    barred: without(barred, id),
    released: without(released, id),
  }));
}

/** Out, whatever the rule says. */
export function bar(id: string): void {
  set(({ chosen, barred, released }) => ({
    chosen: without(chosen, id),
    barred: [...without(barred, id), id],
    released: [...without(released, id), id],
  }));
}

/** The rule may choose, though law or everyone fixes it. */
export function release(id: string): void {
  set(({ chosen, barred, released }) => ({
    chosen: without(chosen, id),
    barred: without(barred, id),
    released: [...without(released, id), id],
  }));
}

/** As the dossier and the rule have it. */
export function leaveToRule(id: string): void {
  set(({ chosen, barred, released }) => ({
    chosen: without(chosen, id),
    barred: without(barred, id),
    released: without(released, id),
  }));
}

export function isOwnQuestion({ budgets, chosen, barred, released, prices }: Question): boolean {
  return (
    prices.kind !== 'estimate' || Object.keys(budgets).length + chosen.length + barred.length + released.length > 0
  );
}

/** The question as it is at first; how it is looked at stays. */
export function resetQuestion(): void {
  set({ prices: estimates, budgets: {}, chosen: [], barred: [], released: [] });
}

/** Goes on searching: four times as long, an hour at most. */
export function searchLonger(): void {
  set(({ seconds, round }) => ({ seconds: Math.min(3600, seconds * 4), round: round + 1 }));
}
