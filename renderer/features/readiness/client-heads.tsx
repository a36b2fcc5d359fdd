import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import type { Client } from '#src/dossier/client.ts';

/** A column per client, under what the rows are. */
export function ClientHeads({ title, clients }: { readonly title: string; readonly clients: readonly Client[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{title}</th>
        {clients.map((client) => (
          <th key={client.id} scope="col">
            <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
