import type { AgreementDraft } from '#renderer/store/dialogs.ts';

/** Whom a new agreement is with, where the register shows those of one party. */
export function betweenOf(party: string | null): Required<Pick<AgreementDraft, 'clients' | 'suppliers' | 'withSsc'>> {
  const [kind, id = ''] = (party ?? '').split(' ');
  return {
    clients: kind === 'client' ? [id] : [],
    suppliers: kind === 'supplier' ? [id] : [],
    withSsc: kind === 'ssc',
  };
}
