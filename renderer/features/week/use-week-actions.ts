import { useEffect, useRef } from 'react';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { today } from '#renderer/parts/cases/today.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { chooseMatter, showThisWeek, turnWeek, useWeekShown } from '#renderer/store/week.ts';
import { placeOf, stepOf } from '#src/views/week/step.ts';
import { doStep, goTo } from './do-step.ts';
import type { Line, View } from './use-view.ts';

export function walk({ lines, current }: View, by: 1 | -1): void {
  const at = current === null ? -1 : lines.indexOf(current);
  const next = lines[Math.min(lines.length - 1, Math.max(0, at + by))];
  if (next !== undefined) chooseMatter(next.key);
}

type Latest = () => View;

function on(id: string, key: string, title: Action['title'], run: () => void, isEnabled = () => true): Action {
  return { id: `week.${id}`, group: 'week', title, shortcuts: [key], isEnabled, run };
}

function canDo({ saying, current }: View): boolean {
  return current !== null && (!currentStatus().isReadOnly || stepOf(saying, current.matter).kind === 'go');
}

function onMatter(latest: Latest): readonly Action[] {
  const isThere = (): boolean => latest().current !== null;
  const withLine = (run: (line: Line) => void) => (): void => {
    const { current } = latest();
    if (current !== null) run(current);
  };
  return [
    on(
      'next',
      'J',
      ({ t }) => t('week:keys.next'),
      () => walk(latest(), 1),
      isThere,
    ),
    on(
      'previous',
      'K',
      ({ t }) => t('week:keys.previous'),
      () => walk(latest(), -1),
      isThere,
    ),
    on(
      'step',
      'S',
      ({ t }) => t('week:keys.step'),
      withLine(({ matter }) => doStep(stepOf(latest().saying, matter))),
      () => canDo(latest()),
    ),
    on(
      'place',
      'O',
      ({ t }) => t('week:keys.place'),
      withLine(({ matter }) => goTo(placeOf(matter))),
      isThere,
    ),
  ];
}

const onWeek: readonly Action[] = [
  on(
    'later',
    ']',
    ({ t }) => t('week:keys.later'),
    () => turnWeek(1, today()),
  ),
  on(
    'earlier',
    '[',
    ({ t }) => t('week:keys.earlier'),
    () => turnWeek(-1, today()),
  ),
  on(
    'now',
    '0',
    ({ t }) => t('week:keys.now'),
    showThisWeek,
    () => useWeekShown.getState().monday !== null,
  ),
];

/** What can be done on this place, for the palette, the keys and the sheet of shortcuts. */
export function useWeekActions(view: View): void {
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  }, [view]);
  useEffect(() => registerActions([...onMatter(() => latest.current), ...onWeek]), []);
}
