import { Bookmark, BookmarkPlus, ListOrdered, Replace } from 'lucide-react';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { type LookScreen, replaceView, showView, useKeptViews, viewsInOrder } from '#renderer/store/kept-views.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { MenuEntry, MenuGroup } from '#renderer/ui/overlays/menu-list.tsx';
import { find } from '#src/base/table.ts';
import type { ViewId } from '#src/dossier/ids.ts';

const KEEP = 'keep';
const REPLACE = 'replace';
const MANAGE = 'manage';

export interface ViewsMenuProps {
  screen: LookScreen;
  /** What else this screen can do with its views. */
  extra?: readonly MenuEntry[];
  onExtra?: (id: string) => void;
}

/** The kept views, those of this screen first, and what can be done with them. */
export function ViewsMenu({ screen, extra, onExtra }: ViewsMenuProps) {
  const { t } = useText();
  const views = viewsInOrder({ views: useDossier((dossier) => dossier.views) });
  const shown = find(
    useDossier((dossier) => dossier.views),
    useKeptViews((state) => state.shown[screen]) ?? '',
  );
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const order: readonly LookScreen[] = screen === 'map' ? ['map', 'matrix'] : ['matrix', 'map'];
  const lists = order.flatMap((on): readonly MenuGroup[] => {
    const items = views.filter(({ look }) => look.screen === on).map(({ id, name }) => ({ id, label: name }));
    return items.length === 0
      ? []
      : [
          {
            id: on,
            title: t(on === 'map' ? 'views:onMap' : 'views:onMatrix'),
            items,
            selection: {
              mode: 'single' as const,
              selected: new Set(on === screen && shown !== undefined ? [shown.id] : []),
              onChange: ([id]: Iterable<string>) => id !== undefined && showView(id),
            },
          },
        ];
  });
  const act = (id: string): void => {
    if (id === KEEP) showDialog({ kind: 'keep-view' });
    else if (id === MANAGE) showDialog({ kind: 'views' });
    else if (id !== REPLACE) onExtra?.(id);
    else if (shown !== undefined) replaceView(shown.id as ViewId, t('views:replaced', { view: shown.name }));
  };
  const entries: readonly MenuEntry[] = [
    { id: KEEP, label: t('views:keep'), icon: BookmarkPlus, isDisabled: isReadOnly },
    ...(shown === undefined
      ? []
      : [{ id: REPLACE, label: t('views:replace', { view: shown.name }), icon: Replace, isDisabled: isReadOnly }]),
    { id: MANAGE, label: t('views:manage'), icon: ListOrdered, isDisabled: views.length === 0 },
    ...(extra ?? []),
  ];
  return (
    <Menu
      label={t('views:menu')}
      placement="bottom end"
      onAction={act}
      groups={[...lists, { id: 'actions', items: entries }]}
      trigger={
        <Button variant="quiet" icon={Bookmark}>
          {t('views:menu')}
        </Button>
      }
    />
  );
}
