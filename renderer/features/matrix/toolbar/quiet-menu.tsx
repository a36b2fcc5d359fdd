import { Button } from '#renderer/ui/controls/button.tsx';
import type { IconType } from '#renderer/ui/controls/icon.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { MenuListProps } from '#renderer/ui/overlays/menu-list.tsx';

type QuietMenuProps = MenuListProps & { readonly icon: IconType };

/** A menu of the toolbar's quiet end: an icon and a word, and in little room the icon alone. */
export function QuietMenu({ icon, ...list }: QuietMenuProps) {
  const trigger = (
    <Button variant="quiet" icon={icon}>
      {list.label}
    </Button>
  );
  return <Menu {...list} trigger={trigger} />;
}
