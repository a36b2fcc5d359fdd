import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import type { Standing } from './standing.ts';

/** "voorlopig 3/4", "definitief", "weer open". */
export function standingText({ t }: Text, { kind, confirmed, of }: Standing): string {
  return kind === 'provisional' ? t('decisions:provisionalOf', { confirmed, of }) : t(`decisions:state.${kind}`);
}

/** Whole euros where they are whole: € 33.000, € 0,69; the space is a hard one, so that no line breaks inside. */
export function euros(text: Text, cents: number): string {
  const sign = cents < 0 ? '−' : '';
  return `${sign}€\u00a0${text.number(Math.abs(cents) / 100, cents % 100 === 0 ? 0 : 2)}`;
}

/** What comes on top, or goes off; nothing in a word. */
export function moreEuros(text: Text, cents: number): string {
  if (cents === 0) return text.t('decisions:nothing');
  return cents > 0 ? `+\u00a0${euros(text, cents)}` : euros(text, cents);
}

/** A client by name; one that left is called so. */
export function clientName({ t }: Text, dossier: Dossier, id: string): string {
  return find(dossier.clients, id)?.name ?? t('decisions:gone');
}

/** "A", "A en B", "A, B en C". */
export function listed({ t }: Text, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${t('decisions:and')} ${last}`;
}
