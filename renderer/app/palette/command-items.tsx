import { ChevronRight, FileText } from 'lucide-react';
import { distinctActions, isEnabled, useActions } from '#renderer/store/actions.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { PaletteItem } from '#renderer/ui/overlays/palette-search.ts';
import type { RecentDossier } from '#src/contract/calls.ts';
import type { Text } from '#src/text/text.ts';

/** What was run from here lately and can be done now, latest first. */
export function recentItems(text: Text, recent: readonly string[]): readonly PaletteItem[] {
  const items = new Map(actionItems(text).map((item) => [item.id, item]));
  return recent.flatMap((action) => {
    const item = items.get(`action/${action}`);
    return item === undefined ? [] : [{ ...item, id: `recent/${action}` }];
  });
}

/** All that can be done now; the palette itself is not in the palette. */
export function actionItems(text: Text): readonly PaletteItem[] {
  return distinctActions(useActions.getState().actions)
    .filter((action) => action.id !== 'app.palette' && isEnabled(action))
    .map((action) => {
      const shortcut = action.shortcuts?.[0];
      return {
        id: `action/${action.id}`,
        title: action.title(text),
        icon: <Icon icon={ChevronRight} />,
        ...(shortcut !== undefined && { shortcut: capsOf(shortcut) }),
      };
    });
}

/** Other dossiers, by title, subject, file and clients; `open` is the path of this one. */
export function dossierItems(recent: readonly RecentDossier[], open: string): readonly PaletteItem[] {
  return recent
    .filter(({ exists, path }) => exists && path !== open)
    .map(({ path, fileName, summary }) => ({
      id: `dossier/${path}`,
      title: summary.title || fileName,
      hint: fileName,
      keywords: [summary.subtitle, ...summary.clients.map(({ name }) => name)].join(' '),
      icon: <Icon icon={FileText} />,
    }));
}
