import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Duty } from '#src/dossier/duty.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';

/** What is wrong with who does what in a task. `own`: nothing, each client answers for its own. */
export type DutyFinding =
  | { readonly kind: 'fine' }
  | { readonly kind: 'own' }
  | { readonly kind: 'none' }
  | { readonly kind: 'many'; readonly parties: readonly PartyRef[] }
  /** Each client answers for its own, but these don't yet. */
  | { readonly kind: 'lacking'; readonly clients: readonly string[] };

type Parties = Pick<Dossier, 'clients' | 'suppliers'>;

/** As a text, so that parties can be compared. */
export function partyKey({ kind, id }: PartyRef): string {
  return id === null ? kind : `${kind} ${id}`;
}

function isThere({ clients, suppliers }: Parties, { kind, id }: PartyRef): boolean {
  if (kind === 'client') return clients.some((client) => client.id === id);
  return kind !== 'supplier' || suppliers.some((supplier) => supplier.id === id);
}

/** [AG9] Nobody, or more than one, answers for a task; parties that are gone are passed over. */
export function dutyFinding({ roles, isPerClient }: Duty, parties: Parties): DutyFinding {
  const answering = roles
    .filter(({ role, party }) => role === 'A' && isThere(parties, party))
    .map(({ party }) => party);
  if (isPerClient) return ownFinding(answering, parties);
  if (answering.length === 0) return { kind: 'none' };
  return answering.length === 1 ? { kind: 'fine' } : { kind: 'many', parties: answering };
}

/** Somebody else that answers beside the clients makes it two. */
function ownFinding(answering: readonly PartyRef[], { clients }: Parties): DutyFinding {
  const others = answering.filter(({ kind }) => kind !== 'client');
  if (others.length > 0 && answering.length > 1) return { kind: 'many', parties: answering };
  const own = new Set(answering.filter(({ kind }) => kind === 'client').map(({ id }) => id as string));
  if (others.length === 0 && own.size === 0) return { kind: 'none' };
  const lacking = clients.filter(({ id, kind }) => kind !== 'ssc' && !own.has(id)).toSorted(byOrder);
  return lacking.length === 0 ? { kind: 'own' } : { kind: 'lacking', clients: lacking.map(({ id }) => id) };
}

export type DutyFindings = {
  readonly none: readonly Duty[];
  readonly many: readonly Duty[];
  readonly lacking: readonly Duty[];
};

export function dutyFindings({ duties, ...parties }: Pick<Dossier, 'duties' | 'clients' | 'suppliers'>): DutyFindings {
  const found = duties.toSorted(byOrder).map((duty) => ({ duty, kind: dutyFinding(duty, parties).kind }));
  const of = (wanted: DutyFinding['kind']) => found.filter(({ kind }) => kind === wanted).map(({ duty }) => duty);
  return { none: of('none'), many: of('many'), lacking: of('lacking') };
}
