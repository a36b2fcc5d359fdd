import type { ClientId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import { stepsOf } from '#src/methods/agreement.ts';
import { mean } from '#src/methods/spread.ts';
import { byStep, type ClassCounts, classSteps } from './class-counts.ts';

/** Who is asked to explain first, and what sets it apart: a client, never a person. */
export type Outlier = {
  readonly client: ClientId;
  readonly side: 'low' | 'high';
  /** How often its people chose the class that sets it apart. */
  readonly count: number;
  readonly priority: Priority;
  /** Who stands there as well; none = it alone. */
  readonly beside: readonly ClientId[];
};

type Line = { readonly client: ClientId; readonly counts: ClassCounts };

/**
 * [WL5] The clients whose people stand lowest and highest on average. A side that more than half of the clients share sets
 * nobody apart. Lowest first, as they take the floor.
 */
export function outliersOf(lines: readonly Line[]): readonly Outlier[] {
  const voted = lines.flatMap((line) => {
    const average = mean(stepsOf(byStep(line.counts)));
    return average === null ? [] : [{ ...line, average }];
  });
  const averages = voted.map(({ average }) => average);
  const [low, high] = [Math.min(...averages), Math.max(...averages)];
  if (voted.length < 2 || low === high) return [];
  const at = (average: number): readonly Line[] => {
    const found = voted.filter((line) => line.average === average);
    return found.length * 2 > voted.length ? [] : found;
  };
  return [
    ...at(low).map((line) => outlierOf(line, 'low', at(low), voted)),
    ...at(high).map((line) => outlierOf(line, 'high', at(high), voted)),
  ];
}

function outlierOf(line: Line, side: 'low' | 'high', peers: readonly Line[], all: readonly Line[]): Outlier {
  const fromEnd = side === 'low' ? classSteps : classSteps.toReversed();
  const held = fromEnd.filter((priority) => line.counts[priority] > 0);
  const alone = held.find((priority) =>
    all.every((other) => other === line || other.counts[priority] < line.counts[priority]),
  );
  const priority = alone ?? (held[0] as Priority);
  return {
    client: line.client,
    side,
    count: line.counts[priority],
    priority,
    beside: alone === undefined ? peers.filter((other) => other !== line).map(({ client }) => client) : [],
  };
}
