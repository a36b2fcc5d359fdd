import { clsx } from 'clsx';
import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { announcing } from '#renderer/ui/controls/shortcut.tsx';
import { Kbd } from '#renderer/ui/marks/kbd.tsx';
import css from './search-button.module.css';

export interface SearchButtonProps {
  label: string;
  shortcut?: readonly string[] | undefined;
  onPress: () => void;
  className?: string | undefined;
}

/** Looks like a field, opens the command palette; an icon in a narrow window. */
export function SearchButton({ label, shortcut, onPress, className }: SearchButtonProps) {
  return (
    <Button className={clsx(css.search, className)} onPress={onPress} {...announcing(shortcut)}>
      <Icon icon={Search} />
      <span className={css.text}>{label}</span>
      {shortcut && <Kbd keys={shortcut} className={css.keys} />}
    </Button>
  );
}
