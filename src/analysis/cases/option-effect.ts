import { cellAt } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import type { Option, Outcome } from '#src/dossier/option.ts';
import { clientOf } from '#src/dossier/position.ts';
import { classEffect } from './class-effect.ts';
import { type Effect, type EffectKind, unknown } from './effect.ts';
import { extraCostOf } from './extra-cost.ts';
import { type ValueEffect, valueEffect } from './value-effect.ts';

/** What an option does to one client on one requirement. */
export type EffectPart = Effect & { readonly requirement: RequirementId };

/** What an option does to one client: the worst of its parts, and all of them. */
export type OptionEffect = Effect & {
  /** The requirement the worst part is about; null where nothing is known. */
  readonly requirement: RequirementId | null;
  readonly parts: readonly EffectPart[];
};

const weights: Readonly<Record<EffectKind, number>> = { outside: 3, edge: 2, within: 1, unknown: 0 };

/**
 * [A70] to [A74] The option's outcome against the client's own class, wish and limits. It reads limits: pass a dossier
 * through `releasedOnly` first for anything that others see.
 */
export function optionEffect(dossier: Dossier, option: Option, client: string): OptionEffect {
  const parts = option.outcomes.flatMap((outcome): EffectPart[] => {
    const requirement = outcome.client === client ? find(dossier.requirements, outcome.requirement) : undefined;
    return requirement === undefined
      ? []
      : [{ requirement: requirement.id, ...partOf(dossier, option, outcome, requirement.id) }];
  });
  const worst = parts.toSorted((a, b) => weights[b.kind] - weights[a.kind])[0];
  const extra = extraCostOf(option, client);
  if (worst !== undefined) return { ...worst, parts };
  const reason = extra === null ? unknown.reason : ({ kind: 'costs-more', ...extra } as const);
  return { ...unknown, reason, requirement: null, parts };
}

function partOf(dossier: Dossier, option: Option, outcome: Outcome, id: RequirementId): Effect {
  const requirement = find(dossier.requirements, id);
  const position = cellAt(dossier.positions, id, outcome.client, clientOf);
  if (requirement === undefined || position === undefined) return unknown;
  const byClass = classEffect(outcome, position);
  const byValue =
    outcome.value === null || requirement.parameter === null
      ? null
      : valueEffect(requirement.parameter, outcome.value, position);
  const worst: ValueEffect | null =
    byClass === null || (byValue !== null && weights[byValue.kind] >= weights[byClass.kind]) ? byValue : byClass;
  if (worst === null) return unknown;
  // Stricter than the client accepts hurts because it pays for it: say that, where it is known to pay.
  const extra = worst.kind === 'outside' && worst.isTooStrict === true ? extraCostOf(option, outcome.client) : null;
  const { kind, reason, isPrivate } = worst;
  return extra === null ? { kind, reason, isPrivate } : { kind, reason: { kind: 'costs-more', ...extra }, isPrivate };
}
