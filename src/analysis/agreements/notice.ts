import { addMonths } from '#src/base/day.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Freedom } from '#src/dossier/freedom.ts';

/** [AG6] The last day to give notice: as written down, else so many months before the end; null when neither is known. */
export function noticeDay({ noticeBy, noticeMonths, until }: Freedom): string | null {
  if (noticeBy !== null) return noticeBy;
  return noticeMonths === null ? null : addMonths(until, -Math.ceil(noticeMonths));
}

export type FreeDays = {
  /** Clients that are bound, the first one free first. */
  readonly each: readonly { readonly client: string; readonly until: string }[];
  /** The first day any three of them can go; null below three. */
  readonly three: string | null;
  readonly all: string | null;
};

/** Taking a prolongation, as if it were the contract. */
export type Taken = { readonly freedom: string; readonly until: string };

/** [AG7] The first days that three, and that all clients of a supplier (null = of any) can move; a client with two contracts waits for the last. */
export function freeDays(
  { freedoms, clients }: Pick<Dossier, 'freedoms' | 'clients'>,
  supplier: string | null,
  taken: Taken | null = null,
): FreeDays {
  const last = new Map<string, string>();
  for (const freedom of freedoms) {
    if (supplier !== null && freedom.supplier !== supplier) continue;
    if (!clients.some(({ id }) => id === freedom.client)) continue;
    const until = taken?.freedom === freedom.id ? taken.until : freedom.until;
    if (until > (last.get(freedom.client) ?? '')) last.set(freedom.client, until);
  }
  const each = [...last]
    .map(([client, until]) => ({ client, until }))
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.client < b.client ? -1 : 1));
  return { each, three: each[2]?.until ?? null, all: each.at(-1)?.until ?? null };
}

export type OptionEffect = {
  readonly freedom: Freedom;
  readonly until: string;
  readonly decideBy: string | null;
  readonly before: FreeDays;
  readonly after: FreeDays;
};

/** [AG8] What taking each prolongation that can still be decided on does to those days, the first to decide first. */
export function optionEffects(
  dossier: Pick<Dossier, 'freedoms' | 'clients'>,
  supplier: string | null,
  today: string,
): readonly OptionEffect[] {
  const before = freeDays(dossier, supplier);
  return dossier.freedoms
    .filter((freedom) => supplier === null || freedom.supplier === supplier)
    .flatMap((freedom) =>
      freedom.options
        .filter(({ decideBy, until }) => (decideBy ?? freedom.until) >= today && until > freedom.until)
        .map(({ until, decideBy }) => {
          const after = freeDays(dossier, supplier, { freedom: freedom.id, until });
          return { freedom, until, decideBy, before, after };
        }),
    )
    .toSorted((a, b) => ((a.decideBy ?? a.freedom.until) < (b.decideBy ?? b.freedom.until) ? -1 : 1));
}
