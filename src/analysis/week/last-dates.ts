import { noticeDay } from '#src/analysis/agreements/notice.ts';
import { addDays } from '#src/base/day.ts';
import type { Freedom } from '#src/dossier/freedom.ts';
import { makeMatter } from './make-matter.ts';
import { type Fact, type Matter, spans, type WeekTables } from './matter.ts';
import { partiesOf } from './parties.ts';

/** [WK3] Days after which a right lapses: giving notice, and deciding on a prolongation. One that just passed is still said. */
export function lastDates(tables: WeekTables, today: string): readonly Matter[] {
  const from = addDays(today, -spans.lapsed);
  const until = addDays(today, spans.lastDate);
  return tables.freedoms.flatMap((freedom) => {
    const parties = partiesOf(tables, { clients: [freedom.client], suppliers: [freedom.supplier] });
    return datesOf(freedom)
      .filter(({ on }) => on >= from && on <= until)
      .map((date) => makeMatter({ kind: 'lastDate', isHard: true, parties, ...date }, today));
  });
}

/** Deciding on a prolongation on the day of notice is the same decision, and said once. */
function datesOf(freedom: Freedom): readonly { readonly fact: Fact; readonly on: string }[] {
  const notice = noticeDay(freedom);
  const options = freedom.options.flatMap(({ until, decideBy }) =>
    decideBy === null || decideBy === notice
      ? []
      : [{ fact: { kind: 'option', freedom, until } as const, on: decideBy }],
  );
  return notice === null ? options : [{ fact: { kind: 'notice', freedom }, on: notice }, ...options];
}
