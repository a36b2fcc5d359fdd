import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { byOrder } from '#src/base/order.ts';
import type { Person } from '#src/dossier/person.ts';
import { sides } from '#src/dossier/pulse.ts';
import type { PartyLook } from '#src/views/relations/parties.ts';
import type { RelationRow } from '#src/views/relations/relation-list.ts';
import css from './parts.module.css';

/** Who are there on both sides: a relation is between people. */
export function People({ row }: { row: RelationRow }) {
  const { t } = useText();
  const people = useDossier((dossier) => dossier.people);
  const clients = useDossier((dossier) => dossier.clients);
  const ssc = clients.find(({ kind }) => kind === 'ssc')?.id ?? null;
  return (
    <div className={css.pair}>
      {sides.map((side) => {
        const end = row.ends[side];
        const own = people.filter((person) => isOf(person, end, ssc)).toSorted(byOrder);
        return (
          <section key={side}>
            <h3 className={css.end}>
              <PartyMark party={end} size="xs" />
              {t('relations:people.of', { side: end.name })}
            </h3>
            {own.length === 0 ? (
              <p className="muted">{t('relations:people.none')}</p>
            ) : (
              <ul className={css.people}>
                {own.map(({ id, name, role }) => (
                  <li key={id}>
                    <b>{name}</b> <small>{role}</small>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function isOf({ party }: Person, end: PartyLook, ssc: string | null): boolean {
  if (party.kind === 'supplier') return end.kind === 'supplier' && party.supplier === end.id;
  return party.kind === 'client' && party.client === (end.kind === 'ssc' ? ssc : end.id);
}
