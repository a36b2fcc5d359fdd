export const across = 6;

export type LoepStep = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * [P31] Where an arrow leads among the places of a theme, in rows of six: left and right to the next that is shown, up
 * and down to the nearest shown one of the next row that has any. The same place at an edge.
 */
export function loepWalk(isShown: readonly boolean[], from: number, step: LoepStep): number {
  switch (step) {
    case 'first':
      return kept(isShown.indexOf(true), from);
    case 'last':
      return kept(isShown.lastIndexOf(true), from);
    case 'left':
      return kept(from <= 0 ? -1 : isShown.lastIndexOf(true, from - 1), from);
    case 'right':
      return kept(isShown.indexOf(true, from + 1), from);
    case 'up':
    case 'down':
      return nextRow(isShown, from, step === 'up' ? -1 : 1);
  }
}

function kept(found: number, from: number): number {
  return found < 0 ? from : found;
}

function nextRow(isShown: readonly boolean[], from: number, way: -1 | 1): number {
  const column = from % across;
  const rows = Math.ceil(isShown.length / across);
  for (let row = Math.floor(from / across) + way; row >= 0 && row < rows; row += way) {
    let best = -1;
    for (let at = row * across; at < Math.min(isShown.length, (row + 1) * across); at += 1) {
      if (!isShown[at]) continue;
      if (best < 0 || Math.abs((at % across) - column) < Math.abs((best % across) - column)) best = at;
    }
    if (best >= 0) return best;
  }
  return from;
}
