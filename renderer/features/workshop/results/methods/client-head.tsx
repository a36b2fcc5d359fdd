import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import css from '#renderer/features/workshop/results/results.module.css';

type Props = { readonly dossier: Pick<Dossier, 'clients'>; readonly client: string };

/** Over a column of one client. */
export function ClientHead({ dossier, client: id }: Props) {
  const client = find(dossier.clients, id);
  return (
    <th scope="col" className={css.figure}>
      {client && <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />}
    </th>
  );
}

/** Before a row of one client. */
export function ClientRowHead({ dossier, client: id }: Props) {
  const client = find(dossier.clients, id);
  return (
    <th scope="row">
      {client && (
        <span className={css.who1}>
          <ClientBadge hue={client.hue} letters={client.badge} />
          {client.name}
        </span>
      )}
    </th>
  );
}
