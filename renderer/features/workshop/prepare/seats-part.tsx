import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { cellAt } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { setSeats } from '#src/commands/workshops/set-seats.ts';
import { columnOf } from '#src/dossier/grids.ts';
import type { Person } from '#src/dossier/person.ts';
import { type SeatRole, seatRoles } from '#src/dossier/seat.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { peopleByParty } from './people-by-party.ts';
import css from './prepare.module.css';

/** Who comes, per client: with a vote, or with a voice only. */
export function SeatsPart({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const parties = peopleByParty(dossier);
  const speakers = parties.flatMap(({ canVote, people }) => (canVote ? people : []));
  if (parties.every(({ people }) => people.length === 0))
    return (
      <EmptyState art="list" title={t('prepare:seats.noPeople.title')}>
        {t('prepare:seats.noPeople.text')}
      </EmptyState>
    );
  const all = (): void =>
    void runCommand(setSeats, {
      workshop: workshop.id,
      seats: speakers.map(({ id }) => ({ person: id, seat: { role: 'vote' as const, isPresent: true } })),
    });
  return (
    <section className={css.card} aria-label={t('prepare:part.seats')}>
      <table className={css.table}>
        <caption className="vh">{t('prepare:seats.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('prepare:seats.person')}</th>
            <th scope="col">{t('prepare:seats.mandate')}</th>
            <th scope="col">{t('prepare:seats.role')}</th>
          </tr>
        </thead>
        {parties.map(({ client, people, canVote }) => (
          <tbody key={client?.id ?? 'regie'}>
            <tr className={css.party}>
              <th scope="rowgroup" colSpan={3}>
                {client && <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />}
                {client?.name ?? t('prepare:seats.regie')}
                {canVote && (
                  <small>{t('prepare:seats.voters', { count: votersAmong(people.map(({ id }) => id)) })}</small>
                )}
              </th>
            </tr>
            {people.toSorted(byOrder).map((person) => (
              <SeatRow key={person.id} person={person} workshop={workshop} canVote={canVote} />
            ))}
          </tbody>
        ))}
      </table>
      <footer className={css.foot}>
        {speakers.length > 0 && <Button onPress={all}>{t('prepare:seats.all')}</Button>}
        <span className="spacer" />
        <span className="muted">{t('prepare:seats.supplierOut')}</span>
      </footer>
    </section>
  );

  function votersAmong(ids: readonly string[]): number {
    return ids.filter((id) => cellAt(dossier.seats, workshop.id, id, columnOf)?.role === 'vote').length;
  }
}

function SeatRow({ person, workshop, canVote }: { person: Person; workshop: Workshop; canVote: boolean }) {
  const { t } = useText();
  const seat = useDossier(({ seats }) => cellAt(seats, workshop.id, person.id, columnOf));
  const set = (role: SeatRole | 'none'): void =>
    void runCommand(setSeats, {
      workshop: workshop.id,
      seats: [{ person: person.id, seat: role === 'none' ? null : { role, isPresent: seat?.isPresent ?? true } }],
    });
  const roles = seatRoles.filter((role) => canVote || role !== 'vote');
  return (
    <tr className={css.line}>
      <th scope="row" className={css.item}>
        <span className={css.person}>
          <b>{person.name}</b>
          <small>{person.role}</small>
        </span>
      </th>
      <td className={css.mandate} title={person.mandate ?? ''}>
        {person.mandate === null || person.mandate === '' ? (
          <span className="muted">{t('prepare:seats.noMandate')}</span>
        ) : (
          person.mandate
        )}
      </td>
      <td>
        <Select
          label={t('prepare:seats.roleOf', { name: person.name })}
          isLabelHidden
          className={css.role}
          value={seat?.role ?? 'none'}
          isDashed={seat === undefined}
          onChange={set}
          options={[...roles, 'none' as const].map((value) => ({ value, label: t(`prepare:seats.roles.${value}`) }))}
        />
      </td>
    </tr>
  );
}
