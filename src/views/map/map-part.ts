import type { ConflictKind } from '#src/analysis/requirement-analysis.ts';
import type { Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { isActive, letsThrough, type RowFilter } from '#src/views/matrix/row-filter.ts';
import { countCards } from '#src/views/themes/count-cards.ts';
import type { ThemeCard, ThemeRollup } from '#src/views/themes/theme-rollup.ts';
import { compare, type Comparison, type Pair } from './compare.ts';
import { type Focus, inFocus } from './neighbours.ts';

/** Which part of the dossier is looked at. */
export type Question = {
  readonly filter: RowFilter & { readonly kinds: readonly ConflictKind[] };
  readonly focus: Focus | null;
  readonly compare: Pair | null;
  /** With `compare`: only what compares like this; null = everything. */
  readonly compareOnly: Comparison | null;
};

export type PartSource = {
  readonly rollups: readonly ThemeRollup[];
  readonly clients: Table<Client>;
  readonly suppliers: Table<Supplier>;
};

/** The part that is shown, and what is said of the rest. Themes stay, also without any card that is shown. */
export type MapPart = PartSource & {
  readonly shown: number;
  readonly total: number;
  /** Conflicting requirements among the hidden ones. */
  readonly hiddenConflicts: number;
  /** Themes of which everything is hidden. */
  readonly emptyThemes: number;
  readonly isWhole: boolean;
  /** What it was made from, for the next time. */
  readonly from: { readonly source: PartSource; readonly question: Question } | null;
};

export const noPart: MapPart = {
  rollups: [],
  clients: [],
  suppliers: [],
  shown: 0,
  total: 0,
  hiddenConflicts: 0,
  emptyThemes: 0,
  isWhole: true,
  from: null,
};

export function isWholeAsked({ filter, focus, compare: pair }: Question): boolean {
  return !isActive(filter) && filter.kinds.length === 0 && focus === null && pair === null;
}

/** [P17] What is hidden is counted, whatever hides it. Themes that did not change keep their rollup. */
export function updatePart(before: MapPart, source: PartSource, question: Question): MapPart {
  const old = before.from;
  const isSameSource =
    old !== null && (Object.keys(source) as (keyof PartSource)[]).every((key) => old.source[key] === source[key]);
  if (isSameSource && isSameQuestion(old.question, question)) return before;
  const from = { source, question };
  const total = source.rollups.reduce((sum, { cards }) => sum + cards.length, 0);
  if (isWholeAsked(question)) {
    return { ...source, shown: total, total, hiddenConflicts: 0, emptyThemes: 0, isWhole: true, from };
  }
  const nodes = question.focus === null ? null : inFocus(source.rollups, question.focus);
  const isShown = cardTest(question, nodes);
  const keeps = old !== null && nodes === null && isSameQuestion(old.question, question);
  const rollups = source.rollups.map((rollup, index) =>
    keeps && old.source.rollups[index] === rollup ? (before.rollups[index] as ThemeRollup) : onlyShown(rollup, isShown),
  );
  return {
    ...partiesOf(source, question, nodes),
    rollups,
    ...hiddenIn(source.rollups, rollups),
    total,
    isWhole: false,
    from,
  };
}

function isSameQuestion(a: Question, b: Question): boolean {
  return (Object.keys(b) as (keyof Question)[]).every((key) => a[key] === b[key]);
}

function cardTest(
  { filter, compare: pair, compareOnly }: Question,
  nodes: ReadonlySet<string> | null,
): (card: ThemeCard) => boolean {
  const passes = letsThrough(filter);
  const kinds = new Set(filter.kinds);
  return (card) => {
    if (!passes(card)) return false;
    if (kinds.size > 0 && !(card.analysis?.conflicts ?? []).some(({ kind }) => kinds.has(kind))) return false;
    if (nodes !== null && !nodes.has(`requirement.${card.requirement.id}`)) return false;
    return pair === null || compareOnly === null || compare(pair, card) === compareOnly;
  };
}

function onlyShown(rollup: ThemeRollup, isShown: (card: ThemeCard) => boolean): ThemeRollup {
  const cards = rollup.cards.filter(isShown);
  return cards.length === rollup.cards.length ? rollup : { theme: rollup.theme, ...countCards(cards) };
}

function partiesOf(
  { clients, suppliers }: PartSource,
  { compare: pair }: Question,
  nodes: ReadonlySet<string> | null,
): Pick<PartSource, 'clients' | 'suppliers'> {
  const compared = new Set<string>(pair ?? []);
  return {
    clients: clients.filter(
      ({ id, kind }) =>
        kind === 'ssc' || ((nodes === null || nodes.has(`client.${id}`)) && (compared.size === 0 || compared.has(id))),
    ),
    suppliers: nodes === null ? suppliers : suppliers.filter(({ id }) => nodes.has(`supplier.${id}`)),
  };
}

function hiddenIn(
  all: readonly ThemeRollup[],
  shown: readonly ThemeRollup[],
): Pick<MapPart, 'shown' | 'hiddenConflicts' | 'emptyThemes'> {
  const sum = (list: readonly ThemeRollup[], of: (rollup: ThemeRollup) => number): number =>
    list.reduce((before, rollup) => before + of(rollup), 0);
  const conflicts = ({ sharing }: ThemeRollup): number => sharing.conflicting;
  return {
    shown: sum(shown, ({ cards }) => cards.length),
    hiddenConflicts: sum(all, conflicts) - sum(shown, conflicts),
    emptyThemes: shown.filter(({ cards }, index) => cards.length === 0 && (all[index]?.cards.length ?? 0) > 0).length,
  };
}
