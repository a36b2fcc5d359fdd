import { isSame } from '#src/base/same.ts';
import { fittedPosition, fittedValue } from '#src/changes/fit-values.ts';
import { emptyPosition } from '#src/dossier/empty-position.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { joinedTexts } from './joined-texts.ts';

/** What one party has on one of the requirements that are merged. */
export type Held<C> = { readonly requirement: Requirement; readonly cell: C };

/** `differs`: the cells say different things, and nobody said which requirement's counts. */
export type MergedCell<C> = { readonly cell: C; readonly differs: boolean };

type Target = { readonly id: RequirementId; readonly parameter: Parameter | null };

/**
 * One client's positions as one: what only one of them says is taken, what they say differently is that of `from`.
 * Every reason is kept. Signed by the one that counts, else by the latest.
 */
export function mergedPosition(
  held: readonly Held<Position>[],
  client: ClientId,
  target: Target,
  from: string | undefined,
): MergedCell<Position> {
  const fitted = held.map(({ requirement, cell }) => ({
    requirement,
    cell: carriedPosition(requirement, cell, target),
  }));
  const priority = agreed(fitted, from, (cell) => cell.priority);
  const wish = agreed(fitted, from, (cell) => cell.wish);
  const limits = agreed(fitted, from, ({ limits: given, isReleased }) => given && { limits: given, isReleased });
  const cells = fitted.map(({ cell }) => cell);
  const signed = of(fitted, from) ?? cells.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? '')).at(-1);
  return {
    cell: {
      ...emptyPosition(target.id, client),
      priority: priority.value,
      wish: wish.value,
      limits: limits.value?.limits ?? null,
      isReleased: limits.value?.isReleased ?? false,
      reason: joinedTexts(held.map(({ requirement, cell }) => ({ code: requirement.code, text: cell.reason }))),
      by: signed?.by ?? null,
      at: signed?.at ?? null,
    },
    differs: priority.differs || wish.differs || limits.differs,
  };
}

/** The same for one supplier's offers; every note is kept. */
export function mergedOffer(
  held: readonly Held<Offer>[],
  supplier: SupplierId,
  target: Target,
  from: string | undefined,
): MergedCell<Offer> {
  const fitted = held.map(({ requirement, cell }) => {
    const value = isSameMeasure(requirement.parameter, target.parameter) ? cell.value : null;
    return { requirement, cell: { ...cell, value: fittedValue(value, target.parameter) } };
  });
  const fit = agreed(fitted, from, (cell) => cell.fit);
  const proof = agreed(fitted, from, (cell) => cell.proof);
  const value = agreed(fitted, from, (cell) => cell.value);
  return {
    cell: {
      requirement: target.id,
      supplier,
      fit: fit.value ?? 'no',
      proof: proof.value ?? 'claimed',
      value: value.value,
      note: joinedTexts(held.map(({ requirement, cell }) => ({ code: requirement.code, text: cell.note }))),
      onceK: total(held.map(({ cell }) => cell.onceK)),
      yearK: total(held.map(({ cell }) => cell.yearK)),
    },
    differs: fit.differs || proof.differs || value.differs,
  };
}

/** Null where nobody said anything. */
function total(amounts: readonly (number | null)[]): number | null {
  const given = amounts.filter((amount) => amount !== null);
  return given.length === 0 ? null : given.reduce((sum, amount) => sum + amount, 0);
}

/** Numbers in another unit mean something else, even where they would fit. */
export function isSameMeasure(a: Parameter | null, b: Parameter | null): boolean {
  if (a === null || b === null) return false;
  return a.kind === 'number' ? b.kind === 'number' && a.unit === b.unit : b.kind === 'category';
}

export function carriedPosition({ parameter }: Requirement, position: Position, target: Target): Position {
  return fittedPosition(position, isSameMeasure(parameter, target.parameter) ? target.parameter : null);
}

function agreed<C, V>(
  held: readonly Held<C>[],
  from: string | undefined,
  valueOf: (cell: C) => V | null,
): { readonly value: V | null; readonly differs: boolean } {
  const [first, ...others] = held.map(({ cell }) => valueOf(cell)).filter((value) => value !== null);
  if (others.every((value) => isSame(value, first))) return { value: first ?? null, differs: false };
  const chosen = of(held, from);
  return chosen === undefined ? { value: first ?? null, differs: true } : { value: valueOf(chosen), differs: false };
}

function of<C>(held: readonly Held<C>[], from: string | undefined): C | undefined {
  return held.find(({ requirement }) => requirement.id === from)?.cell;
}
