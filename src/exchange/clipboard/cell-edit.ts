import { assertNever } from '#src/base/assert-never.ts';
import { cellAt } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { supplierOf } from '#src/dossier/offer.ts';
import type { Limits } from '#src/dossier/parameter.ts';
import { clientOf } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { cleanLine, cleanText } from '#src/exchange/list/fold.ts';
import { withoutApostrophe } from '#src/exchange/sheet/formula.ts';
import type { Language } from '#src/text/text.ts';
import { exactFigure } from '#src/views/export/exact-value.ts';
import type { Answer, ClipCell, ClipColumn, Content, TextField } from './clip.ts';
import { answerOn, contentOn } from './exact-on.ts';
import { fits, type Reading, trouble } from './problem.ts';
import { readCost } from './read-cost.ts';
import { type FitNames, readOffer } from './read-offer.ts';
import { readPosition } from './read-position.ts';

/** What one pasted cell does to the cell it lands on. */
export type CellEdit =
  | { readonly kind: 'position'; readonly client: string; readonly patch: Partial<Content> }
  | { readonly kind: 'offer'; readonly supplier: string; readonly patch: Partial<Answer> | null }
  | { readonly kind: 'requirement'; readonly patch: RequirementPatch };

export type RequirementPatch = Partial<Record<TextField, string>> & {
  readonly costOnceK?: number | null;
  readonly costYearK?: number | null;
};

export type PasteWords = { readonly language: Language; readonly fitNames: FitNames };

/** Null: the cell says nothing and changes nothing. */
export function cellEdit(
  dossier: Dossier,
  requirement: Requirement,
  column: ClipColumn,
  cell: ClipCell,
  words: PasteWords,
): Reading<CellEdit | null> {
  switch (column.kind) {
    case 'text':
      return textEdit(cell.text, column.field);
    case 'client':
      return positionEdit(dossier, requirement, column.client, cell, words);
    case 'supplier':
      return offerEdit(dossier, requirement, column.supplier, cell, words);
    case 'cost':
      return costEdit(cell, column.field, words);
    case 'computed':
      return cell.text.trim() === '' ? fits(null) : trouble('computed');
    default:
      return assertNever(column);
  }
}

const longest = { line: 500, text: 20_000 };

function textEdit(written: string, field: TextField): Reading<CellEdit | null> {
  const isLine = field === 'title' || field === 'source';
  const text = isLine ? cleanLine(withoutApostrophe(written)) : cleanText(withoutApostrophe(written));
  if (text === '') return fits(null);
  if (text.length > (isLine ? longest.line : longest.text))
    return trouble('long', { most: isLine ? longest.line : longest.text });
  return fits({ kind: 'requirement', patch: { [field]: text } });
}

function positionEdit(
  dossier: Dossier,
  { id, parameter }: Requirement,
  client: string,
  cell: ClipCell,
  { language }: PasteWords,
): Reading<CellEdit | null> {
  const { exact } = cell;
  const read =
    exact?.kind === 'position'
      ? contentOn(exact.content, exact.parameter, parameter, cellAt(dossier.positions, id, client, clientOf))
      : readPosition(exactly(cell, language), parameter, markOf(language));
  if (!read.ok || read.patch === null) return read as Reading<null>;
  const limits = cellAt(dossier.positions, id, client, clientOf)?.limits ?? null;
  return fits({ kind: 'position', client, patch: withoutSameOptions(read.patch, limits) });
}

/** The same options in another order are no other limits: they stay, and stay released. */
function withoutSameOptions({ limits, ...patch }: Partial<Content>, current: Limits | null): Partial<Content> {
  if (limits === undefined) return patch;
  const isSameSet =
    limits?.kind === 'options' &&
    current?.kind === 'options' &&
    limits.options.length === current.options.length &&
    limits.options.every((option) => current.options.includes(option));
  return isSameSet ? patch : { ...patch, limits };
}

function offerEdit(
  dossier: Dossier,
  { id, parameter }: Requirement,
  supplier: string,
  cell: ClipCell,
  { language, fitNames }: PasteWords,
): Reading<CellEdit | null> {
  const { exact } = cell;
  const hasOffer = cellAt(dossier.offers, id, supplier, supplierOf) !== undefined;
  if (exact?.kind === 'offer') {
    if (exact.answer === null) return fits(hasOffer ? { kind: 'offer', supplier, patch: null } : null);
    const moved = answerOn(exact.answer, exact.parameter, parameter);
    return moved.ok ? fits({ kind: 'offer', supplier, patch: moved.patch }) : moved;
  }
  const read = readOffer(exactly(cell, language), parameter, markOf(language), fitNames);
  if (!read.ok || read.patch === null) return read as Reading<null>;
  if (read.patch.fit === undefined && !hasOffer) return trouble('fitFirst');
  return fits({ kind: 'offer', supplier, patch: read.patch });
}

function costEdit(
  cell: ClipCell,
  field: 'costOnceK' | 'costYearK',
  { language }: PasteWords,
): Reading<CellEdit | null> {
  if (cell.exact?.kind === 'cost') return fits({ kind: 'requirement', patch: { [field]: cell.exact.costK } });
  const read = readCost({ ...cell, text: withoutApostrophe(cell.text) }, markOf(language));
  if (!read.ok) return read;
  return fits(read.patch === null ? null : { kind: 'requirement', patch: { [field]: read.patch } });
}

export function markOf(language: Language): 'comma' | 'point' {
  return language === 'nl' ? 'comma' : 'point';
}

/**
 * The words of a cell with the number behind them, where there is one: a spreadsheet in another language, or one that
 * rounds, shows other figures than it has. Anything but a bare figure or percentage, such as a date, keeps its words.
 */
function exactly({ text, number }: ClipCell, language: Language): string {
  const bare = /^[-+]?[\d.,\s\u00a0']+(%?)$/.exec(text.trim());
  if (number === null || bare === null) return withoutApostrophe(text);
  return bare[1] === '%'
    ? `${exactFigure(language, Number((number * 100).toPrecision(12)))}%`
    : exactFigure(language, number);
}
