import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';

/** One thing on the page: what, and who, when or why. */
export type ReportLine = { readonly strong: string; readonly detail: string };

/** From the shared dossier, as of a day. */
export type Reporting = { readonly text: Text; readonly dossier: Dossier; readonly today: string };

const mostNames = 3;

/** `A, B, C en nog 4`. */
export function namesOf({ text }: Reporting, names: readonly string[]): string {
  if (names.length <= mostNames + 1) return names.join(', ');
  const items = names.slice(0, mostNames).join(', ');
  return text.t('steering:andMore', { items, count: names.length - mostNames });
}
