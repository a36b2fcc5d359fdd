import { useMemo } from 'react';
import { useDossier, useOffers } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useThemeRollups } from '#renderer/store/theme-rollups.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { type MapNode, placeNodes } from '#src/views/map/lanes.ts';
import { type OfferChip, placeChips, placeSupply, type SupplyLine } from '#src/views/map/supply.ts';
import { placeStreams, type Stream } from '#src/views/map/streams.ts';

export type Scene = {
  readonly nodes: readonly MapNode[];
  readonly streams: readonly Stream[];
  readonly supply: readonly SupplyLine[];
  readonly chips: readonly OfferChip[];
};

/** What stands where and which lines run, for the dossier, the open themes, the lens and the selection. */
export function useScene(fullThemes: ReadonlySet<string>): Scene {
  const rollups = useThemeRollups();
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const layout = useDossier((dossier) => dossier.layout);
  const openThemes = useSession((session) => session.openThemes);
  const lens = useSession((session) => session.lens);
  const selected = useSession(({ selection }) => (selection?.kind === 'requirement' ? selection.id : null));
  const offers = useOffers(selected ?? noRequirement);
  const nodes = useMemo(
    () => placeNodes({ clients, suppliers, layout }, rollups, { openThemes, fullThemes }),
    [clients, suppliers, layout, rollups, openThemes, fullThemes],
  );
  const streams = useMemo(() => placeStreams(clients, rollups, nodes), [clients, rollups, nodes]);
  const supply = useMemo(
    () => placeSupply(rollups, nodes, selected, lens === 'coverage'),
    [rollups, nodes, selected, lens],
  );
  const chips = useMemo(() => placeChips(supply, offers), [supply, offers]);
  return useMemo(() => ({ nodes, streams, supply, chips }), [nodes, streams, supply, chips]);
}

const noRequirement = '' as RequirementId;
