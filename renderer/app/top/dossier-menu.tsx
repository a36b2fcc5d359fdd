import { AppWindow, Copy, FilePlus2, FolderOpen, History, Image, Pencil, ScrollText, Table2, X } from 'lucide-react';
import { capsOf } from '#renderer/store/keys.ts';
import { type Action, isEnabled, runAction, useActions } from '#renderer/store/actions.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { TitleButton } from '#renderer/ui/frame/title-button.tsx';
import { GroupBadge } from '#renderer/ui/marks/group-badge.tsx';
import type { MenuEntry } from '#renderer/ui/overlays/menu-list.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { byOrder } from '#src/base/order.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';

const ENTRIES = [
  [
    ['dossier.details', Pencil],
    ['dossier.save-as', Copy],
    ['dossier.show-in-folder', FolderOpen],
    ['dossier.versions', History],
    ['dossier.trail', ScrollText],
    ['dossier.export', Table2],
    ['dossier.export-map', Image],
  ],
  [
    ['dossier.new', FilePlus2],
    ['dossier.open', FolderOpen],
    ['dossier.new-window', AppWindow],
    ['dossier.close', X],
  ],
] as const;

function entriesOf(actions: readonly Action[], group: (typeof ENTRIES)[number], text: Text): readonly MenuEntry[] {
  return group.flatMap(([id, icon]) => {
    const action = actions.find((each) => each.id === id);
    if (!action || !isEnabled(action)) return [];
    const shortcut = action.shortcuts?.[0];
    return [{ id, icon, label: action.title(text), ...(shortcut && { shortcut: capsOf(shortcut) }) }];
  });
}

/** The name of the open dossier and what can be done with it as a whole. */
export function DossierMenu() {
  const text = useText();
  const assignment = useDossier(assignmentOf);
  const clients = useDossier((dossier) => dossier.clients);
  const fileName = useStatus((status) => status.fileName);
  const actions = useActions((registry) => registry.actions);
  const hues = clients
    .filter((client) => client.kind !== 'ssc')
    .toSorted(byOrder)
    .map((client) => client.hue);
  return (
    <Menu
      label={text.t('frame:dossierMenu')}
      groups={ENTRIES.map((group, index) => ({ id: `group-${index}`, items: entriesOf(actions, group, text) }))}
      onAction={runAction}
      trigger={
        <TitleButton
          glyph={<GroupBadge hues={hues} />}
          title={assignment.title || fileName}
          {...(assignment.subtitle && { subtitle: assignment.subtitle })}
        />
      }
    />
  );
}
