import { assertNever } from '#src/base/assert-never.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Person } from '#src/dossier/person.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import type { Lookup } from './lookup.ts';

/** [D5] [D14] of one person. */
export function personViolations(person: Person, lookup: Lookup): readonly Violation[] {
  const self = ['people', person.id] as const;
  const { party } = person;
  switch (party.kind) {
    case 'client':
      return lookup.client(party.client) === undefined
        ? [violation('unknown-client', { id: party.client }, self, ['clients', party.client])]
        : [];
    case 'supplier':
      return lookup.supplier(party.supplier) === undefined
        ? [violation('unknown-supplier', { id: party.supplier }, self, ['suppliers', party.supplier])]
        : [];
    case 'regie':
      return person.mandate === null ? [] : [violation('regie-has-mandate', { name: person.name }, self)];
    default:
      return assertNever(party);
  }
}

/** [D8] */
export function hueViolations(clients: readonly Client[]): readonly Violation[] {
  return clients
    .filter(({ hue }) => !Number.isInteger(hue) || hue < 1 || hue > 12)
    .map(({ id, name, hue }) => violation('hue-unknown', { name, hue }, ['clients', id]));
}

/** [D7] [D8] [D20] Codes of requirements, cases, options and decisions, badges of clients and of suppliers: each once in its table. */
export function uniquenessViolations(dossier: Dossier, tables: ReadonlySet<keyof Dossier>): readonly Violation[] {
  const found: Violation[] = [];
  if (tables.has('requirements'))
    found.push(...doubles(dossier.requirements, 'requirements', 'code-taken', ({ code }) => code));
  for (const table of ['cases', 'decisions'] as const)
    if (tables.has(table))
      found.push(...doubles<{ id: string; code: string }>(dossier[table], table, 'code-taken', ({ code }) => code));
  if (tables.has('options')) found.push(...doubles(dossier.options, 'options', 'code-taken', ({ code }) => code));
  if (tables.has('clients')) found.push(...doubles(dossier.clients, 'clients', 'badge-taken', ({ badge }) => badge));
  if (tables.has('suppliers'))
    found.push(...doubles(dossier.suppliers, 'suppliers', 'badge-taken', ({ badge }) => badge));
  return found;
}

function doubles<R extends { readonly id: string }>(
  records: readonly R[],
  table: keyof Dossier,
  code: string,
  valueOf: (record: R) => string,
): readonly Violation[] {
  const first = new Map<string, string>();
  const found: Violation[] = [];
  for (const record of records) {
    const value = valueOf(record);
    const other = first.get(value);
    if (other === undefined) first.set(value, record.id);
    else found.push(violation(code, { value }, [table, other], [table, record.id]));
  }
  return found;
}
