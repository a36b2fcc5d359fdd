import type { BandRow } from '#renderer/ui/charts/band-row.tsx';
import type { Stretch } from '#renderer/ui/charts/gap-or-zone.tsx';
import type { Axis } from '#src/base/scale.ts';
import type { Zone } from '#src/analysis/requirement-analysis.ts';
import type { Limits } from '#src/dossier/parameter.ts';
import type { Position } from '#src/dossier/position.ts';
import type { PlainStand } from './stand-cells.tsx';

type Range = Extract<Limits, { kind: 'range' }>;
/** A stand with a range, which a chart can draw. */
export type Banded<S extends PlainStand> = S & { readonly position: Position & { readonly limits: Range } };

export function isBandStand<S extends PlainStand>(stand: S): stand is Banded<S> {
  return stand.position?.limits?.kind === 'range';
}

/** The side on which a client stops the others: who needs high can't go lower, who needs low can't go higher. */
function clashOf(zone: Zone, client: string): 'min' | 'max' | undefined {
  if (zone.kind !== 'gap') return undefined;
  if (zone.needHigh.some((id) => id === client)) return 'min';
  return zone.needLow.some((id) => id === client) ? 'max' : undefined;
}

export function bandRows(stands: readonly Banded<PlainStand>[], zone: Zone): readonly BandRow[] {
  return stands.map(({ client, position: { limits, wish } }) => ({
    id: client.id,
    hue: client.hue,
    letters: client.badge,
    name: client.name,
    min: limits.min,
    max: limits.max,
    wish: typeof wish === 'number' ? wish : null,
    clash: clashOf(zone, client.id),
  }));
}

export function stretchOf(zone: Zone, axis: Axis): Stretch | null {
  if (zone.kind === 'gap') return { kind: 'gap', from: zone.low, to: zone.high };
  if (zone.kind === 'range') return { kind: 'zone', from: zone.low ?? axis.min, to: zone.high ?? axis.max };
  return null;
}
