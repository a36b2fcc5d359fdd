import type { Lane, MapNode } from './lanes.ts';
import type { Stream } from './streams.ts';

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** The lane a node is walked in; null for what only decorates. */
export function laneOf(node: MapNode): Lane | null {
  switch (node.kind) {
    case 'ssc':
    case 'client':
      return 'clients';
    case 'theme':
    case 'requirement':
    case 'more':
      return 'requirements';
    case 'supplier':
      return 'suppliers';
    default:
      return null;
  }
}

/**
 * Where an arrow leads: up and down stay in the lane, left and right follow a line (the first in reading order), or
 * go to the nearest node of the next lane where no line runs. Null at an edge.
 */
export function walk(nodes: readonly MapNode[], streams: readonly Stream[], from: string, step: Step): string | null {
  const here = nodes.find((node) => node.id === from);
  const lane = here === undefined ? null : laneOf(here);
  if (here === undefined || lane === null) return null;
  const inLane = (wanted: Lane): readonly MapNode[] => nodes.filter((node) => laneOf(node) === wanted);
  const mates = inLane(lane);
  const abreast = alongRows(mates, here, step);
  if (abreast !== undefined) return abreast;
  const at = mates.indexOf(here);
  switch (step) {
    case 'up':
      return mates[at - 1]?.id ?? null;
    case 'down':
      return mates[at + 1]?.id ?? null;
    case 'first':
      return mates[0]?.id ?? null;
    case 'last':
      return mates.at(-1)?.id ?? null;
    case 'left':
    case 'right': {
      const next = neighbourLane(lane, step);
      return next === null ? null : (follow(streams, here, next) ?? nearest(inLane(next), here));
    }
  }
}

/**
 * [P30] Where nodes stand abreast, arrows go as the eye does: left and right along the row, up and down to the nearest of
 * the next row. Undefined where they don't, and at both ends of a row, from where lines lead on.
 */
function alongRows(mates: readonly MapNode[], here: MapNode, step: Step): string | null | undefined {
  const isAbreast = ({ box }: MapNode): boolean => box.y === here.box.y && box.height === here.box.height;
  if (step === 'left' || step === 'right') {
    const row = mates.filter(isAbreast);
    return row[row.indexOf(here) + (step === 'left' ? -1 : 1)]?.id;
  }
  if (step === 'first' || step === 'last') return undefined;
  const sign = step === 'up' ? -1 : 1;
  let best: MapNode | null = null;
  for (const mate of mates) {
    if (Math.sign(mate.box.y - here.box.y) !== sign) continue;
    const off = best === null ? 1 : Math.abs(best.box.y - here.box.y) - Math.abs(mate.box.y - here.box.y);
    if (off > 0 || (off === 0 && nearer(mate, best as MapNode, here))) best = mate;
  }
  const hasRows = mates.some((mate) => mate !== here && (isAbreast(mate) || (best !== null && isBeside(mate, best))));
  return hasRows ? (best?.id ?? null) : undefined;
}

function isBeside(a: MapNode, b: MapNode): boolean {
  return a !== b && a.box.y === b.box.y && a.box.height === b.box.height;
}

function nearer(a: MapNode, b: MapNode, to: MapNode): boolean {
  return Math.abs(a.box.x - to.box.x) < Math.abs(b.box.x - to.box.x);
}

const lanes: readonly Lane[] = ['clients', 'requirements', 'suppliers'];

function neighbourLane(lane: Lane, step: 'left' | 'right'): Lane | null {
  return lanes[lanes.indexOf(lane) + (step === 'left' ? -1 : 1)] ?? null;
}

function follow(streams: readonly Stream[], here: MapNode, next: Lane): string | null {
  const top = (list: readonly Stream[], key: 'y1' | 'y2'): Stream | undefined =>
    list.reduce<Stream | undefined>(
      (best, each) => (best === undefined || each[key] < best[key] ? each : best),
      undefined,
    );
  if (here.kind === 'client' && next === 'requirements') {
    return (
      top(
        streams.filter((stream) => `client.${stream.client}` === here.id),
        'y1',
      )?.target ?? null
    );
  }
  if (next === 'clients') {
    const stream = top(
      streams.filter((each) => each.target === here.id),
      'y2',
    );
    return stream === undefined ? null : `client.${stream.client}`;
  }
  return null;
}

function nearest(nodes: readonly MapNode[], here: MapNode): string | null {
  let best: MapNode | undefined;
  for (const node of nodes) {
    if (best === undefined || Math.abs(node.box.y - here.box.y) < Math.abs(best.box.y - here.box.y)) best = node;
  }
  return best?.id ?? null;
}
