import { useMemo } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useRecent } from '#renderer/store/recent.ts';
import { useText } from '#renderer/store/settings.ts';
import { CommandPalette } from '#renderer/ui/overlays/command-palette.tsx';
import { actionItems, dossierItems } from './command-items.tsx';
import { clientItems, conflictItems, requirementItems, supplierItems, themeItems, viewItems } from './record-items.tsx';
import { runItem } from './run-item.ts';

export function Palette() {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const recent = useRecent((list) => list.dossiers);
  const groups = useMemo(() => {
    const items = {
      requirements: requirementItems(dossier, analysis),
      themes: themeItems(text, dossier),
      clients: clientItems(text, dossier),
      suppliers: supplierItems(text, dossier),
      conflicts: conflictItems(text, dossier, analysis),
      views: viewItems(text, dossier),
      actions: actionItems(text),
      dossiers: dossierItems(text, recent ?? []),
    };
    return (Object.keys(items) as (keyof typeof items)[]).map((id) => ({
      id,
      title: text.t(`frame:palette.groups.${id}`),
      items: items[id],
    }));
  }, [text, dossier, analysis, recent]);
  return (
    <CommandPalette
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) hideDialog();
      }}
      label={text.t('frame:palette.title')}
      placeholder={text.t('frame:palette.placeholder')}
      groups={groups}
      onRun={runItem}
      emptyText={text.t('frame:palette.none')}
      perGroup={6}
    />
  );
}
