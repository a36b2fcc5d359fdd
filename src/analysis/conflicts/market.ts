import { assertNever } from '#src/base/assert-never.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Offer } from '#src/dossier/offer.ts';
import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Camp, Conflict, Zone } from '#src/analysis/requirement-analysis.ts';
import { conflictOf, type Scene } from './scene.ts';

/** Someone who gave limits, and how many of the suppliers that fall out his own limits admit. */
type Gate = { readonly client: ClientId; readonly admits: readonly Offer[] };

/**
 * [A15] There is a common value, somebody holds the requirement at M, and the common value loses at least one
 * supplier that some client's own limits admit. The client with the widest limits stands against the narrowest.
 */
export function market({ dossier, requirement, positions, tally, zone }: Scene): Conflict | null {
  const { parameter } = requirement;
  const common = limitsOfZone(zone);
  if (parameter === null || common === null || tally.M.length === 0) return null;
  const lost = cellsOf(dossier.offers, requirement.id).filter(
    ({ value }) =>
      value !== null &&
      !admits(parameter, common, value) &&
      positions.some(({ limits }) => limits !== null && admits(parameter, limits, value)),
  );
  if (lost.length === 0) return null;
  const gates = positions.flatMap((position) => gateOf(parameter, position, lost));
  return conflictOf('market', [requirement.id], campsOf(gates), {
    suppliers: lost.map(({ supplier }) => supplier),
    isPrivate: zone.kind !== 'none' && zone.isPrivate,
  });
}

function limitsOfZone(zone: Zone): Limits | null {
  switch (zone.kind) {
    case 'range':
      return { kind: 'range', min: zone.low, max: zone.high };
    case 'options':
      return { kind: 'options', options: zone.options };
    case 'none':
    case 'gap':
    case 'no-options':
      return null;
    default:
      return assertNever(zone);
  }
}

function gateOf(parameter: Parameter, { client, limits }: Position, offers: readonly Offer[]): readonly Gate[] {
  if (limits === null) return [];
  return [{ client, admits: offers.filter(({ value }) => value !== null && admits(parameter, limits, value)) }];
}

/** An offer is what a supplier can do at best: too strict does not exist, unless neither side is stricter. */
function admits(parameter: Parameter, limits: Limits, value: Value): boolean {
  if (limits.kind === 'options') return limits.options.includes(String(value));
  if (parameter.kind !== 'number' || typeof value !== 'number') return false;
  const isHighEnough = limits.min === null || value >= limits.min;
  const isLowEnough = limits.max === null || value <= limits.max;
  switch (parameter.direction) {
    case 'higher':
      return isHighEnough;
    case 'lower':
      return isLowEnough;
    case 'none':
      return isHighEnough && isLowEnough;
    default:
      return assertNever(parameter.direction);
  }
}

/** Those that admit more against those that admit fewest; when all admit equally many, those that admit the same. */
function campsOf(gates: readonly Gate[]): readonly Camp[] {
  const fewest = Math.min(...gates.map((gate) => gate.admits.length));
  const wide = gates.filter((gate) => gate.admits.length > fewest);
  const narrow = gates.filter((gate) => gate.admits.length === fewest);
  if (wide.length > 0) return [wide.map(({ client }) => client), narrow.map(({ client }) => client)];
  const groups = new Map<string, ClientId[]>();
  for (const gate of gates) {
    const key = gate.admits.map(({ supplier }) => supplier).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), gate.client]);
  }
  return [...groups.values()];
}
