import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Relation } from '#src/dossier/relation.ts';
import type { AnyRecord } from './tables.ts';

/** What people call a record of a register without a name or title of its own; null for any other record. */
export function registerName(dossier: Dossier, record: AnyRecord): string | null {
  if ('criterion' in record) {
    const found = find(dossier.tenders, record.tender)?.criteria.find(({ id }) => id === record.criterion);
    return `${found?.name ?? record.criterion} · ${supplierName(dossier, record.supplier)}`;
  }
  if ('asSeenByClient' in record) return relationName(dossier, record);
  if ('explanation' in record) return `“${record.text.slice(0, 40)}”`;
  if ('relation' in record && !('title' in record)) {
    const relation = find(dossier.relations, record.relation);
    return `${relation === undefined ? record.relation : relationName(dossier, relation)} · ${dayFigures(record.on)}`;
  }
  if ('kpi' in record) return `${find(dossier.kpis, record.kpi)?.title ?? record.kpi} · ${dayFigures(record.on)}`;
  if ('noticeMonths' in record)
    return `${clientName(dossier, record.client)} · ${supplierName(dossier, record.supplier)}`;
  if ('process' in record)
    return `${find(dossier.processes, record.process)?.name ?? record.process} · ${clientName(dossier, record.client)}`;
  if ('motives' in record) return clientName(dossier, record.client);
  return 'points' in record ? partyName(dossier, record.party) : null;
}

/** `2-3-2026`: a name of a record is the same in both languages, so the month is no word. */
function dayFigures(day: string): string {
  return day.split('-').map(Number).reverse().join('-');
}

function relationName(dossier: Dossier, { client, supplier, peer }: Relation): string {
  const other =
    supplier !== null
      ? supplierName(dossier, supplier)
      : peer === null
        ? centreName(dossier)
        : clientName(dossier, peer);
  return `${clientName(dossier, client)} · ${other}`;
}

function partyName(dossier: Dossier, party: PartyRef): string {
  if (party.kind === 'client') return clientName(dossier, party.id);
  if (party.kind === 'supplier') return supplierName(dossier, party.id);
  return party.kind === 'ssc' ? centreName(dossier) : 'Regie';
}

function clientName(dossier: Dossier, id: string): string {
  return find(dossier.clients, id)?.name ?? id;
}

function supplierName(dossier: Dossier, id: string): string {
  return find(dossier.suppliers, id)?.name ?? id;
}

/** The shared service centre, by its name where it is one of the clients. */
function centreName({ clients }: Dossier): string {
  return clients.find(({ kind }) => kind === 'ssc')?.name ?? 'SSC';
}
