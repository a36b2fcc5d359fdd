import { useDossier, useOffers, usePositions } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { byOrder } from '#src/base/order.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { positionText } from '#src/views/words/position-text.ts';
import css from './joining.module.css';

/** What every part gets, as it stands now. */
export function SplitShared({ requirement }: { requirement: Requirement }) {
  const text = useText();
  const { t } = text;
  const clients = useDossier((dossier) => dossier.clients);
  const comments = useDossier((dossier) => dossier.comments);
  const positions = usePositions(requirement.id);
  const offers = useOffers(requirement.id);
  const own = comments.filter((comment) => comment.requirement === requirement.id).length;
  const holders = clients
    .toSorted(byOrder)
    .flatMap((client) =>
      positions.filter((each) => each.client === client.id).map((position) => ({ client, position })),
    );
  return (
    <section className={css.section}>
      <h3>{t('joining:everyPart')}</h3>
      <ul className={css.holders}>
        {holders.map(({ client, position }) => (
          <li key={client.id}>
            <ClientBadge hue={client.hue} letters={client.badge} name={client.name} size="sm" />
            <PriorityTile priority={position.priority} />
            <span className="num">{positionText(text, requirement, position)}</span>
          </li>
        ))}
      </ul>
      <ul className={css.facts}>
        {holders.length === 0 && <li>{t('joining:noPositions')}</li>}
        <li>{t('joining:offersToo', { count: offers.length })}</li>
        <li>{t('joining:linksToo')}</li>
        {own > 0 && <li>{t('joining:commentsStay', { count: own })}</li>}
      </ul>
    </section>
  );
}
