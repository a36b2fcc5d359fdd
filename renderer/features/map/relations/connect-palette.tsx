import { useMemo } from 'react';
import { setEditState, useEditState } from '#renderer/features/map/editing/edit-state.ts';
import { focusTree } from '#renderer/features/map/tree/focus-tree.ts';
import { pointBeside } from '#renderer/features/map/node-place.ts';
import { statusOf } from '#renderer/features/map/nodes/status-of.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { CommandPalette } from '#renderer/ui/overlays/command-palette.tsx';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { nameOf } from '#src/views/map/relation-text.ts';
import { choicesBetween } from '#src/views/map/node-relations.ts';
import { askBetween } from './link-records.ts';
import { standsAs } from '#src/views/words/stands-as.ts';

/** [P45] The other end by name, for who doesn't draw a line. */
export function ConnectPalette() {
  const from = useEditState((state) => state.connecting);
  return from === null ? null : <Targets from={from} />;
}

function Targets({ from }: { readonly from: string }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const groups = useTargets(from);
  const close = (): void => {
    setEditState({ connecting: null });
    focusTree();
  };
  return (
    <CommandPalette
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
      label={t('mapEdit:connect.title', { name: nameOf(dossier, from) })}
      placeholder={t('mapEdit:connect.placeholder', { name: nameOf(dossier, from) })}
      groups={groups}
      onRun={(to) => {
        requestAnimationFrame(() => requestAnimationFrame(() => askBetween(from, to, pointBeside(from))));
      }}
      emptyText={t('frame:palette.noneHere')}
      perGroup={50}
    />
  );
}

function useTargets(from: string) {
  const { t } = useText();
  const { clients, requirements, suppliers } = useDossier((whole) => whole);
  const analysed = useAnalysis((analysis) => analysis.requirements);
  return useMemo(() => {
    const groups = [
      {
        id: 'requirements',
        title: t('map:lanes.requirements'),
        items: requirements.map(({ id, title, code }) => ({
          id: `requirement.${id}`,
          title,
          hint: code,
          icon: <StatusGlyph status={statusOf(standsAs(find(analysed, id)))} />,
        })),
      },
      {
        id: 'clients',
        title: t('map:lanes.clients'),
        items: clients
          .filter(({ kind }) => kind !== 'ssc')
          .sort(byOrder)
          .map(({ id, name, hue, badge }) => ({
            id: `client.${id}`,
            title: name,
            icon: <ClientBadge hue={hue} letters={badge} size="xs" />,
          })),
      },
      {
        id: 'suppliers',
        title: t('map:lanes.suppliers'),
        items: suppliers.toSorted(byOrder).map(({ id, name, badge }) => ({
          id: `supplier.${id}`,
          title: name,
          icon: <SupplierHexagon letters={badge} />,
        })),
      },
    ];
    return groups
      .map((group) => ({ ...group, items: group.items.filter(({ id }) => choicesBetween(from, id).length > 0) }))
      .filter(({ items }) => items.length > 0);
  }, [t, clients, requirements, suppliers, analysed, from]);
}
