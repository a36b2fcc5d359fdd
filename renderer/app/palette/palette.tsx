import { useEffect, useMemo } from 'react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import { useAnalysis, useDossier, useStatus } from '#renderer/store/document.ts';
import { loadRecent, useRecent } from '#renderer/store/recent.ts';
import { useSettings, useText } from '#renderer/store/settings.ts';
import { CommandPalette } from '#renderer/ui/overlays/command-palette.tsx';
import { actionItems, dossierItems, recentItems } from './command-items.tsx';
import {
  clientItems,
  conflictItems,
  personItems,
  requirementItems,
  supplierItems,
  themeItems,
  viewItems,
} from './record-items.tsx';
import { runItem } from './run-item.ts';

const noActions: readonly string[] = [];

export function Palette() {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const recent = useRecent((list) => list.dossiers);
  const open = useStatus((status) => status.path);
  const recentActions = useSettings((settings) => settings.recentActions ?? noActions);
  useEffect(() => void loadRecent(), []);
  const groups = useMemo(() => {
    const items = {
      recent: recentItems(text, recentActions),
      requirements: requirementItems(dossier, analysis),
      themes: themeItems(text, dossier),
      clients: clientItems(text, dossier),
      suppliers: supplierItems(text, dossier),
      people: personItems(text, dossier),
      conflicts: conflictItems(text, dossier, analysis),
      views: viewItems(text, dossier),
      actions: actionItems(text),
      dossiers: dossierItems(recent ?? [], open),
    };
    return (Object.keys(items) as (keyof typeof items)[]).map((id) => ({
      id,
      title: text.t(`frame:palette.groups.${id}`),
      items: items[id],
      isShortcut: id === 'recent',
    }));
  }, [text, dossier, analysis, recent, open, recentActions]);
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
