import type { Dossier } from '#src/dossier/dossier.ts';
import type { Random } from './random.ts';

export type Generate = (random: Random, dossier: Dossier) => unknown;

export const moment = '2026-06-16T14:32:00Z';

/** An id of the table, and now and then one that is not there. */
export function idIn(random: Random, table: readonly { readonly id: string }[]): string {
  return table.length === 0 || random.chance(0.05) ? 'nergens' : random.pick(table).id;
}

export function idsIn(random: Random, table: readonly { readonly id: string }[], most: number): readonly string[] {
  return Array.from({ length: random.int(1, most) }, () => idIn(random, table));
}

/** Mostly an id that is free. */
export function newId(random: Random, table: readonly { readonly id: string }[]): string {
  return random.chance(0.05) ? idIn(random, table) : `N${random.int(0, 1e9)}`;
}

export function place(random: Random, table: readonly { readonly id: string }[]): { after?: string | null } {
  return random.pick([{}, { after: null }, { after: idIn(random, table) }]);
}

/** Some of the fields, so that patches of every shape occur. */
export function someOf(random: Random, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(random.some(Object.entries(fields), random.int(1, 3)));
}
