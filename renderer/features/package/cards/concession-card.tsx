import { PutConcessions } from '#renderer/parts/beamer/put-concessions.tsx';
import { KeepConcessions } from '#renderer/parts/suppliers/keep-concessions.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { useConcessions } from '#renderer/features/package/asking/use-concessions.ts';
import { set, usePackage } from '#renderer/features/package/package-state.ts';
import type { Concession, SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import { find } from '#src/base/table.ts';
import { concessionProof, concessionText } from '#src/views/suppliers/concession-words.ts';
import { Card } from './card.tsx';
import css from './concession.module.css';
import { Working } from './working.tsx';

/** [PK46] What clients would have to give for each supplier to be acceptable to all; from private limits too, so for the regisseur. */
export function ConcessionCard() {
  const { t } = useText();
  const seconds = usePackage((asking) => asking.seconds);
  const suppliers = useDossier((dossier) => dossier.suppliers.length);
  const { found, job, isStale } = useConcessions(seconds);
  return (
    <Card title={t('packageScreen:give.title')} end={<Tag tone="outline">{t('packageScreen:give.private')}</Tag>}>
      {suppliers === 0 ? (
        <p className={css.none}>{t('packageScreen:give.none')}</p>
      ) : found === null ? (
        <Working what={t('packageScreen:give.working')} job={job} isWaiting={false} ask={() => {}} />
      ) : (
        // biome-ignore lint: a scrolling region must be reachable by keyboard
        <ul className={css.list} tabIndex={0} aria-label={t('packageScreen:give.title')} data-stale={isStale}>
          {found.map((each) => (
            <SupplierItem key={each.supplier} found={each} isOld={isStale} />
          ))}
        </ul>
      )}
      {suppliers > 0 && (
        <div className={css.foot}>
          <PutConcessions evidence="offered" measure="fewest" />
        </div>
      )}
    </Card>
  );
}

type Line = { readonly requirement: string; readonly gives: readonly Concession[] };

/** Who gives way on the same requirement stands on one line. */
function linesOf(concessions: readonly Concession[]): readonly Line[] {
  const lines = new Map<string, Concession[]>();
  for (const each of concessions) lines.set(each.requirement, [...(lines.get(each.requirement) ?? []), each]);
  return [...lines].map(([requirement, gives]) => ({ requirement, gives }));
}

/** Lines shown before it says how many more. */
const mostLines = 2;

function SupplierItem({ found, isOld }: { found: SupplierConcessions; isOld: boolean }) {
  const text = useText();
  const { t, euroK } = text;
  const dossier = useDossier((whole) => whole);
  const opened = usePackage((asking) => asking.openSupplier);
  const supplier = find(dossier.suppliers, found.supplier);
  const isOpen = opened === found.supplier;
  const lines = linesOf(found.fewest.concessions);
  const shown = isOpen ? lines : lines.slice(0, mostLines);
  if (supplier === undefined) return null;
  return (
    <li className={css.supplier}>
      <div className={css.head}>
        <SupplierHexagon letters={supplier.badge} out={found.lawless.length > 0} />
        <b className="ellipsis" title={supplier.name}>
          {supplier.name}
        </b>
        <span className="spacer" />
        {supplier.bidK !== null && <small className="num">{euroK(supplier.bidK)}</small>}
        <Tag>{t('packageScreen:give.count', { count: found.fewest.count })}</Tag>
      </div>
      {(isOpen || found.lawless.length > 0) && (
        <small className={css.proof}>{concessionProof(dossier, text, found)}</small>
      )}
      {shown.map(({ requirement, gives }) => (
        <div
          key={requirement}
          className={css.give}
          title={gives.map((each) => concessionText(dossier, text, found.supplier, each)).join('\n')}
        >
          <span className={css.badges}>
            {gives.slice(0, 4).map(({ client: id }) => {
              const client = find(dossier.clients, id);
              return client === undefined ? null : (
                <ClientBadge key={id} hue={client.hue} letters={client.badge} size="xs" name={client.name} />
              );
            })}
          </span>
          <span className="ellipsis">{find(dossier.requirements, requirement)?.title ?? requirement}</span>
        </div>
      ))}
      {lines.length > mostLines && <MoreButton supplier={found.supplier} isOpen={isOpen} lines={lines} />}
      {(isOpen || lines.length <= mostLines) && <KeepConcessions found={found} measure="fewest" isOld={isOld} />}
    </li>
  );
}

function MoreButton({ supplier, isOpen, lines }: { supplier: string; isOpen: boolean; lines: readonly Line[] }) {
  const { t } = useText();
  const requirements = useDossier((dossier) => dossier.requirements);
  const next = lines.slice(mostLines, mostLines + 4);
  const codes = next.map(({ requirement }) => find(requirements, requirement)?.code ?? '').join(', ');
  return (
    <button
      type="button"
      className={css.more}
      aria-expanded={isOpen}
      onClick={() => set({ openSupplier: isOpen ? null : supplier })}
    >
      {isOpen ? t('packageScreen:give.less') : t('packageScreen:give.more', { count: lines.length - mostLines, codes })}
    </button>
  );
}
