import { Printer } from 'lucide-react';
import { runAction } from '#renderer/store/actions.ts';
import { handoutFormats } from '#renderer/store/export-handout.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { HandoutWish } from '#src/contract/handout-wish.ts';

/** What is on this screen as a file, in one of the formats. */
export function HandoutMenu({ about }: { readonly about: HandoutWish['about'] }) {
  const { t } = useText();
  const label = t(`handout:export.${about}`);
  return (
    <Menu
      label={label}
      placement="bottom end"
      groups={[{ id: 'formats', items: handoutFormats.map((id) => ({ id, label: t(`handout:export.${id}`) })) }]}
      onAction={(format) => runAction(`${about}.export-${format}`)}
      trigger={<IconButton icon={Printer} label={label} />}
    />
  );
}
