import type { DossierSummary } from '#src/contract/calls.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type ThumbLine = {
  readonly hue: number;
  readonly path: string;
  readonly width: number;
  readonly isLoud: boolean;
};

/** A dossier as its own small map: three banks and who wants much of which theme. */
export type Thumb = {
  readonly clients: readonly (Box & { readonly hue: number })[];
  readonly themes: readonly (Box & { readonly hasConflict: boolean })[];
  readonly suppliers: readonly Box[];
  readonly lines: readonly ThumbLine[];
  readonly offers: readonly string[];
};

const PAD = 16;
const GAP = 8;
const THEME_GAP = 4;
/** More would be a smear; the counts beside the picture are of all. */
const MOST = { clients: 12, themes: 14, suppliers: 8 };
const WIDTH = { least: 1, most: 2.8 };

function bank(count: number, x: number, width: number, height: number, gap: number): readonly Box[] {
  const room = (height - 2 * PAD - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, at) => ({ x, y: PAD + at * (room + gap), width, height: room }));
}

/** Where the n-th of `count` lines touches a box. */
function port(box: Box, n: number, count: number): number {
  return box.y + (box.height * (n + 1)) / (count + 1);
}

function stream(fromX: number, fromY: number, toX: number, toY: number): string {
  const middle = (fromX + toX) / 2;
  const at = (value: number): string => value.toFixed(1);
  return `M${at(fromX)} ${at(fromY)}C${at(middle)} ${at(fromY)} ${at(middle)} ${at(toY)} ${at(toX)} ${at(toY)}`;
}

function linesOf(summary: DossierSummary, clients: readonly Box[], themes: readonly Box[]): readonly ThumbLine[] {
  const most = Math.max(1, ...summary.themes.flatMap((theme) => theme.wanted));
  const hasLoud = summary.themes.some((theme) => theme.conflicts > 0);
  return clients.flatMap((client, c) =>
    themes.flatMap((theme, t) => {
      const { wanted, conflicts } = summary.themes[t] ?? { wanted: [], conflicts: 0 };
      const share = (wanted[c] ?? 0) / most;
      if (share === 0) return [];
      const path = stream(
        client.x + client.width,
        port(client, t, themes.length),
        theme.x,
        port(theme, c, clients.length),
      );
      const width = WIDTH.least + share * (WIDTH.most - WIDTH.least);
      return [{ hue: summary.clients[c]?.hue ?? 1, path, width, isLoud: conflicts > 0 || !hasLoud }];
    }),
  );
}

export function thumbOf(summary: DossierSummary, width: number, height: number): Thumb {
  const side = width * 0.1;
  const count = (all: number, most: number): number => Math.min(all, most);
  const clients = bank(count(summary.clients.length, MOST.clients), PAD, side, height, GAP);
  const themes = bank(count(summary.themes.length, MOST.themes), width * 0.35, width * 0.3, height, THEME_GAP);
  const suppliers = bank(count(summary.suppliers, MOST.suppliers), width - PAD - side, side, height, GAP);
  return {
    clients: clients.map((box, at) => ({ ...box, hue: summary.clients[at]?.hue ?? 1 })),
    themes: themes.map((box, at) => ({ ...box, hasConflict: (summary.themes[at]?.conflicts ?? 0) > 0 })),
    suppliers,
    lines: linesOf(summary, clients, themes),
    offers: themes.flatMap((theme, t) =>
      suppliers.map((supplier) =>
        stream(theme.x + theme.width, theme.y + theme.height / 2, supplier.x, port(supplier, t, themes.length)),
      ),
    ),
  };
}
