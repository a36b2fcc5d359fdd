import { freeDays, type FreeDays, noticeDay } from '#src/analysis/agreements/notice.ts';
import { daysBetween } from '#src/base/day.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Freedom } from '#src/dossier/freedom.ts';
import type { Text } from '#src/text/text.ts';
import { numberWord } from '#src/views/suppliers/number-word.ts';
import { shortDay } from './day-text.ts';
import { clientLook, type PartyLook, supplierLook } from '#src/views/relations/parties.ts';

export type BarLook = {
  readonly freedom: Freedom;
  readonly client: PartyLook;
  readonly supplier: PartyLook;
  /** Parts of the whole span, 0..1. */
  readonly until: number;
  readonly notice: number | null;
  readonly noticeOn: string | null;
  readonly options: readonly { readonly from: number; readonly until: number; readonly on: string }[];
};

export type Calendar = {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly bars: readonly BarLook[];
  readonly free: FreeDays;
  readonly three: number | null;
  readonly all: number | null;
};

type Source = Pick<Dossier, 'freedoms' | 'clients' | 'suppliers'>;

/** [AG14] From this year to the year after the last day there is, one bar a contract, in the fixed order of clients. */
export function calendarOf(text: Text, dossier: Source, supplier: string | null, today: string): Calendar {
  const own = dossier.freedoms.filter((freedom) => supplier === null || freedom.supplier === supplier);
  const first = Number(today.slice(0, 4));
  const days = own.flatMap(({ until, options }) => [until, ...options.map((option) => option.until)]);
  const last = Math.max(first + 2, ...days.map((day) => Number(day.slice(0, 4)) + 1));
  const start = `${first}-01-01`;
  const whole = daysBetween(start, `${last + 1}-01-01`);
  const at = (day: string): number => Math.min(1, Math.max(0, daysBetween(start, day) / whole));
  const count = last - first + 1;
  const free = freeDays(dossier, supplier);
  return {
    years: Array.from({ length: count }, (_, index) => ({ year: first + index, at: at(`${first + index}-01-01`) })),
    bars: inOrder(dossier, own).map((freedom) => barOf(text, dossier, freedom, at)),
    free,
    three: free.three === null ? null : at(free.three),
    all: free.all === null ? null : at(free.all),
  };
}

function inOrder({ clients }: Source, freedoms: readonly Freedom[]): readonly Freedom[] {
  const places = new Map(clients.toSorted(byOrder).map(({ id }, index) => [id as string, index]));
  const place = ({ client }: Freedom): number => places.get(client) ?? places.size;
  return freedoms.toSorted((a, b) => place(a) - place(b) || (a.until < b.until ? -1 : 1));
}

function barOf(text: Text, dossier: Source, freedom: Freedom, at: (day: string) => number): BarLook {
  const noticeOn = noticeDay(freedom);
  let from = at(freedom.until);
  const options = freedom.options
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
    .map(({ until }) => {
      const option = { from, until: at(until), on: until };
      from = option.until;
      return option;
    });
  return {
    freedom,
    client: clientLook(text, dossier, freedom.client),
    supplier: supplierLook(dossier, freedom.supplier),
    until: at(freedom.until),
    notice: noticeOn === null ? null : at(noticeOn),
    noticeOn,
    options,
  };
}

/** The supplier with three contracts or more is shown first, or the only one there is; else all. */
export function firstSupplier({ freedoms, suppliers }: Source): string | null {
  const counts = new Map<string, number>();
  for (const { supplier } of freedoms) counts.set(supplier, (counts.get(supplier) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || find(suppliers, best[0]) === undefined) return null;
  return counts.size === 1 || best[1] >= 3 ? best[0] : null;
}

/** `alle vier vrij, 1 jan 2032`; `alleen` and `beide` have words of their own. */
export function allFreeText(text: Text, { each, all }: FreeDays, today: string): string {
  if (all === null) return '';
  const key = each.length === 1 ? 'alone' : each.length === 2 ? 'both' : 'all';
  const number = numberWord(text, each.length);
  return text.t(`agreements:free.${key}`, { number, day: shortDay(text, all, today) });
}
