import { cellsOf } from '#src/base/grid.ts';
import { centsOf } from '#src/dossier/cents.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import { caseOf } from './case-rules.ts';
import { deciderViolations } from './decider-rules.ts';
import type { Lookup } from './lookup.ts';

/** [D5] [D22] [D23] [D24] [D25] of one decision. */
export function decisionViolations(dossier: Dossier, decision: Decision, lookup: Lookup): readonly Violation[] {
  const self = ['decisions', decision.id] as const;
  return [
    ...caseOf(decision.case, self, lookup),
    ...deciderViolations(dossier, decision.decider, self, lookup),
    ...shareViolations(decision),
    ...(isInForce(dossier, decision) ? closingViolations(dossier, decision) : []),
  ];
}

/** [D24] */
function shareViolations({ id, code, accounts, costOnceK, costYearK }: Decision): readonly Violation[] {
  const sum = (of: readonly number[]) => of.reduce((total, share) => total + centsOf(share), 0);
  const isWhole =
    sum(accounts.map(({ onceK }) => onceK)) === centsOf(costOnceK) &&
    sum(accounts.map(({ yearK }) => yearK)) === centsOf(costYearK);
  return isWhole ? [] : [violation('shares-do-not-add-up', { code }, ['decisions', id])];
}

/** [D23] [D25] */
function closingViolations(dossier: Dossier, decision: Decision): readonly Violation[] {
  const self = ['decisions', decision.id] as const;
  const heard = new Set(decision.stances.map(({ client }) => client));
  const unheard = cellsOf(dossier.stakes, decision.case).filter(({ client }) => !heard.has(client));
  const others = dossier.decisions.filter(
    (other) => other.case === decision.case && other.id > decision.id && isInForce(dossier, other),
  );
  return [
    ...unheard.map(({ client }) =>
      violation('stance-missing', { code: decision.code, client }, self, ['stakes', `${decision.case} ${client}`]),
    ),
    ...others.map((other) =>
      violation('decided-twice', { code: decision.code, other: other.code }, self, ['decisions', other.id]),
    ),
  ];
}
