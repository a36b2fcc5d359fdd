import type { Parameter, Range, Value } from '#src/dossier/parameter.ts';
import { cleanLine, fold } from './fold.ts';
import { type DecimalMark, type Quantity, readNumber, readQuantity } from './quantities.ts';
import { convert, unitName } from './units.ts';

/** A value cell and the unit its row gives beside it. */
export type ValueText = { readonly text: string; readonly unit: string };

export type ValueReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'wish'; readonly wish: Value }
  | { readonly kind: 'range'; readonly range: Range }
  /** A number, but not in a unit that can be compared. */
  | { readonly kind: 'other-unit' }
  | { readonly kind: 'unread' };

const NOTHING = new Set(['', 'nvt', 'n v t', 'n a', 'ja', 'yes', 'x', '✓', '✔', 'v']);

const LONGEST_CATEGORY = 40;
const MOST_CATEGORIES = 8;

const isNothing = (text: string): boolean => NOTHING.has(fold(text)) || /^[\s\-–—?]*$/.test(text);

function quantityOf({ text, unit }: ValueText, mark: DecimalMark): Quantity | null {
  const read = readQuantity(text, mark);
  return read && read.unit === '' && unit !== '' ? { ...read, unit: unitName(unit) } : read;
}

export function isQuantity(text: ValueText, mark: DecimalMark): boolean {
  return quantityOf(text, mark) !== null;
}

function directionOf(quantities: readonly Quantity[]): 'higher' | 'lower' | 'none' {
  const isSaid = (kind: Quantity['kind']): boolean => quantities.some((quantity) => quantity.kind === kind);
  if (isSaid('most') === isSaid('least')) return 'none';
  return isSaid('most') ? 'lower' : 'higher';
}

/** Different short answers of different parties are categories; one answer, or long ones, are remarks. */
function categoriesOf(texts: readonly ValueText[]): readonly string[] | null {
  const answers = [...new Set(texts.map(({ text }) => cleanLine(text)).filter((text) => !isNothing(text)))];
  const isShort = answers.every((answer) => answer.length <= LONGEST_CATEGORY);
  return answers.length >= 2 && answers.length <= MOST_CATEGORIES && isShort ? answers : null;
}

/**
 * What a requirement without a parameter asks about, from the values its rows give: the unit of the first figure,
 * and which way is stricter where the words say so; or the answers to choose from. Null when it asks for neither.
 */
export function parameterFrom(name: string, texts: readonly ValueText[], mark: DecimalMark): Parameter | null {
  const quantities = texts.map((text) => quantityOf(text, mark)).filter((quantity) => quantity !== null);
  const [first] = quantities;
  if (first) return { kind: 'number', name, unit: first.unit, direction: directionOf(quantities), lawful: null };
  const categories = categoriesOf(texts);
  return categories && { kind: 'category', name, categories: [...categories], lawful: null };
}

/** The figure of a text in exactly this unit, however odd the unit is: `4 uur`, `99,9%`, `€ 18 per uur`. */
function withoutUnit(text: string, unit: string): string {
  const after = cleanLine(unit).replace(/^€/, '');
  const figure = unit.startsWith('€') ? text.replace(/^€\s*/, '') : text;
  return after !== '' && figure.endsWith(after) ? figure.slice(0, -after.length) : figure;
}

function inUnit(value: number, quantity: Quantity, unit: string): number | null {
  return quantity.unit === '' ? value : convert(value, quantity.unit, unit);
}

/** A cell against the requirement's parameter. "At most 4 hours" is a wish for 4: limits are asked in private. */
export function readValue(value: ValueText, parameter: Parameter | null, mark: DecimalMark): ValueReading {
  const text = cleanLine(value.text);
  if (parameter?.kind === 'category') {
    const { categories } = parameter;
    const category =
      categories.find((one) => cleanLine(one) === text) ?? categories.find((one) => fold(one) === fold(text));
    if (category !== undefined) return { kind: 'wish', wish: category };
  }
  const figure = parameter?.kind === 'number' ? readNumber(withoutUnit(text, parameter.unit), mark) : null;
  if (figure !== null) return { kind: 'wish', wish: figure };
  if (isNothing(text)) return { kind: 'none' };
  const quantity = quantityOf({ ...value, text }, mark);
  if (!quantity || parameter?.kind !== 'number') return { kind: 'unread' };
  const low = inUnit(quantity.value, quantity, parameter.unit);
  const high = inUnit(quantity.upper, quantity, parameter.unit);
  if (low === null || high === null) return { kind: 'other-unit' };
  return quantity.kind === 'range' ? { kind: 'range', range: { min: low, max: high } } : { kind: 'wish', wish: low };
}
