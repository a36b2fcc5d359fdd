import { Bookmark, Layers } from 'lucide-react';
import { viewsInOrder } from '#renderer/store/kept-views.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { type Status, StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { PaletteItem } from '#renderer/ui/overlays/palette-search.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';

function statusOf(sharing: Sharing | undefined): Status {
  if (sharing === 'conflicting') return 'conflict';
  return sharing ?? 'indifferent';
}

export function requirementItems(dossier: Dossier, analysis: Analysis): readonly PaletteItem[] {
  return dossier.requirements.map(({ id, title, code }) => ({
    id: `requirement/${id}`,
    title,
    hint: code,
    icon: <StatusGlyph status={statusOf(find(analysis.requirements, id)?.sharing)} />,
  }));
}

export function themeItems({ t }: Text, dossier: Dossier): readonly PaletteItem[] {
  return dossier.themes.toSorted(byOrder).map(({ id, title }) => ({
    id: `theme/${id}`,
    title,
    hint: t('frame:palette.kind.theme'),
    icon: <Icon icon={Layers} />,
  }));
}

export function clientItems({ t }: Text, dossier: Dossier): readonly PaletteItem[] {
  return dossier.clients.toSorted(byOrder).map(({ id, name, hue, badge }) => ({
    id: `client/${id}`,
    title: name,
    hint: t('frame:palette.kind.client'),
    keywords: badge,
    icon: <ClientBadge hue={hue} letters={badge} size="xs" />,
  }));
}

export function supplierItems({ t }: Text, dossier: Dossier): readonly PaletteItem[] {
  return dossier.suppliers.toSorted(byOrder).map(({ id, name, badge }) => ({
    id: `supplier/${id}`,
    title: name,
    hint: t('frame:palette.kind.supplier'),
    keywords: badge,
    icon: <SupplierHexagon letters={badge} />,
  }));
}

export function viewItems({ t }: Text, dossier: Dossier): readonly PaletteItem[] {
  return viewsInOrder(dossier).map(({ id, name, look }) => ({
    id: `view/${id}`,
    title: t('views:show', { view: name }),
    hint: t(look.screen === 'map' ? 'views:onMap' : 'views:onMatrix'),
    keywords: t('views:menu'),
    icon: <Icon icon={Bookmark} />,
  }));
}

export function conflictItems({ t }: Text, dossier: Dossier, analysis: Analysis): readonly PaletteItem[] {
  return analysis.conflicts.map((conflict) => {
    const requirement = find(dossier.requirements, conflict.requirements[0] ?? '');
    return {
      id: `conflict/${conflict.id}`,
      title: requirement?.title ?? '',
      hint: t(`analysis:kinds.${conflict.kind}`),
      keywords: requirement?.code ?? '',
      icon: <StatusGlyph status="conflict" />,
    };
  });
}
