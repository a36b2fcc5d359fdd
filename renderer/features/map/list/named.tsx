import type { ReactNode } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { Client } from '#src/dossier/client.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import css from './list.module.css';

/** More names than that are counted. */
const mostNames = 8;

type NamedProps = {
  readonly of: readonly Client[];
  /** What is said behind a name. */
  readonly said?: ((client: Client) => ReactNode) | undefined;
};

export function NamedClients({ of, said }: NamedProps) {
  const { t } = useText();
  const rest = of.length - mostNames;
  const shown = rest > 1 ? of.slice(0, mostNames) : of;
  return (
    <span className={css.names}>
      {shown.map((client, index) => (
        <span key={client.id} className={css.named}>
          <span aria-hidden="true">
            <ClientBadge hue={client.hue} letters={client.badge} size="xs" />
          </span>
          <span>
            {client.name}
            {said?.(client)}
            <span className="vh">{index < shown.length - 1 ? ', ' : ''}</span>
          </span>
        </span>
      ))}
      {rest > 1 && <span className={css.quiet}>{t('maplist:andMore', { count: rest })}</span>}
    </span>
  );
}

/** Their letters to the eye, their names to the ear and the pointer: the lane of suppliers in the same list spells them out. */
export function LetteredSuppliers({ of }: { readonly of: readonly Supplier[] }) {
  return (
    <span className={css.names}>
      {of.map(({ id, badge, name }) => (
        <SupplierHexagon key={id} letters={badge} name={name} />
      ))}
    </span>
  );
}
