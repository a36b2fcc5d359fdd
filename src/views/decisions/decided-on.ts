import { isProvisional } from '#src/dossier/in-force.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { decisionsInForce } from '#src/analysis/cases/decisions-in-force.ts';
import type { Text } from '#src/text/text.ts';

/** [E41] Per requirement what was decided on it and holds: "B-07 (voorlopig)" while a body has still to confirm it. */
export function decidedOn(text: Text, dossier: Dossier): ReadonlyMap<string, string> {
  const inForce = decisionsInForce(dossier);
  const found = new Map<string, string[]>();
  for (const { id, requirements } of dossier.cases) {
    const decision = inForce.get(id);
    if (decision === undefined) continue;
    const { code } = decision;
    const said = isProvisional(dossier, decision) ? text.t('exports:provisional', { code }) : code;
    for (const requirement of requirements) found.set(requirement, [...(found.get(requirement) ?? []), said]);
  }
  return new Map([...found].map(([requirement, codes]) => [requirement, codes.toSorted().join('\n')]));
}
