import type { Matter, WeekTables } from './matter.ts';
import type { UnderWay } from './make-matter.ts';

export type Reader = (tables: WeekTables, today: string, actions: UnderWay) => readonly Matter[];

/** Asks again only when one of these tables is another one, or the day is. What is under way counts as a table. */
export function perTables(names: readonly (keyof WeekTables)[], read: Reader): Reader {
  let last: { readonly asked: readonly unknown[]; readonly answer: readonly Matter[] } | null = null;
  return (tables, today, actions) => {
    const asked = [today, actions, ...names.map((name) => tables[name])];
    if (last === null || asked.some((each, at) => each !== last?.asked[at])) {
      last = { asked, answer: read(tables, today, actions) };
    }
    return last.answer;
  };
}
