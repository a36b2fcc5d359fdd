import { useMemo } from 'react';
import type { Week } from '#renderer/parts/week/use-week.ts';
import { useText } from '#renderer/store/settings.ts';
import { GatePart } from './gate-part.tsx';
import { GoodPart } from './good-part.tsx';
import css from './side.module.css';
import { WherePart } from './where-part.tsx';

/** Where the whole stands: the gate, where it sits, and what is good. */
export function WeekSide({ week }: { week: Week }) {
  const text = useText();
  const saying = useMemo(() => ({ text, tables: week.tables, today: week.day }), [text, week.tables, week.day]);
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <aside className={css.side} aria-label={text.t('week:side.label')} tabIndex={0}>
      <GatePart week={week} />
      <WherePart week={week} />
      <GoodPart saying={saying} />
      <p className={css.note}>{text.t('week:side.spans')}</p>
    </aside>
  );
}
