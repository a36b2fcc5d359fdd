import { create } from 'zustand';
import { addDays } from '#src/base/day.ts';
import { mondayOf } from '#src/base/week.ts';
import type { WeekView } from '#src/views/week/week-groups.ts';
import { useDocument } from './document.ts';

type Shown = {
  readonly view: WeekView;
  /** Monday of another week; null = the one it is. */
  readonly monday: string | null;
  /** What the keys work on; null = what the headline begins with. */
  readonly current: string | null;
};
const first: Shown = { view: 'kind', monday: null, current: null };

/** What the place of the week shows of the open dossier. */
export const useWeekShown = create<Shown>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useWeekShown.setState(first, true);
});

export function showWeekView(view: WeekView): void {
  useWeekShown.setState({ view, current: null });
}

export function chooseMatter(current: string): void {
  useWeekShown.setState({ current });
}

/** So many weeks on from the one that is shown. */
export function turnWeek(by: number, today: string): void {
  const now = mondayOf(today);
  const monday = addDays(useWeekShown.getState().monday ?? now, by * 7);
  useWeekShown.setState({ monday: monday === now ? null : monday, current: null });
}

export function showThisWeek(): void {
  useWeekShown.setState({ monday: null, current: null });
}
