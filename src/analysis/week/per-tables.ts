import type { Matter, WeekTables } from './matter.ts';

export type Reader = (tables: WeekTables, today: string) => readonly Matter[];

/** Asks again only when one of these tables is another one, or the day is. */
export function perTables(names: readonly (keyof WeekTables)[], read: Reader): Reader {
  let last: { readonly asked: readonly unknown[]; readonly answer: readonly Matter[] } | null = null;
  return (tables, today) => {
    const asked = [today, ...names.map((name) => tables[name])];
    if (last === null || asked.some((each, at) => each !== last?.asked[at])) {
      last = { asked, answer: read(tables, today) };
    }
    return last.answer;
  };
}
