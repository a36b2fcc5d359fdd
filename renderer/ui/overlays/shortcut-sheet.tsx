import { X } from 'lucide-react';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
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
}

/** All keys on one sheet, grouped as the screens are. */
export function ShortcutSheet({ isOpen, onOpenChange, title, groups, closeLabel }: ShortcutSheetProps) {
  return (
    <Dialog title={title} isOpen={isOpen} onOpenChange={onOpenChange} size="lg">
      <IconButton icon={X} label={closeLabel} className={css.close} onPress={() => onOpenChange(false)} />
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
    </Dialog>
  );
}
