import { ChevronRight, FileText } from 'lucide-react';
import { distinctActions, isEnabled, useActions } from '#renderer/store/actions.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { PaletteItem } from '#renderer/ui/overlays/palette-search.ts';
import type { RecentDossier } from '#src/contract/calls.ts';
import type { Text } from '#src/text/text.ts';

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

export function dossierItems({ t }: Text, recent: readonly RecentDossier[]): readonly PaletteItem[] {
  return recent
    .filter((dossier) => dossier.exists)
    .map(({ path, fileName, summary }) => ({
      id: `dossier/${path}`,
      title: summary.title || fileName,
      hint: t('frame:palette.kind.dossier'),
      keywords: `${fileName} ${summary.subtitle}`,
      icon: <Icon icon={FileText} />,
    }));
}
