import { groupBy } from '#src/base/group-by.ts';
import type { Pulse, Side } from '#src/dossier/pulse.ts';
import type { Relation } from '#src/dossier/relation.ts';
import { latest, trustSeries } from './series.ts';

/** A relation and what each of its sides last said of the other. */
export type TrustBetween = {
  readonly relation: Relation;
  /** 0..100; null = that side was not asked. */
  readonly trust: Readonly<Record<Side, number | null>>;
};

type Tables = { readonly relations: readonly Relation[]; readonly pulses: readonly Pulse[] };

/** Tables are never changed in place, so what was made from two of them holds for as long as they live. */
const known = new WeakMap<
  Tables['relations'],
  { readonly pulses: Tables['pulses']; readonly made: readonly TrustBetween[] }
>();

export function trustBetween({ relations, pulses }: Tables): readonly TrustBetween[] {
  const before = known.get(relations);
  if (before?.pulses === pulses) return before.made;
  const own = groupBy(pulses, ({ relation }) => relation);
  const made = relations.map((relation) => {
    const said = own.get(relation.id) ?? [];
    const last = (side: Side): number | null => latest(trustSeries(said, side))?.value ?? null;
    return { relation, trust: { client: last('client'), other: last('other') } };
  });
  known.set(relations, { pulses, made });
  return made;
}

/** Of the two sides, the one that trusts least: a mean would hide it. Null when neither was asked. */
export function lowerTrust({ trust: { client, other } }: TrustBetween): number | null {
  if (client === null || other === null) return client ?? other;
  return Math.min(client, other);
}

/** Less than what the two aim at; false where they aim at nothing. */
export function isBelowTarget(between: TrustBetween): boolean {
  const lower = lowerTrust(between);
  const { trustTarget } = between.relation;
  return lower !== null && trustTarget !== null && lower < trustTarget;
}
