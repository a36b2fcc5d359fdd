import type { Action } from '#src/dossier/action.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

export type Outcome =
  | { readonly kind: 'agreement'; readonly record: Agreement }
  | { readonly kind: 'action'; readonly record: Action };

/** [SI14] What came of a session: agreements from it, then actions about it, as they were written down. */
export function outcomesOf(
  { agreements, actions }: Pick<Dossier, 'agreements' | 'actions'>,
  session: string,
): readonly Outcome[] {
  return [
    ...agreements
      .filter(({ source }) => source?.kind === 'session' && source.id === session)
      .map((record) => ({ kind: 'agreement', record }) as const),
    ...actions
      .filter(({ about }) => about?.kind === 'session' && about.id === session)
      .map((record) => ({ kind: 'action', record }) as const),
  ];
}
