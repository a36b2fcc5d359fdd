import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { SearchField } from '#renderer/ui/controls/search-field.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import { Dialog } from './dialog.tsx';
import css from './shortcut-sheet.module.css';

export interface ShortcutGroup {
  title: string;
  rows: readonly { keys: readonly string[]; label: string }[];
}

export interface ShortcutSheetProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  groups: readonly ShortcutGroup[];
  closeLabel: string;
  search: {
    readonly label: string;
    readonly clearLabel: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
  };
  /** Instead of groups when nothing was found. */
  emptyText: string;
  /** Below the list: what decides which keys work. */
  children?: ReactNode;
}

/** All keys on one sheet, grouped as the screens are. */
export function ShortcutSheet(props: ShortcutSheetProps) {
  const { isOpen, onOpenChange, title, groups, closeLabel, search, emptyText, children } = props;
  return (
    <Dialog title={title} isOpen={isOpen} onOpenChange={onOpenChange} size="lg">
      <div className={css.head}>
        <SearchField {...search} autoFocus className={css.search} placeholder={search.label} />
        <IconButton icon={X} label={closeLabel} onPress={() => onOpenChange(false)} />
      </div>
      {groups.length === 0 && (
        <p className={css.empty} role="status">
          {emptyText}
        </p>
      )}
      <div className={css.groups}>
        {groups.map((group) => (
          <section key={group.title} className={css.group}>
            <h3>{group.title}</h3>
            <dl>
              {group.rows.map((row) => (
                <div key={row.label} className={css.row}>
                  <dt>{row.label}</dt>
                  <dd>
                    <Kbd keys={row.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {children !== undefined && <div className={css.foot}>{children}</div>}
    </Dialog>
  );
}
