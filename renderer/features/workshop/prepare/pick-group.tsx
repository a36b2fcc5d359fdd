import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './prepare.module.css';

const rowHeight = 32;
/** A group scrolls inside from here on. */
const mostRows = 8;

export interface PickGroupProps {
  title: string;
  of: readonly Requirement[];
  chosen: ReadonlySet<string>;
  onAgenda: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** One group of requirements with a box for all of them. */
export function PickGroup({ title, of, chosen, onAgenda, onChange }: PickGroupProps) {
  const { t } = useText();
  const scroll = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises this component
  const rows = useVirtualizer({
    count: of.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  if (of.length === 0) return null;
  const inside = of.filter(({ id }) => chosen.has(id)).length;
  const put = (ids: readonly string[], isIn: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isIn) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  return (
    <fieldset className={css.group}>
      <legend>
        <Checkbox
          isSelected={inside === of.length}
          isIndeterminate={inside > 0 && inside < of.length}
          note={of.length}
          onChange={(isIn) =>
            put(
              of.map(({ id }) => id),
              isIn,
            )
          }
        >
          <b>{title}</b>
        </Checkbox>
      </legend>
      <div ref={scroll} className={css.groupRows} style={{ height: Math.min(of.length, mostRows) * rowHeight }}>
        <div style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const requirement = of[index];
            if (requirement === undefined) return null;
            const { id, code, title: words } = requirement;
            return (
              <div key={id} className={css.groupRow} style={{ transform: `translateY(${start}px)` }}>
                <Checkbox
                  isSelected={chosen.has(id)}
                  note={onAgenda.has(id) ? t('prepare:pick.onAgenda') : undefined}
                  onChange={(isIn) => put([id], isIn)}
                >
                  <span className={css.code}>{code}</span> {words}
                </Checkbox>
              </div>
            );
          })}
        </div>
      </div>
    </fieldset>
  );
}
