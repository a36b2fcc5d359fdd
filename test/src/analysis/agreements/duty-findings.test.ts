import { describe, expect, it } from 'vitest';
import { dutyFinding, dutyFindings } from '#src/analysis/agreements/duty-findings.ts';
import type { Client } from '#src/dossier/client.ts';
import type { RaciRole } from '#src/dossier/duty.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { aRecord } from '#test/builders/register-records.ts';

const clients = ['OW', 'LI'].map((id) => ({ id, kind: 'municipality', order: id }) as unknown as Client);
const suppliers = [{ id: 'DR' } as unknown as Supplier];
const parties = { clients, suppliers };

function party(name: string): PartyRef {
  if (name === 'ssc' || name === 'regie') return { kind: name, id: null };
  return { kind: name.length === 2 && name !== 'DR' ? 'client' : 'supplier', id: name } as PartyRef;
}
function duty(roles: Readonly<Record<string, RaciRole>>, isPerClient = false) {
  const each = Object.entries(roles).map(([name, role]) => ({ party: party(name), role }));
  return aRecord('duties', JSON.stringify(roles), { title: 'Taak', roles: each, isPerClient });
}
const found = (roles: Readonly<Record<string, RaciRole>>, isPerClient = false) =>
  dutyFinding(duty(roles, isPerClient), parties);

describe('who does what', () => {
  it('[AG9] one answers for a task: nobody is a finding, and so are two', () => {
    expect(found({ ssc: 'A', DR: 'R' })).toEqual({ kind: 'fine' });
    expect(found({ ssc: 'R', DR: 'R' })).toEqual({ kind: 'none' });
    expect(found({ regie: 'A', DR: 'A' })).toMatchObject({ kind: 'many', parties: [party('regie'), party('DR')] });
  });

  it('[AG9] each client may answer for its own; one that does not yet is named', () => {
    expect(found({ OW: 'A', LI: 'A', DR: 'R' }, true)).toEqual({ kind: 'own' });
    expect(found({ OW: 'A', DR: 'R' }, true)).toEqual({ kind: 'lacking', clients: ['LI'] });
    expect(found({ DR: 'R' }, true)).toEqual({ kind: 'none' });
    expect(found({ OW: 'A', LI: 'A', ssc: 'A' }, true).kind).toBe('many');
  });

  it('[AG9] passes over parties that are gone', () => {
    expect(found({ ssc: 'A', gone: 'A' })).toEqual({ kind: 'fine' });
    expect(found({ gone: 'A' })).toEqual({ kind: 'none' });
  });

  it('[AG9] lists the tasks by what is wrong with them', () => {
    const duties = [duty({ DR: 'R' }), duty({ ssc: 'A', DR: 'A' }), duty({ OW: 'A' }, true), duty({ ssc: 'A' })];
    const { none, many, lacking } = dutyFindings({ duties, ...parties });
    expect([none.length, many.length, lacking.length]).toEqual([1, 1, 1]);
  });
});
