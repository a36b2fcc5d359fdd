import { ArrowRight } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { FitTable } from '#renderer/features/suppliers/use-fits.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { type ConsequenceChain, consequenceChain } from '#src/analysis/suppliers/consequence-chain.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { hundredths } from '#src/views/suppliers/fit-view.ts';
import { chainLinks } from '#src/views/suppliers/chain-words.ts';
import css from './cards.module.css';

/** More suppliers than this are counted, not drawn. */
const mostDrawn = 6;
/** More clients than this: only those for whom something changes. */
const mostClients = 8;

/** From a choice to suppliers, price, budget and how each client is served, link by link. Left out while no case has options. */
export function ChainCard({ table }: { readonly table: FitTable }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const options = dossier.cases
    .toSorted(byOrder)
    .flatMap((file) => dossier.options.filter((each) => each.case === file.id).toSorted(byOrder));
  const [chosen, setChosen] = useState<string | null>(null);
  const option = options.find(({ id }) => id === chosen) ?? options[0];
  const fits = useMemo(
    () =>
      table.whole.map(({ supplier, cells }) => ({
        supplier,
        clients: cells.map(({ client, offered }) => ({ client, fit: offered })),
      })),
    [table],
  );
  if (option === undefined) return null;
  const title = (id: string): string => find(dossier.cases, id)?.title ?? '';
  return (
    <section className={css.card} data-wide="true" aria-labelledby="suppliers-chain">
      <div className={css.top}>
        <h2 id="suppliers-chain">{t('suppliers:chain.title')}</h2>
        <Select
          label={t('suppliers:chain.choose')}
          isLabelHidden
          className={css.option}
          value={option.id}
          onChange={setChosen}
          options={options.map((each) => ({
            value: each.id,
            label: `${each.code} ${each.title}`,
            hint: title(each.case),
          }))}
        />
      </div>
      <Chain chain={consequenceChain(dossier, option, fits)} />
    </section>
  );
}

function Chain({ chain }: { readonly chain: ConsequenceChain }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const links = chainLinks(text, chain, dossier.suppliers.length);
  const left = new Set<string>(chain.left);
  const suppliers = dossier.suppliers.toSorted(byOrder);
  return (
    <ol className={css.chain}>
      <Link title={text.t('suppliers:chain.suppliers')} first={links.suppliers}>
        {suppliers.length <= mostDrawn && (
          <span className={css.hexagons}>
            {suppliers.map(({ id, badge, name }) => (
              <SupplierHexagon key={id} letters={badge} out={!left.has(id)} name={name} />
            ))}
          </span>
        )}
      </Link>
      <Link title={text.t('suppliers:chain.price')} first={links.lowestBid}>
        {links.added}
      </Link>
      <Link title={text.t('suppliers:chain.budget')} first={links.roomYear}>
        {links.roomOnce}
      </Link>
      <Link title={text.t('suppliers:chain.clients')} first={links.clients}>
        <ClientSteps chain={chain} />
      </Link>
    </ol>
  );
}

function Link({
  title,
  first,
  children,
}: {
  readonly title: string;
  readonly first: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <Icon icon={ArrowRight} size={16} />
      <div>
        <h3>{title}</h3>
        <b>{first}</b>
        <div className={css.second}>{children}</div>
      </div>
    </li>
  );
}

/** The best fit each client can still get, and how it stands to the option. */
function ClientSteps({ chain }: { readonly chain: ConsequenceChain }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const shown =
    chain.clients.length <= mostClients ? chain.clients : chain.clients.filter(({ before, after }) => before !== after);
  return (
    <ul className={css.steps}>
      {shown.slice(0, mostClients).map(({ client: id, before, after, step }) => {
        const client = find(clients, id);
        if (client === undefined) return null;
        const [from, to] = [hundredths(before), hundredths(after)];
        const words = t('suppliers:chain.client', {
          client: client.name,
          from: from ?? '–',
          to: to ?? '–',
          step: step ?? '–',
        });
        return (
          <li key={id} title={words}>
            <ClientBadge hue={client.hue} letters={client.badge} size="xs" />
            <span className="vh">{words}</span>
            <span className="num" aria-hidden="true">
              {from === to ? (to ?? '–') : `${from ?? '–'} → ${to ?? '–'}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
