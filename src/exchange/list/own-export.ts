import { exports as en } from '#src/text/en/exports.ts';
import { exports as nl } from '#src/text/nl/exports.ts';
import type { Heading } from './heading.ts';
import { fold } from './fold.ts';
import type { ColumnGuess } from './guess-columns.ts';
import { type Field, type Meaning, skip } from './meaning.ts';

/** Heading of the first column of every matrix Regie exports: it marks the file as Regie's. */
export const OWN_ID_HEADING = 'Regie-id';

const isId = (heading: Heading): boolean => fold(heading.text) === fold(OWN_ID_HEADING);

/** The mark alone could be anybody's text; beside the headings for code and title it is Regie's. */
export function isOwnExport(headings: readonly Heading[]): boolean {
  const fields = headings.map(({ text }) => ownField(text));
  return headings.some(isId) && fields.includes('code') && fields.includes('title');
}

const fieldOf: Partial<Record<keyof typeof nl.columns, Field>> = {
  code: 'code',
  theme: 'theme',
  title: 'title',
  why: 'why',
  costOnce: 'costOnce',
  costYear: 'costYear',
};

function ownField(heading: string): Field | null {
  for (const columns of [nl.columns, en.columns] as const) {
    const found = (Object.keys(columns) as (keyof typeof nl.columns)[]).find(
      (key) => fold(columns[key]) === fold(heading),
    );
    if (found) return fieldOf[found] ?? null;
  }
  return null;
}

/** In a CSV there is no row of groups: there the group stands before the name. */
export const GROUP_MARK = ': ';

function clientName({ text, group }: Heading): string | null {
  for (const { groups } of [nl, en]) {
    if (group === groups.clients) return text;
    if (text.startsWith(groups.clients + GROUP_MARK)) return text.slice(groups.clients.length + GROUP_MARK.length);
  }
  return null;
}

/**
 * The columns of Regie's own export, known by their headings in either language; null for any other list. What the
 * program works out itself (picture, zone, conflicts) and the suppliers are not read back.
 */
export function ownColumns(headings: readonly Heading[]): ColumnGuess | null {
  if (!isOwnExport(headings)) return null;
  const columns = headings.map((heading): Meaning => {
    if (isId(heading)) return { kind: 'field', field: 'id' };
    const name = clientName(heading);
    if (name !== null) return { kind: 'client', name, gives: 'cell' };
    const field = ownField(heading.text);
    return field ? { kind: 'field', field } : skip;
  });
  const isEnglish = headings.some(({ text }) => text.trim() === en.columns.title);
  return { columns, decimals: isEnglish ? 'point' : 'comma' };
}
