import { clsx } from 'clsx';
import type { BeamerClient } from '#src/views/beamer/parts.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import css from './slide.module.css';

export function Badge({
  client,
  isBare = false,
  isSmall = false,
}: {
  client: BeamerClient;
  isBare?: boolean;
  isSmall?: boolean;
}) {
  return (
    <ClientBadge
      hue={client.hue}
      letters={client.letters}
      name={isBare ? client.name : undefined}
      className={clsx(css.badge, isSmall && css.smallBadge)}
    />
  );
}

/** Badge and name. */
export function ClientName({ client, isSmall = false }: { client: BeamerClient; isSmall?: boolean }) {
  return (
    <span className={css.client}>
      <Badge client={client} isSmall={isSmall} />
      <span className={css.name}>{client.name}</span>
    </span>
  );
}
