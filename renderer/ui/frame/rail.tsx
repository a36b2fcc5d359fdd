import { clsx } from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Icon, type IconType } from '#renderer/ui/controls/icon.tsx';
import { Tooltip } from '#renderer/ui/controls/tooltip.tsx';
import css from './rail.module.css';

/** A larger count would cover its icon; its label says how many exactly. */
const MOST_SHOWN = 999;

export interface RailItem<Id extends string> {
  id: Id;
  icon: IconType;
  label: string;
  /** A vermilion badge, for open conflicts only; none at 0. */
  count?: number | undefined;
  /** The badge in words: "9 open". */
  countLabel?: string | undefined;
  /** Keys pressed after each other, such as G then K; shown in a tooltip. */
  shortcut?: readonly string[] | undefined;
}

export interface RailProps<Id extends string> {
  label: string;
  logo: ReactNode;
  logoLabel: string;
  onLogo: () => void;
  items: readonly RailItem<Id>[];
  /** At the foot: settings. */
  footItems?: readonly RailItem<Id>[] | undefined;
  current: Id | null;
  onSelect: (id: Id) => void;
  className?: string | undefined;
}

/** The places of the program; an icon never goes without its word. */
export function Rail<Id extends string>(props: RailProps<Id>) {
  const { label, logo, logoLabel, onLogo, items, footItems = [], current, onSelect, className } = props;
  const nav = useRef<HTMLElement>(null);
  // Reached by a key, the place may be out of sight where the list scrolls. Asked only after the new place was painted: before,
  // the whole page would be laid out for it once more.
  useEffect(() => {
    if (current === null) return undefined;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        nav.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [current]);
  return (
    <nav ref={nav} className={clsx(css.rail, className)} aria-label={label}>
      <Button className={css.logo ?? ''} aria-label={logoLabel} onPress={onLogo}>
        {logo}
      </Button>
      <RailList items={items} current={current} onSelect={onSelect} />
      {footItems.length > 0 && <RailList items={footItems} current={current} onSelect={onSelect} isFoot />}
    </nav>
  );
}

interface RailListProps<Id extends string> extends Pick<RailProps<Id>, 'items' | 'current' | 'onSelect'> {
  isFoot?: boolean;
}

function RailList<Id extends string>({ items, current, onSelect, isFoot = false }: RailListProps<Id>) {
  return (
    <ul className={clsx(css.list, isFoot && css.foot)}>
      {items.map((item) => (
        <li key={item.id}>
          {item.shortcut === undefined ? (
            <RailButton item={item} isCurrent={item.id === current} onSelect={onSelect} />
          ) : (
            <Tooltip label={item.label} shortcut={item.shortcut} placement="right">
              <RailButton item={item} isCurrent={item.id === current} onSelect={onSelect} />
            </Tooltip>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RailButtonProps<Id extends string> {
  item: RailItem<Id>;
  isCurrent: boolean;
  onSelect: (id: Id) => void;
}

function RailButton<Id extends string>({ item, isCurrent, onSelect }: RailButtonProps<Id>) {
  return (
    <Button
      className={css.item ?? ''}
      onPress={() => onSelect(item.id)}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
    >
      <Icon icon={item.icon} size={20} stroke={1.6} />
      <span className={css.label}>{item.label}</span>
      {item.count !== undefined && item.count > 0 && (
        <em className={clsx(css.count, 'num')} role="img" aria-label={item.countLabel ?? String(item.count)}>
          {item.count > MOST_SHOWN ? `${MOST_SHOWN}+` : item.count}
        </em>
      )}
    </Button>
  );
}
