import type { Measure } from '#renderer/features/suppliers/suppliers-state.ts';
import { KeepConcessions } from '#renderer/parts/suppliers/keep-concessions.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Disclosure } from '#renderer/ui/controls/disclosure.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { ConcessionSet, SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { concessionProof, concessionText, givenPerClient } from '#src/views/suppliers/concession-words.ts';
import css from './cards.module.css';

/** Up to so many clients all stand there, also who gives nothing; above it only who gives. */
const mostClients = 6;
/** A block per concession up to so many, then a figure. */
const mostBlocks = 5;

type Props = { readonly found: SupplierConcessions; readonly measure: Measure; readonly isOld: boolean };

export function ConcessionItem({ found, measure, isOld }: Props) {
  const set = found[measure];
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const supplier = find(dossier.suppliers, found.supplier);
  if (supplier === undefined) return null;
  const isLawless = found.lawless.length > 0;
  const proof = concessionProof(dossier, text, found);
  return (
    <li>
      <div className={css.who}>
        <SupplierHexagon letters={supplier.badge} out={isLawless} />
        <b className="ellipsis" title={supplier.name}>
          {supplier.name}
        </b>
        <span className={css.count}>
          {isLawless
            ? text.t('suppliers:concessions.cannot')
            : text.t('suppliers:concessions.count', { count: set.count })}
        </span>
      </div>
      {isLawless ? <p>{proof}</p> : <Given set={set} />}
      {!isLawless && set.count > 0 && (
        <Disclosure title={summary(text, dossier, set)}>
          <ul className={css.sentences}>
            {set.concessions.map((each) => (
              <li key={`${each.client} ${each.requirement}`}>
                {concessionText(dossier, text, found.supplier, each)}{' '}
                {find(dossier.requirements, each.requirement)?.title}
              </li>
            ))}
          </ul>
          <p className={css.proof}>{proof}</p>
          <KeepConcessions found={found} measure={measure} isOld={isOld} />
        </Disclosure>
      )}
      {!isLawless && set.count === 0 && <p>{proof}</p>}
    </li>
  );
}

function summary(text: ReturnType<typeof useText>, dossier: Parameters<typeof concessionProof>[0], set: ConcessionSet) {
  const titles = [...new Set(set.concessions.map(({ requirement }) => requirement))].map(
    (id) => find(dossier.requirements, id)?.title ?? id,
  );
  if (titles.length < 2) return titles[0] ?? '';
  return text.t('suppliers:concessions.andMore', { first: titles[0], count: titles.length - 1 });
}

/** Ink blocks behind the badge of who gives; who gives nothing is outlined. */
function Given({ set }: { readonly set: ConcessionSet }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const given = new Map(givenPerClient(set));
  const holders = clients.filter(mayHold).toSorted(byOrder);
  const shown = holders.length <= mostClients ? holders : holders.filter(({ id }) => given.has(id));
  const others = holders.length - shown.length;
  return (
    <ul className={css.given}>
      {shown.map((client) => {
        const count = given.get(client.id) ?? 0;
        const words = t('suppliers:concessions.gives', { client: client.name, count });
        return (
          <li key={client.id} data-none={count === 0} title={words}>
            <ClientBadge hue={client.hue} letters={client.badge} size="sm" />
            <span className="vh">{words}</span>
            {count <= mostBlocks ? (
              Array.from({ length: count }, (_, at) => <i key={at} aria-hidden="true" />)
            ) : (
              <span aria-hidden="true">
                <i /> {count}
              </span>
            )}
          </li>
        );
      })}
      {others > 0 && <li>{t('suppliers:concessions.others', { count: others })}</li>}
    </ul>
  );
}
