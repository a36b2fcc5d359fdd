import { groupBy } from '#src/base/group-by.ts';
import { byOrder } from '#src/base/order.ts';
import type { Table } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Box } from './lanes.ts';
import { clashing, type ThemeCard, type ThemeRollup } from '#src/views/themes/theme-rollup.ts';

/** A line from a client to a requirement card, or to a folded theme for all it wants there. */
export type Stream = {
  readonly id: string;
  /** Id of the line that stands for it while its theme is folded. */
  readonly bundle: string;
  readonly client: string;
  readonly hue: number;
  /** Node it ends at: `requirement.ID` or `theme.ID`. */
  readonly target: string;
  /** Strongest class it stands for; W only on a single card. */
  readonly priority: Priority;
  /** How many requirements it bundles. */
  readonly count: number;
  readonly isClashing: boolean;
  readonly isUnique: boolean;
  /** World units: leaves at (x1, y1), enters at (x2, y2). */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** A line that knows its ends by name only. */
export type LooseStream = Omit<Stream, 'x1' | 'y1' | 'x2' | 'y2'>;

/** Hue by client, in the order of the lane; the shared service centre wants nothing and has no line. */
export type Voters = ReadonlyMap<string, number>;

export function votersOf(clients: Table<Client>): Voters {
  const voters = clients.filter((client) => client.kind !== 'ssc').sort(byOrder);
  return new Map(voters.map((client) => [client.id, client.hue]));
}

/** The lines to one theme: to its shown cards when it is open, else one per client. `boxes`: what stands on the map. */
export function streamsOfTheme(
  rollup: ThemeRollup,
  isOpen: boolean,
  boxes: Pick<ReadonlyMap<string, Box>, 'has'>,
  voters: Voters,
): readonly LooseStream[] {
  if (!isOpen) return bundles(rollup, voters);
  return rollup.cards.flatMap((card) =>
    boxes.has(`requirement.${card.requirement.id}`) ? cardStreams(card, voters) : [],
  );
}

/** One line per client with a priority. */
export function cardStreams({ requirement, analysis, positions }: ThemeCard, hues: Voters): readonly LooseStream[] {
  const inConflict = clashing(analysis);
  return positions.flatMap((position) => {
    const hue = hues.get(position.client);
    if (position.priority === null || hue === undefined) return [];
    return [
      {
        id: `${position.client}>requirement.${requirement.id}`,
        bundle: `${position.client}>theme.${requirement.theme}`,
        client: position.client,
        hue,
        target: `requirement.${requirement.id}`,
        priority: position.priority,
        count: 1,
        isClashing: inConflict.has(position.client),
        isUnique: analysis?.reason.kind === 'only' && analysis.reason.client === position.client,
      },
    ];
  });
}

function bundles(rollup: ThemeRollup, hues: Voters): readonly LooseStream[] {
  return rollup.clients.flatMap((share) => {
    const hue = hues.get(share.client);
    const strongest = (['M', 'S', 'C'] as const).find((priority) => share.count[priority] > 0);
    if (hue === undefined || (strongest === undefined && share.conflicts === 0)) return [];
    return [
      {
        id: `${share.client}>theme.${rollup.theme}`,
        bundle: `${share.client}>theme.${rollup.theme}`,
        client: share.client,
        hue,
        target: `theme.${rollup.theme}`,
        priority: strongest ?? 'W',
        count: share.count.M + share.count.S + share.count.C,
        isClashing: share.conflicts > 0,
        isUnique: share.unique > 0,
      },
    ];
  });
}

/**
 * Lines leave a client in the order of their targets and enter a target in the order of the clients, so they
 * cross as little as the lanes allow.
 */
export function settleStreams(
  loose: readonly LooseStream[],
  boxes: ReadonlyMap<string, Box>,
  voters: Voters,
): readonly Stream[] {
  const rank = new Map([...voters.keys()].map((client, index) => [client, index]));
  const y1 = new Map<string, number>();
  const y2 = new Map<string, number>();
  for (const [client, streams] of groupBy(loose, (stream) => stream.client)) {
    const box = boxes.get(`client.${client}`);
    if (box === undefined) continue;
    const inOrder = streams.toSorted((a, b) => middle(boxes, a.target) - middle(boxes, b.target));
    spread(inOrder, box, Math.min(16, box.height / 4), 14, y1);
  }
  for (const [target, streams] of groupBy(loose, (stream) => stream.target)) {
    const box = boxes.get(target);
    if (box === undefined) continue;
    const inOrder = streams.toSorted((a, b) => (rank.get(a.client) ?? 0) - (rank.get(b.client) ?? 0));
    spread(inOrder, { ...box, height: Math.min(box.height, 50) }, 6, 8, y2);
  }
  return loose.flatMap((stream) => {
    const from = boxes.get(`client.${stream.client}`);
    const to = boxes.get(stream.target);
    const a = y1.get(stream.id);
    const b = y2.get(stream.id);
    if (from === undefined || to === undefined || a === undefined || b === undefined) return [];
    return [{ ...stream, x1: from.x + from.width, y1: a, x2: to.x, y2: b }];
  });
}

/** Spreads line ends over an edge, around its middle, at most `step` apart and `margin` from its corners. */
function spread(
  streams: readonly LooseStream[],
  box: Box,
  margin: number,
  step: number,
  out: Map<string, number>,
): void {
  const room = box.height - 2 * margin;
  const pitch = streams.length > 1 ? Math.min(step, room / (streams.length - 1)) : 0;
  const start = box.y + box.height / 2 - (pitch * (streams.length - 1)) / 2;
  streams.forEach((stream, index) => out.set(stream.id, start + index * pitch));
}

function middle(boxes: ReadonlyMap<string, Box>, id: string): number {
  const box = boxes.get(id);
  return box === undefined ? 0 : box.y + Math.min(box.height, 50) / 2;
}
