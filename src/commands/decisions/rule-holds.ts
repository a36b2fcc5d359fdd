import type { DecisionRule, Said } from '#src/dossier/decision.ts';

/**
 * [K66] Clients whose stance contradicts the rule it is said to be decided by (DOMAIN C10): consent leaves no reasoned overriding
 * objection, unanimity nobody with great difficulty, a majority is more than half who can live with it. The other rules choose
 * among options by figures, or were above the table.
 */
export function contradicting(rule: DecisionRule, stances: readonly Said[]): readonly Said[] {
  if (rule === 'consent') return stances.filter(({ step }) => step === 1);
  const against = stances.filter(({ step }) => step <= 2);
  if (rule === 'unanimity') return against;
  return rule === 'majority' && against.length * 2 >= stances.length ? against : [];
}
