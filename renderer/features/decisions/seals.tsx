import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { SealBadge } from '#renderer/ui/marks/seal-badge.tsx';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import css from './decisions.module.css';

/** What each body said, as far as there is room: who has still to speak or refused comes first when there is not. */
export function Seals({ decision, most }: { decision: string; most: number }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const cells = cellsOf(dossier.ratifications, decision).flatMap((cell) => {
    const client = find(dossier.clients, cell.client);
    return client ? [{ cell, client }] : [];
  });
  const weight = { refused: 0, pending: 1, confirmed: 2 } as const;
  const kept =
    cells.length > most ? cells.toSorted((a, b) => weight[a.cell.state] - weight[b.cell.state]).slice(0, most) : cells;
  return (
    <span className={css.seals}>
      {kept
        .toSorted((a, b) => byOrder(a.client, b.client))
        .map(({ cell, client }) => (
          <SealBadge
            key={client.id}
            hue={client.hue}
            letters={client.badge}
            seal={cell.state}
            name={t(`decisions:seal.${cell.state}`, { client: client.name, body: t(`decisions:bodies.${cell.body}`) })}
          />
        ))}
      {cells.length > kept.length && <small>{t('decisions:moreSeals', { count: cells.length - kept.length })}</small>}
    </span>
  );
}

export function SealLegend() {
  const { t } = useText();
  const client = useDossier(({ clients }) => clients.toSorted(byOrder)[0]);
  if (client === undefined) return null;
  return (
    <ul className={css.legend}>
      {(['confirmed', 'pending', 'refused'] as const).map((seal) => (
        <li key={seal}>
          <SealBadge hue={client.hue} letters={client.badge} seal={seal} name={t(`decisions:legend.${seal}`)} />
          <span>{t(`decisions:legend.${seal}`)}</span>
        </li>
      ))}
    </ul>
  );
}
