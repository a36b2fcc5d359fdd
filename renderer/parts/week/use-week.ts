import { useMemo } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useWeekShown } from '#renderer/store/week.ts';
import type { Matter, WeekTables } from '#src/analysis/week/matter.ts';
import { weekReader } from '#src/analysis/week/week.ts';

/** One for the window: it keeps what it read, so an edit elsewhere costs nothing. */
const read = weekReader();

export type Week = {
  readonly tables: WeekTables;
  /** The day everything is held against: today, or the Monday of another week. */
  readonly day: string;
  readonly today: string;
  readonly matters: readonly Matter[];
};

export function useWeek(): Week {
  const tables = useDossier((dossier) => dossier);
  const monday = useWeekShown((shown) => shown.monday);
  const now = today();
  const day = monday ?? now;
  const matters = read(tables, day);
  return useMemo(() => ({ tables, day, today: now, matters }), [tables, day, now, matters]);
}
