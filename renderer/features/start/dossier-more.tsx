import { Ellipsis, Eye, History, Trash2 } from 'lucide-react';
import { showDialog } from '#renderer/store/dialogs.ts';
import { openPath } from '#renderer/store/files.ts';
import { forgetRecent } from '#renderer/store/recent.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import type { MenuEntry } from '#renderer/ui/overlays/menu-list.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { RecentDossier } from '#src/contract/calls.ts';

/** What else can be done with a dossier that is not open. */
export function DossierMore({ dossier: { path, exists } }: { dossier: RecentDossier }) {
  const { t } = useText();
  const look: MenuEntry = { id: 'look', icon: Eye, label: t('start:openReadOnly') };
  const items: readonly MenuEntry[] = [
    ...(exists ? [look] : []),
    { id: 'versions', icon: History, label: t('start:versions') },
    { id: 'forget', icon: Trash2, label: t('start:forget') },
  ];
  const run = (id: string): void => {
    if (id === 'look') void openPath(path, 'read-only');
    if (id === 'versions') showDialog({ kind: 'versions', path });
    if (id === 'forget') void forgetRecent(path);
  };
  return (
    <Menu
      label={t('start:more')}
      groups={[{ id: 'more', items }]}
      onAction={run}
      trigger={<IconButton icon={Ellipsis} label={t('start:more')} />}
    />
  );
}
