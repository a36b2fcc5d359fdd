import { cellsOf } from '#src/base/grid.ts';
import { finished, type Steps } from '#src/base/steps.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { fitFactor } from '#src/analysis/fit-factor.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Position } from '#src/dossier/position.ts';
import { valuePoints } from '#src/methods/moscow.ts';
import { type Evidence, isProof } from './answers.ts';

/** Sums over some requirements; a cell of two is `client × suppliers + supplier`. In hundredths of a value point, so exact. */
export type FitSums = {
  /** Per client: what it values. */
  readonly value: Float64Array;
  /** Per client × supplier: value × fit of everything that is offered, and of what is proven. */
  readonly offered: Float64Array;
  readonly proven: Float64Array;
};

/** What one requirement adds, by the objects it was added from. */
type Row = { readonly theme: ThemeId; readonly positions: readonly Position[]; readonly offers: readonly Offer[] };

/** Fit by theme, and of the whole: rows and columns by id. */
export type ThemeFits = {
  readonly clients: readonly ClientId[];
  readonly suppliers: readonly SupplierId[];
  readonly themes: ReadonlyMap<string, FitSums>;
  readonly whole: FitSums;
  readonly rows: ReadonlyMap<string, Row>;
};

/** More changed rows than this are counted anew, in turns. */
const mostChanged = 300;

/** [SU10] Fit of each supplier to each client by theme, with and without what is only claimed. */
export function* themeFitsInSteps(dossier: Dossier): Steps<ThemeFits> {
  const clients = dossier.clients.filter(mayHold).map(({ id }) => id);
  const suppliers = dossier.suppliers.map(({ id }) => id);
  const add = adding(clients, suppliers);
  const whole = noSums(clients.length, suppliers.length);
  const themes = new Map<string, FitSums>(
    dossier.themes.map(({ id }) => [id, noSums(clients.length, suppliers.length)]),
  );
  const rows = new Map<string, Row>();
  for (const [at, requirement] of dossier.requirements.entries()) {
    yield at / dossier.requirements.length;
    const row = rowOf(dossier, requirement.id, requirement.theme);
    rows.set(requirement.id, row);
    add(whole, row, 1);
    const theme = themes.get(row.theme);
    if (theme !== undefined) add(theme, row, 1);
  }
  return { clients, suppliers, themes, whole, rows };
}

export function themeFits(dossier: Dossier): ThemeFits {
  return finished(themeFitsInSteps(dossier));
}

/**
 * [SU11] The same after an edit, at the cost of the rows that changed; null when it must be counted anew: other clients, suppliers or
 * themes, or too many rows.
 */
export function themeFitsAfter(before: ThemeFits, dossier: Dossier): ThemeFits | null {
  const clients = dossier.clients.filter(mayHold);
  const isSameFrame =
    isSameIds(before.clients, clients) &&
    isSameIds(before.suppliers, dossier.suppliers) &&
    isSameIds([...before.themes.keys()], dossier.themes);
  if (!isSameFrame) return null;
  const changed = changedRows(before, dossier);
  if (changed.length > mostChanged) return null;
  if (changed.length === 0) return before;
  const add = adding(before.clients, before.suppliers);
  const rows = new Map(before.rows);
  const themes = new Map(before.themes);
  const whole = copyOf(before.whole);
  const touched = new Map<string, FitSums>();
  const sumsOf = (theme: string): FitSums | undefined => {
    const old = before.themes.get(theme);
    const own = touched.get(theme) ?? (old && copyOf(old));
    if (own !== undefined) touched.set(theme, own);
    return own;
  };
  const count = (row: Row | undefined, sign: 1 | -1): void => {
    if (row === undefined) return;
    add(whole, row, sign);
    const sums = sumsOf(row.theme);
    if (sums !== undefined) add(sums, row, sign);
  };
  for (const [id, old, now] of changed) {
    count(old, -1);
    count(now, 1);
    if (now === undefined) rows.delete(id);
    else rows.set(id, now);
  }
  for (const [theme, sums] of touched) themes.set(theme, sums);
  return { ...before, themes, whole, rows };
}

/** 0..1; null when the client values nothing of it. */
export function fitIn(fits: ThemeFits, sums: FitSums, client: string, supplier: string, evidence: Evidence) {
  const row = fits.clients.indexOf(client as ClientId);
  const column = fits.suppliers.indexOf(supplier as SupplierId);
  const value = sums.value[row] ?? 0;
  return value === 0 || column < 0 ? null : (sums[evidence][row * fits.suppliers.length + column] ?? 0) / value;
}

function rowOf({ positions, offers }: Dossier, id: string, theme: ThemeId): Row {
  return { theme, positions: cellsOf(positions, id), offers: cellsOf(offers, id) };
}

function changedRows(before: ThemeFits, dossier: Dossier): (readonly [string, Row | undefined, Row | undefined])[] {
  const changed: (readonly [string, Row | undefined, Row | undefined])[] = [];
  let kept = 0;
  for (const { id, theme } of dossier.requirements) {
    const old = before.rows.get(id);
    const now = rowOf(dossier, id, theme);
    if (old !== undefined) kept += 1;
    if (old?.theme !== theme || !isSameCells(old.positions, now.positions) || !isSameCells(old.offers, now.offers))
      changed.push([id, old, now]);
  }
  if (kept === before.rows.size) return changed;
  const left = new Set<string>(dossier.requirements.map(({ id }) => id));
  for (const [id, old] of before.rows) if (!left.has(id)) changed.push([id, old, undefined]);
  return changed;
}

/** A row without cells does not exist, so two empty ones need not be one object. */
function isSameCells(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === 0 && b.length === 0);
}

function isSameIds(ids: readonly string[], records: readonly { readonly id: string }[]): boolean {
  return ids.length === records.length && records.every(({ id }, at) => id === ids[at]);
}

function adding(clients: readonly string[], suppliers: readonly string[]) {
  const rowAt = new Map(clients.map((id, at) => [id, at]));
  const columnAt = new Map(suppliers.map((id, at) => [id, at]));
  return (sums: FitSums, { positions, offers }: Row, sign: 1 | -1): void => {
    const columns = offers.map(({ supplier }) => columnAt.get(supplier) ?? 0);
    const weights = offers.map(({ fit }) => Math.round(100 * fitFactor(fit)));
    const proofs = offers.map(({ proof }) => isProof(proof));
    for (const { client, priority } of positions) {
      const row = rowAt.get(client);
      const points = priority === null ? 0 : sign * valuePoints[priority];
      if (row === undefined || points === 0) continue;
      sums.value[row] = (sums.value[row] as number) + 100 * points;
      for (let index = 0; index < columns.length; index += 1) {
        const cell = row * suppliers.length + (columns[index] as number);
        const met = points * (weights[index] as number);
        sums.offered[cell] = (sums.offered[cell] as number) + met;
        if (proofs[index]) sums.proven[cell] = (sums.proven[cell] as number) + met;
      }
    }
  };
}

function noSums(clients: number, suppliers: number): FitSums {
  const block = (): Float64Array => new Float64Array(clients * suppliers);
  return { value: new Float64Array(clients), offered: block(), proven: block() };
}

function copyOf({ value, offered, proven }: FitSums): FitSums {
  return { value: value.slice(), offered: offered.slice(), proven: proven.slice() };
}
