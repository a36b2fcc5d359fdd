import type { BandRow, RequirementBand } from '#src/views/band/requirement-band.ts';

/** More bars than this make one grey block of the small picture. */
const most = 8;

/**
 * The bands the small picture of a cell draws. Of many clients only those at the edges tell anything: the ones on
 * either side of the gap first, then who is strictest on each side.
 */
export function telling({ rows, blocking }: Extract<RequirementBand, { kind: 'band' }>): readonly BandRow[] {
  if (rows.length <= most) return rows;
  const highest = (row: BandRow): number => row.min ?? Number.NEGATIVE_INFINITY;
  const lowest = (row: BandRow): number => row.max ?? Number.POSITIVE_INFINITY;
  const edges = [
    ...rows.filter(({ client }) => blocking.has(client.id)).slice(0, most / 2),
    ...rows.toSorted((a, b) => highest(b) - highest(a)).slice(0, most / 2),
    ...rows.toSorted((a, b) => lowest(a) - lowest(b)).slice(0, most / 2),
  ];
  const chosen = new Set(edges.slice(0, most));
  return rows.filter((row) => chosen.has(row));
}
