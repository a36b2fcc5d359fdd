import type { PartyReading } from './party-mentions.ts';
import type { Notice } from './plan.ts';
import { isOwnExport } from './own-export.ts';
import type { ReadList } from './read-list.ts';

const bySpecialScheme = { height: 'heightAsPriority', number: 'numberAsPriority', tick: 'tickAsMust' } as const;

function hasWord(list: ReadList, pattern: RegExp): boolean {
  return [...list.schemes.keys()].some((column) =>
    list.rows.rows.some(({ row }) => pattern.test(list.grid.text(row, column))),
  );
}

function priorityNotices(list: ReadList): readonly Notice[] {
  const notices: Notice[] = [];
  const schemes = new Set(list.schemes.values());
  const isDemand = schemes.has('demand') || hasWord(list, /\b(eis|eisen|ko|knock-?out)\b/i);
  if (isDemand) notices.push({ code: 'demandAsMust' });
  if (schemes.has('demand') || hasWord(list, /\bwens(en)?\b/i)) notices.push({ code: `wishAs${list.mapping.wishAs}` });
  for (const [scheme, code] of Object.entries(bySpecialScheme))
    if (schemes.has(scheme as keyof typeof bySpecialScheme)) notices.push({ code });
  return notices;
}

function partyNotices(list: ReadList, reading: PartyReading): readonly Notice[] {
  const has = (field: string): boolean =>
    list.mapping.columns.some((meaning) => meaning.kind === 'field' && meaning.field === field);
  const hasClients = list.mapping.columns.some((meaning) => meaning.kind === 'client');
  const notices: Notice[] = [];
  if (has('priority') && !has('parties') && !hasClients && list.mapping.priorityFor === null)
    notices.push({ code: 'priorityForNobody' });
  if (has('parties') && !has('priority') && !has('value') && !hasClients)
    notices.push({ code: 'partiesWithoutPriority' });
  if (reading.splitCells > 0) notices.push({ code: 'cellsSplit', params: { count: reading.splitCells } });
  return notices;
}

function hiddenNotices({ rows, grid, mapping }: ReadList): readonly Notice[] {
  const hidden = rows.rows.filter(({ row }) => grid.hiddenRows.has(row)).length;
  const columns = mapping.columns.filter((meaning, column) => {
    const isOwnId = meaning.kind === 'field' && meaning.field === 'id';
    return meaning.kind !== 'skip' && !isOwnId && grid.hiddenColumns.has(column);
  }).length;
  return [
    ...(hidden > 0 ? [{ code: 'hiddenRowsRead', params: { count: hidden } }] : []),
    ...(columns > 0 ? [{ code: 'hiddenColumnsRead', params: { count: columns } }] : []),
  ];
}

/** What the person should know about the list as a whole: how words were understood, and what was hidden in it. */
export function noticesOf(list: ReadList, reading: PartyReading): readonly Notice[] {
  const own: readonly Notice[] = isOwnExport(list.headings) ? [{ code: 'ownExport' }] : [];
  return [...own, ...priorityNotices(list), ...partyNotices(list, reading), ...hiddenNotices(list)];
}
