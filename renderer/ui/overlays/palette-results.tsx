import { useEffect, useRef } from 'react';
import css from './command-palette.module.css';
import { PaletteRow } from './palette-row.tsx';
import type { PaletteResult } from './palette-search.ts';

export interface PaletteResultsProps {
  /** Prefix of the element ids of the rows. */
  base: string;
  label: string;
  emptyText: string;
  runKey: string;
  results: readonly PaletteResult[];
  active: string | undefined;
  onHover: (id: string) => void;
  onPick: (id: string) => void;
}

export function PaletteResults(props: PaletteResultsProps) {
  const { base, label, emptyText, runKey, results, active, onHover, onPick } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== undefined)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
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
              isActive={hit.item.id === active}
              runKey={runKey}
              onHover={() => onHover(hit.item.id)}
              onPick={onPick}
            />
          ))}
        </div>
      ))}
      {results.length === 0 && (
        <p className={css.empty} role="status">
          {emptyText}
        </p>
      )}
    </div>
  );
}
