import type { MapLens } from '#src/dossier/map-lens.ts';
import { type LineStyle, crowdOf, streamStyle } from './stream-style.ts';
import type { Stream } from './streams.ts';
import type { SupplyLine } from './supply.ts';
import { type TrustLine, trustStyle } from './trust-lines.ts';

/** A line as it is drawn, on screen and on paper, in world units. */
export type MapLine = LineStyle & {
  readonly id: string;
  /** The line that stands for it while its theme is folded; itself when it is that line. */
  readonly bundle: string;
  /** A client's hue, or ink for what a supplier offers. */
  readonly ink: number | 'ink' | 'ink-3';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Shape before colour: a stop bar where the claim clashes, a dot where it fits. */
  readonly end: 'dot' | 'bar' | null;
  /** Under the beds: it only passes what lies between its ends. */
  readonly isBehind: boolean;
};

export type LineScene = {
  readonly streams: readonly Stream[];
  readonly supply: readonly SupplyLine[];
  readonly trust: readonly TrustLine[];
};

/** `spoken`: ids of nodes and lines that stand out. Quiet lines come first, so that those that speak lie on top. */
export function mapLines(
  scene: LineScene,
  lens: MapLens,
  spoken: ReadonlySet<string>,
  isOverview = false,
): readonly MapLine[] {
  const crowd = crowdOf(scene.streams, lens, isOverview);
  const streams = scene.streams.flatMap((stream) => {
    const isSpoken = spoken.has(stream.id) || spoken.has(stream.target) || spoken.has(`client.${stream.client}`);
    const style = streamStyle(stream, lens, isSpoken, crowd);
    return style === null ? [] : [streamLine(stream, style)];
  });
  const trust = scene.trust.flatMap((line) => {
    const isSpoken = spoken.has(`client.${line.client}`) || spoken.has(`supplier.${line.supplier}`);
    const style = trustStyle(line, isSpoken, scene.trust.length);
    return style === null ? [] : [trustLine(line, style)];
  });
  return [...[...streams, ...trust].sort((a, b) => a.alpha - b.alpha), ...scene.supply.map(supplyLine)];
}

function streamLine(stream: Stream, style: LineStyle): MapLine {
  return {
    ...style,
    id: stream.id,
    bundle: stream.bundle,
    ink: stream.hue,
    x1: stream.x1,
    y1: stream.y1,
    x2: stream.x2,
    y2: stream.y2,
    end: stream.isClashing ? 'bar' : 'dot',
    isBehind: false,
  };
}

function trustLine({ id, ink, isShort, x1, y1, x2, y2 }: TrustLine, style: LineStyle): MapLine {
  return { ...style, id, bundle: id, ink, x1, y1, x2, y2, end: isShort ? 'bar' : 'dot', isBehind: true };
}

function supplyLine(line: SupplyLine): MapLine {
  return {
    id: line.id,
    bundle: line.bundle,
    ink: line.isSpoken ? 'ink' : 'ink-3',
    x1: line.x1,
    y1: line.y1,
    x2: line.x2,
    y2: line.y2,
    end: null,
    isBehind: false,
    width: line.width,
    alpha: line.isSpoken ? 1 : 0.42,
    dash: line.isWeak ? [3, 4] : [],
    isCased: line.isSpoken,
  };
}
