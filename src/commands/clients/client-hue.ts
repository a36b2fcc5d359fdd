import type { Client } from '#src/dossier/client.ts';

const hues = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The next hue in order of entry: the first of those used least, so that colours repeat from client 13 on. */
export function nextHue(clients: readonly Client[]): number {
  const uses = (hue: number) => clients.filter((client) => client.hue === hue).length;
  return hues.reduce<number>((best, hue) => (uses(hue) < uses(best) ? hue : best), 1);
}
