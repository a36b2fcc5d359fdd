import { useMemo } from 'react';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import { clashTable } from '#src/views/conflicts/clash-table.ts';
import type { ConflictEntry } from '#src/views/conflicts/conflict-entries.ts';
import css from './conflicts.module.css';

/** Beside the conflict: who speaks for the clients in it, and how often each pair clashes. */
export function ConflictSide({ entry }: { entry: ConflictEntry | null }) {
  return (
    <aside className={css.side}>
      {entry && <Speakers entry={entry} />}
      <Clashes />
    </aside>
  );
}

function Speakers({ entry: { conflict } }: { entry: ConflictEntry }) {
  const { t } = useText();
  const people = useDossier((dossier) => dossier.people);
  const clients = useDossier((dossier) => dossier.clients);
  const involved = new Set<string>(conflict.camps.flat());
  const byMandate = people.toSorted((a, b) => Number(a.mandate === null) - Number(b.mandate === null) || byOrder(a, b));
  const speakers = byMandate.flatMap((person) => {
    const client = person.party.kind === 'client' ? find(clients, person.party.client) : undefined;
    return client && involved.has(client.id) ? [{ person, client }] : [];
  });
  if (speakers.length === 0) return null;
  return (
    <section className={css.sidePart}>
      <h3>{t('conflicts:speakers')}</h3>
      <ul className={css.people}>
        {speakers.map(({ person, client }) => (
          <li key={person.id}>
            <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
            <span>
              <b>{person.name}</b>
              <small>{person.role}</small>
              <small>{person.mandate ?? t('conflicts:noMandate')}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Clashes() {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const { clients, counts } = useMemo(() => clashTable(dossier, analysis), [dossier, analysis]);
  return (
    <section className={css.sidePart}>
      <h3>{t('conflicts:clashes')}</h3>
      <div className={css.tableScroll}>
        <table className={css.clashes} aria-label={t('conflicts:clashesLabel')}>
          <thead>
            <tr>
              <td />
              {clients.map((client) => (
                <th key={client.id} scope="col">
                  <ClientBadge hue={client.hue} letters={client.badge} name={client.name} size="xs" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clients.map((row, r) => (
              <tr key={row.id}>
                <th scope="row">
                  <ClientBadge hue={row.hue} letters={row.badge} name={row.name} size="xs" />
                </th>
                {clients.map((column, c) => {
                  const count = counts[r]?.[c] ?? null;
                  const label = t('conflicts:clashCell', { a: row.name, b: column.name, count: count ?? 0 });
                  return (
                    <td
                      key={column.id}
                      className="num"
                      data-some={Boolean(count)}
                      {...(count !== null && { title: label })}
                    >
                      {count === null ? '' : count === 0 ? '·' : count}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
