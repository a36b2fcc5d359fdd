import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { statusOf } from '#renderer/features/map/nodes/status-of.ts';
import { currentAnalysis, currentDossier } from '#renderer/store/document.ts';
import { inspect, select } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { nodeLabel } from '#src/views/map/node-label.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';
import css from './loep.module.css';
import { closeLoep } from './close-loep.ts';
import { across, loepWalk, type LoepStep } from './loep-walk.ts';
import { standsAs } from '#src/views/words/stands-as.ts';

const rowHeight = 31;
/** Rows in the panel, and beyond them above and below. */
const rowsInView = 6;
const spare = 3;

const steps: Readonly<Record<string, LoepStep>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

type LoepGridProps = {
  readonly cards: readonly ThemeCard[];
  readonly shown: ReadonlySet<string>;
  readonly current: string | undefined;
  readonly label: string;
};

/** Every place of the theme in rows of six; only the rows in view are in the page, however many there are. */
export function LoepGrid({ cards, shown, current, label }: LoepGridProps) {
  const { t } = useText();
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const at = cards.findIndex(({ requirement }) => requirement.id === current);
  const isShown = useMemo(() => cards.map(({ requirement }) => shown.has(requirement.id)), [cards, shown]);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => bringIntoView(list.current, Math.floor(at / across)), [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const card = cards[step === undefined ? at : loepWalk(isShown, at, step)];
    if (event.key === 'Escape') closeLoep();
    else if (card !== undefined && event.key === 'Enter') inspect({ kind: 'requirement', id: card.requirement.id });
    else if (card !== undefined && step !== undefined) select({ kind: 'requirement', id: card.requirement.id });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const from = Math.max(0, Math.floor(top / rowHeight) - spare) * across;
  const to = from + (rowsInView + 2 * spare) * across;
  return (
    <div
      ref={list}
      className={css.grid}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-description={t('levels:loep.hint')}
      aria-activedescendant={at < 0 ? undefined : `${prefix}${at}`}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <div style={{ height: Math.ceil(cards.length / across) * rowHeight }} role="presentation">
        <div
          className={css.rows}
          style={{ transform: `translateY(${(from / across) * rowHeight}px)` }}
          role="presentation"
        >
          {cards.slice(from, to).map((card, index) => (
            <Place
              key={card.requirement.id}
              id={`${prefix}${from + index}`}
              card={card}
              isShown={isShown[from + index] ?? false}
              isCurrent={from + index === at}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

type PlaceProps = {
  readonly id: string;
  readonly card: ThemeCard;
  readonly isShown: boolean;
  readonly isCurrent: boolean;
};

function Place({ id, card: { requirement, analysis }, isShown, isCurrent }: PlaceProps) {
  const text = useText();
  if (!isShown) return <span className={clsx(css.place, css.hidden)} aria-hidden="true" />;
  const status = statusOf(standsAs(analysis));
  const label = isCurrent ? spoken(text, requirement.id) : `${requirement.code} ${requirement.title}`;
  return (
    // The list has the keyboard; a place only answers the pointer.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-label={label}
      title={requirement.title}
      className={clsx(css.place, status === 'conflict' && css.clashing, isCurrent && css.current)}
      onClick={() => select({ kind: 'requirement', id: requirement.id })}
      onDoubleClick={() => inspect({ kind: 'requirement', id: requirement.id })}
    >
      <StatusGlyph status={status} size={12} />
      <b>{requirement.code}</b>
    </div>
  );
}

function spoken(text: Parameters<typeof nodeLabel>[0], record: string): string {
  const box = { x: 0, y: 0, width: 0, height: 0 };
  const node = { kind: 'requirement', id: `requirement.${record}`, record, theme: '', box } as const;
  return nodeLabel(text, currentDossier(), currentAnalysis(), [], node);
}

function bringIntoView(list: HTMLElement | null, row: number): void {
  if (list === null || row < 0) return;
  const [start, end] = [row * rowHeight, (row + 1) * rowHeight];
  if (start < list.scrollTop) list.scrollTop = start;
  else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
}
