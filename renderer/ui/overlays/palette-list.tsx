import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './command-palette.module.css';
import { PaletteResults } from './palette-results.tsx';
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
  const { active, setWanted, onKeyDown } = useActiveRow(results, onPick);
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
          {...(active === undefined ? {} : { 'aria-activedescendant': `${base}-${active}` })}
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
      <PaletteResults
        base={base}
        label={label}
        emptyText={emptyText}
        runKey={keys.run}
        results={results}
        active={active}
        onHover={setWanted}
        onPick={onPick}
      />
    </>
  );
}

const PAGE = 5;

/** The row that Enter picks: the one walked to while it is still listed, else the first. */
function useActiveRow(results: readonly PaletteResult[], onPick: (id: string) => void) {
  const [wanted, setWanted] = useState<string | null>(null);
  const ids = results.flatMap((group) => group.hits.filter((hit) => !hit.item.isDisabled).map((hit) => hit.item.id));
  const active = ids.find((id) => id === wanted) ?? ids[0];
  const step = (by: number) => {
    const at = active === undefined ? 0 : ids.indexOf(active);
    setWanted(ids[(((at + by) % ids.length) + ids.length) % ids.length] ?? null);
  };
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    PageDown: () => step(PAGE),
    PageUp: () => step(-PAGE),
    Enter: () => active !== undefined && onPick(active),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actions[event.key];
    // While a letter is being composed, Enter belongs to the input method.
    if (action === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    action();
  };
  return { active, setWanted, onKeyDown };
}
