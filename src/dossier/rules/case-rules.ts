import type { Dossier } from '#src/dossier/dossier.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Ratification } from '#src/dossier/ratification.ts';
import type { Stake } from '#src/dossier/stake.ts';
import type { Stance } from '#src/dossier/stance.ts';
import { type Violation, violation } from '#src/dossier/violation.ts';
import type { Lookup } from './lookup.ts';

/** [D5] of one stake. */
export function stakeViolations(stake: Stake, lookup: Lookup): readonly Violation[] {
  const self = ['stakes', `${stake.case} ${stake.client}`] as const;
  return [...caseOf(stake.case, self, lookup), ...clientOf(stake.client, self, lookup)];
}

/** [D5] [D26] of one option. */
export function optionViolations(option: Option, lookup: Lookup): readonly Violation[] {
  const self = ['options', option.id] as const;
  const pairs = option.outcomes.map(({ requirement, client }) => `${requirement} ${client}`);
  const isOnce = pairs.every((pair, at) => at === 0 || (pairs[at - 1] as string) < pair);
  return [
    ...caseOf(option.case, self, lookup),
    ...(isOnce ? [] : [violation('outcome-twice', { code: option.code }, self)]),
  ];
}

/** [D5] [D21] of one stance. */
export function stanceViolations(stance: Stance, lookup: Lookup): readonly Violation[] {
  const self = ['stances', `${stance.option} ${stance.client}`] as const;
  const found = [...clientOf(stance.client, self, lookup)];
  if (lookup.option(stance.option) === undefined)
    found.push(violation('unknown-option', { id: stance.option }, self, ['options', stance.option]));
  if (stance.step === 1 && stance.reason.trim() === '') found.push(violation('objection-without-reason', {}, self));
  return found;
}

/** [D5] of one ratification. */
export function ratificationViolations(ratification: Ratification, lookup: Lookup): readonly Violation[] {
  const { decision, client } = ratification;
  const self = ['ratifications', `${decision} ${client}`] as const;
  const found = [...clientOf(client, self, lookup)];
  if (lookup.decision(decision) === undefined)
    found.push(violation('unknown-decision', { id: decision }, self, ['decisions', decision]));
  return found;
}

export type Self = readonly [table: keyof Dossier, key: string];

export function caseOf(id: string, self: Self, lookup: Lookup): readonly Violation[] {
  return lookup.case(id) === undefined ? [violation('unknown-case', { id }, self, ['cases', id])] : [];
}

export function clientOf(id: string, self: Self, lookup: Lookup): readonly Violation[] {
  return lookup.client(id) === undefined ? [violation('unknown-client', { id }, self, ['clients', id])] : [];
}
