import type { Decider } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import type { Self } from './case-rules.ts';
import type { Lookup } from './lookup.ts';

/** [D22] Only someone who speaks for a client decides: never the regisseur, a supplier or the service centre. */
export function deciderViolations(
  dossier: Dossier,
  decider: Decider,
  self: Self,
  lookup: Lookup,
): readonly Violation[] {
  const person = lookup.person(decider.person);
  const name = nameKey(decider.name);
  const regisseur = dossier.people.find(({ party, name: known }) => party.kind === 'regie' && nameKey(known) === name);
  const speaks = person?.party.kind === 'client' && lookup.client(person.party.client)?.kind !== 'ssc';
  const isWrong = person === undefined ? regisseur !== undefined : !speaks;
  if (!isWrong) return [];
  const { name: who } = decider;
  return [violation('decider-not-client', { name: who }, self, ['people', person?.id ?? regisseur?.id ?? ''])];
}

function nameKey(name: string): string {
  return name.trim().toLocaleLowerCase('nl');
}
