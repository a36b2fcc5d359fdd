import { type DutyFinding, dutyFinding, partyKey } from '#src/analysis/agreements/duty-findings.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Duty, RaciRole } from '#src/dossier/duty.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Text } from '#src/text/text.ts';
import { clientLook, membersOf, type PartyLook, sscLook, supplierLook } from '#src/views/relations/parties.ts';

export type DutyColumn = {
  readonly key: string;
  readonly party: PartyRef;
  readonly name: string;
  /** The regie has a word, no mark. */
  readonly look: PartyLook | null;
};

export type DutyRow = {
  readonly duty: Duty;
  readonly roles: ReadonlyMap<string, RaciRole>;
  readonly finding: DutyFinding;
  /** `geen A`, `2 × A`, `eigen gegevens`. */
  readonly verdict: string;
  readonly isFinding: boolean;
};

type Source = Pick<Dossier, 'duties' | 'clients' | 'suppliers'>;

/** The regie, the shared service centre, clients, suppliers; of suppliers only those in it, where there is little room. */
export function dutyColumns(text: Text, dossier: Source, isNarrow: boolean): readonly DutyColumn[] {
  const columns: DutyColumn[] = [
    { key: 'regie', party: { kind: 'regie', id: null }, name: text.t('agreements:duty.regie'), look: null },
  ];
  const ssc = sscLook(text, dossier);
  columns.push({ key: 'ssc', party: { kind: 'ssc', id: null }, name: ssc.name, look: ssc });
  for (const { id } of membersOf(dossier.clients)) {
    const look = clientLook(text, dossier, id);
    columns.push({ key: `client ${id}`, party: { kind: 'client', id }, name: look.name, look });
  }
  const inIt = new Set(dossier.duties.flatMap(({ roles }) => roles.map(({ party }) => partyKey(party))));
  for (const { id } of dossier.suppliers.toSorted(byOrder)) {
    const key = `supplier ${id}`;
    if (isNarrow && !inIt.has(key)) continue;
    const look = supplierLook(dossier, id);
    columns.push({ key, party: { kind: 'supplier', id }, name: look.name, look });
  }
  return columns;
}

export function dutyRows(text: Text, dossier: Source): readonly DutyRow[] {
  return dossier.duties.toSorted(byOrder).map((duty) => {
    const finding = dutyFinding(duty, dossier);
    return {
      duty,
      roles: new Map(duty.roles.map(({ party, role }) => [partyKey(party), role])),
      finding,
      verdict: verdictText(text, dossier, finding),
      isFinding: finding.kind !== 'fine' && finding.kind !== 'own',
    };
  });
}

function verdictText({ t }: Text, { clients }: Source, finding: DutyFinding): string {
  switch (finding.kind) {
    case 'fine':
      return '';
    case 'own':
      return t('agreements:duty.own');
    case 'none':
      return t('agreements:duty.none');
    case 'many':
      return t('agreements:duty.many', { count: finding.parties.length });
    case 'lacking':
      return t('agreements:duty.lacking', {
        who: shortList(finding.clients.map((id) => find(clients, id)?.badge ?? id)),
      });
  }
}

const mostSaid = 3;

function shortList(letters: readonly string[]): string {
  const rest = letters.length - mostSaid;
  return rest > 0 ? `${letters.slice(0, mostSaid).join(', ')} +${rest}` : letters.join(', ');
}

/** The same roles with another one for a party; null takes it out. */
export function withRole(roles: Duty['roles'], party: PartyRef, role: RaciRole | null): Duty['roles'] {
  const key = partyKey(party);
  const others = roles.filter((each) => partyKey(each.party) !== key);
  return role === null ? others : [...others, { party, role }];
}
