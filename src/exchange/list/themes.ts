import { byOrder, ordersBetween } from '#src/base/order.ts';
import type { ThemeId } from '#src/dossier/ids.ts';
import type { Theme } from '#src/dossier/theme.ts';
import { cleanLine, cut, likeness } from './fold.ts';
import { LONGEST_LINE, type RowGroup } from './group-rows.ts';

export const isSameTitle = (a: string, b: string): boolean => likeness(a) === likeness(b);

/** Finds or makes the theme a requirement stands under. */
export class Themes {
  readonly added: Theme[] = [];
  readonly #byTitle = new Map<string, Theme>();
  readonly #idOf: (index: number) => string;
  #lastOrder: string | null;

  constructor(themes: readonly Theme[], idOf: (index: number) => string) {
    const sorted = themes.toSorted(byOrder);
    for (const theme of sorted.toReversed()) this.#byTitle.set(likeness(theme.title), theme);
    this.#lastOrder = sorted.at(-1)?.order ?? null;
    this.#idOf = idOf;
  }

  named(title: string): Theme {
    const known = this.#byTitle.get(likeness(title));
    if (known) return known;
    const [order = ''] = ordersBetween(this.#lastOrder, null, 1);
    const theme: Theme = { id: this.#idOf(this.added.length) as ThemeId, title, order };
    this.#lastOrder = order;
    this.added.push(theme);
    this.#byTitle.set(likeness(title), theme);
    return theme;
  }
}

/** The theme a list gives a requirement: its own column, else the heading row above; empty when it gives none. */
export function themeTitle(group: RowGroup): string {
  const own = group.rows.map((row) => cleanLine(row.text('theme'))).find((text) => text !== '');
  return cut(own ?? group.rows[0]?.section ?? '', LONGEST_LINE);
}

/** For a list without themes: the sheet's name where somebody gave it one, else the file's. */
export function listTitle(fileName: string, sheetName: string): string {
  const isGiven = sheetName.trim() !== '' && !/^(sheet|blad|tabelle|feuil)\s*\d*$/i.test(sheetName.trim());
  const file = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const title = cleanLine((isGiven ? sheetName : file).replaceAll('_', ' '));
  return cut(title, LONGEST_LINE) || 'Lijst';
}
