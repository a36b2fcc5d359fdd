import { Bookmark, Layers, UserRound } from 'lucide-react';
import { viewsInOrder } from '#renderer/store/kept-views.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { type Status, StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { PaletteItem } from '#renderer/ui/overlays/palette-search.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { type StandsAs, standsAs } from '#src/views/words/stands-as.ts';

function statusOf(stands: StandsAs): Status {
  return stands === 'conflicting' ? 'conflict' : stands;
}

/** Per dossier as it stands: opening the palette again without an edit makes nothing again. */
const made = new WeakMap<Dossier, { readonly analysis: Analysis; readonly items: readonly PaletteItem[] }>();

export function requirementItems(dossier: Dossier, analysis: Analysis): readonly PaletteItem[] {
  const known = made.get(dossier);
  if (known?.analysis === analysis) return known.items;
  const items = makeRequirementItems(dossier, analysis);
  made.set(dossier, { analysis, items });
  return items;
}

function makeRequirementItems(dossier: Dossier, analysis: Analysis): readonly PaletteItem[] {
  return dossier.requirements.map(({ id, title, code }) => ({
    id: `requirement/${id}`,
    title,
    hint: code,
    icon: <StatusGlyph status={statusOf(standsAs(find(analysis.requirements, id)))} />,
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

/** People of clients and suppliers, found by name, function and party; those of the regisseur are listed nowhere yet. */
export function personItems({ t }: Text, { people, clients, suppliers }: Dossier): readonly PaletteItem[] {
  return people.toSorted(byOrder).flatMap(({ id, name, role, party }) => {
    if (party.kind === 'regie') return [];
    const of = party.kind === 'client' ? find(clients, party.client) : find(suppliers, party.supplier);
    const hint = [role, of?.name].filter(Boolean).join(', ');
    return [
      {
        id: `person/${id}`,
        title: name,
        hint,
        keywords: t('frame:palette.kind.person'),
        icon: <Icon icon={UserRound} />,
      },
    ];
  });
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
