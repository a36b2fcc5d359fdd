import { addMonths } from '#src/base/day.ts';
import type { RelationState } from './relation-state.ts';
import type { Side } from '#src/dossier/pulse.ts';

/** [RL10] What wears trust down, over the last year: quality, cost and disputes, each counted and never added together. */
export type Eroders = {
  readonly incidents: number;
  /** Penalties and invoices. */
  readonly bills: number;
  /** Thousands of euros of those that say an amount. */
  readonly billsK: number;
  readonly frictions: number;
};

export function erodersOf({ moments, frictions }: RelationState, today: string): Eroders {
  const since = addMonths(today, -12);
  const lately = moments.filter(({ on }) => on > since && on <= today);
  const bills = lately.filter(({ kind }) => kind === 'penalty' || kind === 'invoice');
  return {
    incidents: lately.filter(({ kind }) => kind === 'incident').length,
    bills: bills.length,
    billsK: bills.reduce((sum, { amountK }) => sum + Math.abs(amountK ?? 0), 0),
    frictions: frictions.filter(({ kind, on }) => kind === 'friction' && on > since && on <= today).length,
  };
}

/** [RL11] What each side put into the relation in the last year: measurements, looking back, owning up to a friction. */
export function involvementOf(
  state: RelationState,
  retrospectives: readonly { readonly side: Side; readonly on: string }[],
  today: string,
): Readonly<Record<Side, number>> {
  const since = addMonths(today, -12);
  const isLate = (on: string | null): boolean => on !== null && on > since && on <= today;
  const of = (side: Side): number =>
    state.series[side].filter(({ on }) => isLate(on)).length +
    retrospectives.filter((each) => each.side === side && isLate(each.on)).length +
    state.frictions.filter((friction) =>
      isLate(side === 'client' ? friction.acknowledgedByClient : friction.acknowledgedByOther),
    ).length;
  return { client: of('client'), other: of('other') };
}
