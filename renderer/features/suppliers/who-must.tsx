import { useDossier, usePositions } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './suppliers.module.css';

/** More badges than this become a count. */
const mostBadges = 6;

/** Whose must it is. */
export function WhoMust({ requirement }: { readonly requirement: Requirement }) {
  const { t } = useText();
  const positions = usePositions(requirement.id);
  const clients = useDossier((dossier) => dossier.clients);
  const musts = new Set<string>(positions.flatMap(({ client, priority }) => (priority === 'M' ? [client] : [])));
  const who = clients.filter((client) => mayHold(client) && musts.has(client.id)).toSorted(byOrder);
  return (
    <span className={css.musts}>
      {who.length > 0 && <PriorityTile priority="M" size="xs" />}
      {who.length === 0 && <span>{t('suppliers:nobodysMust')}</span>}
      {who.slice(0, mostBadges).map((client) => (
        <ClientBadge key={client.id} hue={client.hue} letters={client.badge} size="xs" name={client.name} />
      ))}
      {who.length > mostBadges && <span>+{who.length - mostBadges}</span>}
    </span>
  );
}
