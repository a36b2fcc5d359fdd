import type { ClientId } from '#src/dossier/ids.ts';
import type { Position, Priority } from '#src/dossier/position.ts';

/** Who holds a requirement at which class, each list by client id. A position without a class is in none. */
export type Tally = Readonly<Record<Priority, readonly ClientId[]>>;

export function tallyOf(positions: readonly Position[]): Tally {
  const tally: Record<Priority, ClientId[]> = { M: [], S: [], C: [], W: [] };
  for (const { priority, client } of positions) if (priority !== null) tally[priority].push(client);
  return tally;
}

/** M or S: wanted, not only welcome. By client id. */
export function wantedBy(positions: readonly Position[]): readonly ClientId[] {
  return positions.filter(({ priority }) => priority === 'M' || priority === 'S').map(({ client }) => client);
}

/** M, S or C. By client id. */
export function heldBy(positions: readonly Position[]): readonly ClientId[] {
  return positions.filter(({ priority }) => priority !== null && priority !== 'W').map(({ client }) => client);
}
