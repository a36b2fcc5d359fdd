import { ArrowRight } from 'lucide-react';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import { type Given, type GivenBy, givenBy } from '#src/analysis/scenarios/given.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import css from './given-row.module.css';
import { WideRow } from './row.tsx';

/** Of each client so many by name, then how many more. */
const mostGiven = 4;

/** [SU43] What each client gives up: a lower class, or limits that are wider. */
export function GivenRow({ computed: { before, steps } }: { computed: Computed }) {
  const { t } = useText();
  const all = givenBy(before.dossier, steps);
  if (all.length === 0) return null;
  return (
    <WideRow title={t('scenario:row.given')} hint={t('scenario:row.givenHint')}>
      <ul className={css.clients}>
        {all.map((each) => (
          <ClientGives key={each.client} dossier={before.dossier} by={each} />
        ))}
      </ul>
    </WideRow>
  );
}

function ClientGives({ dossier, by: { client: id, given } }: { dossier: Dossier; by: GivenBy }) {
  const { t } = useText();
  const client = find(dossier.clients, id);
  if (client === undefined) return null;
  return (
    <li>
      <div className={css.who}>
        <ClientBadge hue={client.hue} letters={client.badge} size="sm" />
        <b className="ellipsis" title={client.name}>
          {client.name}
        </b>
        <small>{t('scenario:count.given', { count: given.length })}</small>
      </div>
      <ul>
        {given.slice(0, mostGiven).map((each) => (
          <GivenLine key={each.requirement} dossier={dossier} given={each} />
        ))}
        {given.length > mostGiven && (
          <li className={css.more}>{t('scenario:count.more', { count: given.length - mostGiven })}</li>
        )}
      </ul>
    </li>
  );
}

function GivenLine({ dossier, given: { requirement: id, from, to, isWider } }: { dossier: Dossier; given: Given }) {
  const { t } = useText();
  const requirement = find(dossier.requirements, id);
  return (
    <li>
      <span className={css.move}>
        <PriorityTile priority={from} size="xs" label={t(`analysis:priorities.${from}`)} />
        <Icon icon={ArrowRight} size={14} />
        {isWider ? (
          <small>{t('scenario:count.wider')}</small>
        ) : (
          <PriorityTile priority={to} size="xs" label={t(`analysis:priorities.${to}`)} />
        )}
      </span>
      <span className="ellipsis" title={requirement?.title}>
        {requirement?.code} {requirement?.title}
      </span>
    </li>
  );
}
