import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components';
import { Icon, type IconType } from '#renderer/ui/controls/icon.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './menu-list.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: IconType | undefined;
  /** A mark instead of an icon. */
  glyph?: ReactNode;
  /** Quiet text at the end, such as a count. */
  hint?: string | undefined;
  shortcut?: readonly string[] | undefined;
  isDisabled?: boolean | undefined;
}

export interface MenuGroup {
  id: string;
  title?: string | undefined;
  items: readonly MenuEntry[];
  /** Makes the group a choice: the chosen ids get a tick and the menu stays open for 'multiple'. */
  selection?:
    | { mode: 'single' | 'multiple'; selected: ReadonlySet<string>; onChange: (selected: ReadonlySet<string>) => void }
    | undefined;
}

export interface MenuListProps {
  label: string;
  groups: readonly MenuGroup[];
  /** Called for items outside choice groups. */
  onAction?: ((id: string) => void) | undefined;
  /** For a menu without a button to bring the focus in. */
  autoFocus?: boolean | undefined;
}

/** The list of a menu: groups, marks, shortcuts, ticks. First letters jump, arrows move. */
export function MenuList({ label, groups, onAction, autoFocus = false }: MenuListProps) {
  return (
    <Menu
      className={css.menu ?? ''}
      aria-label={label}
      {...(autoFocus && { autoFocus: 'first' as const })}
      {...(onAction ? { onAction: (key) => onAction(String(key)) } : {})}
    >
      {groups.map((group) => (
        <MenuSection
          key={group.id}
          id={group.id}
          className={css.group ?? ''}
          {...(group.title === undefined ? { 'aria-label': label } : {})}
          {...selectionProps(group)}
        >
          {group.title !== undefined && <Header className={css.title ?? ''}>{group.title}</Header>}
          {group.items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={css.item ?? ''}
            >
              {({ isSelected }) => <Entry item={item} group={group} isSelected={isSelected} />}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

/** Within a group all texts start at the same place, whether the item has a mark or not. */
function Entry({ item, group, isSelected }: { item: MenuEntry; group: MenuGroup; isSelected: boolean }) {
  const hasMarks = group.items.some((entry) => entry.icon !== undefined || entry.glyph !== undefined);
  return (
    <>
      {group.selection && <span className={css.slot}>{isSelected && <Icon icon={Check} stroke={2.2} />}</span>}
      {hasMarks && <span className={css.slot}>{item.icon ? <Icon icon={item.icon} /> : item.glyph}</span>}
      <span className={css.text}>{item.label}</span>
      {item.hint !== undefined && <span className={css.hint}>{item.hint}</span>}
      {item.shortcut && <Kbd keys={item.shortcut} />}
    </>
  );
}

function selectionProps({ selection, items }: MenuGroup) {
  if (selection === undefined) return {};
  return {
    selectionMode: selection.mode,
    selectedKeys: selection.selected,
    disallowEmptySelection: selection.mode === 'single',
    shouldCloseOnSelect: selection.mode === 'single',
    onSelectionChange: (keys: 'all' | Set<string | number>) =>
      selection.onChange(new Set(items.map((item) => item.id).filter((id) => keys === 'all' || keys.has(id)))),
  };
}
