import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './command-palette.module.css';
import { PaletteRow } from './palette-row.tsx';
import type { PaletteResult } from './palette-search.ts';

export interface PaletteListProps {
  label: string;
  placeholder: string;
  emptyText: string;
  keys: { close: string; run: string };
  query: string;
  onQueryChange: (query: string) => void;
  results: readonly PaletteResult[];
  onPick: (id: string) => void;
}

/** A combobox with its listbox: the focus stays in the field, `aria-activedescendant` walks the rows. */
export function PaletteList(props: PaletteListProps) {
  const { label, placeholder, emptyText, keys, query, onQueryChange, results, onPick } = props;
  const base = useId();
  const rows = results.flatMap((group) => group.hits.map((hit) => hit.item)).filter((item) => !item.isDisabled);
  const [wanted, setWanted] = useState<string | null>(null);
  const active = rows.find((row) => row.id === wanted) ?? rows[0];
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const step = (by: number) => {
    const at = rows.findIndex((row) => row.id === active?.id);
    setWanted(rows[(at + by + rows.length) % rows.length]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionsOf(step, () => active && onPick(active.id))[event.key];
    if (action === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    action();
  };
  return (
    <>
      <div className={css.query}>
        <Icon icon={Search} size={18} className={css.icon} />
        <input
          className={css.input}
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={`${base}-list`}
          aria-autocomplete="list"
          {...(active ? { 'aria-activedescendant': `${base}-${active.id}` } : {})}
          placeholder={placeholder}
          value={query}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          onChange={(event) => {
            onQueryChange(event.target.value);
            setWanted(null);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys={[keys.close]} />
      </div>
      <div ref={list} className={css.list} role="listbox" id={`${base}-list`} aria-label={label}>
        {results.map((group) => (
          <div key={group.id} role="group" aria-label={group.title}>
            <div className={css.title} aria-hidden="true">
              {group.title}
            </div>
            {group.hits.map((hit) => (
              <PaletteRow
                key={hit.item.id}
                id={`${base}-${hit.item.id}`}
                hit={hit}
                isActive={hit.item.id === active?.id}
                runKey={keys.run}
                onHover={() => setWanted(hit.item.id)}
                onPick={onPick}
              />
            ))}
          </div>
        ))}
        {results.length === 0 && <p className={css.empty}>{emptyText}</p>}
      </div>
    </>
  );
}

function actionsOf(step: (by: number) => void, run: () => void): Readonly<Record<string, () => void>> {
  return {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    PageDown: () => step(5),
    PageUp: () => step(-5),
    Enter: run,
  };
}
