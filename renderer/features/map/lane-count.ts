import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Lane } from '#src/views/map/lanes.ts';
import { usePart } from './map-part.ts';

/** How much stands in a lane, and of how much when something is hidden. */
export function useLaneCount(lane: Lane): string {
  const { t, number } = useText();
  const part = usePart((whole) => whole);
  const { clients, suppliers, themes } = useDossier((dossier) => dossier);
  const ofTotal = (shown: number, total: number): string =>
    shown === total ? number(total) : t('map:filter.ofTotal', { shown: number(shown), total: number(total) });
  if (lane === 'clients') return ofTotal(voters(part.clients), voters(clients));
  if (lane === 'suppliers') return ofTotal(part.suppliers.length, suppliers.length);
  return t('map:inThemes', { total: ofTotal(part.shown, part.total), count: themes.length });
}

function voters(clients: readonly Client[]): number {
  return clients.filter((client) => client.kind !== 'ssc').length;
}
