import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import chip from '#renderer/ui/controls/chip.module.css';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { type MenuEntry, MenuList } from './menu-list.tsx';
import css from './surface.module.css';

export interface MenuChipProps {
  label: string;
  items: readonly MenuEntry[];
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  mode?: 'single' | 'multiple' | undefined;
  /** What the chip says while something is chosen: "Thema: 2" or the one choice in words. */
  summary?: string | undefined;
  className?: string | undefined;
}

/** A filter with choices; ink as soon as it filters. */
export function MenuChip({ label, items, selected, onChange, mode = 'multiple', summary, className }: MenuChipProps) {
  const isOn = selected.size > 0;
  return (
    <MenuTrigger>
      <Button className={clsx(chip.chip, className)} {...(isOn ? { 'data-selected': true } : {})}>
        {isOn ? (summary ?? label) : label}
        <Icon icon={ChevronDown} size={14} />
      </Button>
      <Popover className={css.surface ?? ''} placement="bottom start" offset={4}>
        <MenuList label={label} groups={[{ id: 'choices', items, selection: { mode, selected, onChange } }]} />
      </Popover>
    </MenuTrigger>
  );
}
