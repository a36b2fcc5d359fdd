import type { z } from 'zod';
import { tableOf } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { ownerFields } from '#src/dossier/register-owners.ts';
import { type RegisterName, registerNames, registerSchemas } from '#src/dossier/registers.ts';
import { registerViolationsAmong } from '#src/dossier/rules/register-rules.ts';
import { type Random, randomFrom } from './random.ts';
import { randomBy } from './random-by-schema.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A record of the register with owners that are there, mostly, and now and then what a rule forbids. */
export function randomRecord(random: Random, dossier: Dossier, table: RegisterName): Fields {
  const fields: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries<z.ZodType>(registerSchemas[table].shape))
    fields[field] = randomBy(random, schema);
  for (const [field, owners] of ownerFields[table]) {
    const ids = (dossier[owners] as readonly { readonly id: string }[]).map(({ id }) => id);
    if (typeof fields[field] === 'string' && ids.length > 0) fields[field] = random.pick(ids);
  }
  return { ...fields, ...likely(random, dossier, table) };
}

/** What chance alone would hardly hit. */
function likely(random: Random, dossier: Dossier, table: RegisterName): Fields {
  const { tenders } = dossier;
  const criteria = tenders.flatMap((tender) => tender.criteria.map(({ id }) => ({ tender: tender.id, criterion: id })));
  if ((table === 'assessments' || table === 'consensuses') && criteria.length > 0) return random.pick(criteria);
  if (table === 'relations') return random.chance(0.6) ? { peer: null } : { supplier: null };
  if (table === 'frictions' && random.chance(0.6)) return { kind: 'friction' };
  if (table === 'cultures' && random.chance(0.8))
    return { points: random.pick([null, [25, 30, 25, 20], [48, 12, 10, 30]]), party: party(random, dossier) };
  return {};
}

function party(random: Random, { clients, suppliers }: Dossier): Fields {
  const parties = [
    ...clients.map(({ id }) => ({ kind: 'client', id })),
    ...suppliers.map(({ id }) => ({ kind: 'supplier', id })),
  ];
  return parties.length > 0 ? random.pick(parties) : { kind: 'ssc', id: null };
}

/** Up to three records of each register that keep the rules; dice of their own, so that the rest is the same without them. */
export function randomRegisters(seed: number, dossier: Dossier): Dossier {
  const random = randomFrom(seed + 41);
  let filled = dossier;
  for (const table of registerNames) {
    const wanted = random.int(1, 3);
    for (let index = 1; index <= 9 && filled[table].length - dossier[table].length < wanted; index += 1) {
      const id = `${table.slice(0, 3).toUpperCase()}${index}`;
      const record = { ...randomRecord(random, filled, table), id };
      const next: Dossier = { ...filled, [table]: tableOf([...filled[table], record] as never[]) };
      if (registerViolationsAmong(next, { [table]: [id] }).length === 0) filled = next;
    }
  }
  return filled;
}
