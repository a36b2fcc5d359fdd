import type { RequirementAnalysis, Zone } from '#src/analysis/requirement-analysis.ts';
import { byOrder } from '#src/base/order.ts';
import type { Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Position } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';

export type BandRow = {
  readonly client: Client;
  readonly position: Position;
  readonly min: number | null;
  readonly max: number | null;
};

/**
 * The small picture of a difference, the same on map, matrix, list and inspector: bands on one axis with their gap
 * or zone, or the camps that stand against each other. For the regisseur's own window: it shows private limits.
 */
export type RequirementBand =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'band';
      readonly unit: string;
      readonly rows: readonly BandRow[];
      readonly axis: { readonly min: number; readonly max: number };
      readonly stretch: { readonly kind: 'gap' | 'zone'; readonly from: number; readonly to: number } | null;
      /** Clients on either side of the gap; empty without one. */
      readonly blocking: ReadonlySet<string>;
    }
  | { readonly kind: 'camps'; readonly camps: readonly (readonly Client[])[] };

const margin = 0.06;

export function requirementBand(
  clients: Table<Client>,
  positions: readonly Position[],
  requirement: Requirement,
  analysis: RequirementAnalysis | undefined,
): RequirementBand {
  const rows = requirement.parameter?.kind === 'number' ? bandRows(clients, positions) : [];
  if (rows.length > 0 && requirement.parameter?.kind === 'number') {
    const axis = axisOf(rows);
    const zone = analysis?.zone ?? { kind: 'none' };
    return {
      kind: 'band',
      unit: requirement.parameter.unit,
      rows,
      axis,
      stretch: rows.length > 1 ? stretchOf(zone, axis) : null,
      blocking: new Set<string>(zone.kind === 'gap' ? [...zone.needHigh, ...zone.needLow] : []),
    };
  }
  const clash = analysis?.conflicts.find((conflict) => conflict.camps.length > 1);
  if (clash === undefined) return { kind: 'none' };
  return { kind: 'camps', camps: clash.camps.map((camp) => inOrder(clients, camp)) };
}

/** The clients of a camp in the fixed order of all screens. */
function inOrder(clients: Table<Client>, camp: readonly string[]): readonly Client[] {
  return clients.filter((client) => camp.includes(client.id)).sort(byOrder);
}

function bandRows(clients: Table<Client>, positions: readonly Position[]): readonly BandRow[] {
  return clients.toSorted(byOrder).flatMap((client) => {
    const position = positions.find((each) => each.client === client.id);
    if (position?.limits?.kind !== 'range') return [];
    return [{ client, position, min: position.limits.min, max: position.limits.max }];
  });
}

/** Spans every bound and wish, with a little air; one lonely value stands in the middle. */
function axisOf(rows: readonly BandRow[]): { readonly min: number; readonly max: number } {
  const values = rows.flatMap(({ min, max, position }) =>
    [min, max, position.wish].filter((value) => typeof value === 'number'),
  );
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = high > low ? (high - low) * margin : Math.max(1, Math.abs(low)) / 2;
  return { min: low - air, max: high + air };
}

function stretchOf(zone: Zone, axis: { readonly min: number; readonly max: number }) {
  if (zone.kind === 'gap') return { kind: 'gap', from: zone.low, to: zone.high } as const;
  if (zone.kind === 'range') return { kind: 'zone', from: zone.low ?? axis.min, to: zone.high ?? axis.max } as const;
  return null;
}
