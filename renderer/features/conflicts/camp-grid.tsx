import { Fragment } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { find } from '#src/base/table.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { ConflictEntry } from '#src/views/conflicts/conflict-entries.ts';
import { standsOf, type Stand } from '#src/views/conflicts/conflict-stand.ts';
import css from './conflicts.module.css';
import { ClientCell, ReasonCell } from './stand-cells.tsx';

interface CampProps {
  title: string;
  requirement: Requirement;
  stands: readonly Stand[];
}

function Camp({ title, requirement, stands }: CampProps) {
  return (
    <section className={css.camp}>
      <h2>{title}</h2>
      <ul className={css.stands}>
        {stands.map((stand) => (
          <li key={stand.client.id}>
            <ClientCell requirement={requirement} stand={stand} />
            <ReasonCell stand={stand} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A difference without numbers: framed groups with the sign between them, then who stands outside. */
export function CampGrid({ entry, stands }: { entry: ConflictEntry; stands: readonly Stand[] }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const { conflict, requirement, others } = entry;
  const outside = stands.filter(({ camp, position }) => camp === null && position !== null);
  // Each camp of an exclusion wants another requirement: its positions on that one are the ones that matter.
  const about = (camp: number): Requirement =>
    conflict.kind === 'exclusion'
      ? ([requirement, ...others].find(({ id }) => id === conflict.requirements[camp]) ?? requirement)
      : requirement;
  return (
    <>
      <div className={css.campGrid} data-camps={conflict.camps.length}>
        {conflict.camps.map((camp, index) => {
          const of = about(index);
          const members = standsOf(dossier, of, conflict).filter(({ client }) => camp.some((id) => id === client.id));
          const title =
            of === requirement && others.length === 0 ? t('conflicts:camp', { number: index + 1 }) : of.title;
          return (
            <Fragment key={camp.join(' ')}>
              {index > 0 && (
                <span className={css.versus} role="img" aria-label={t('conflicts:versus')}>
                  ≠
                </span>
              )}
              <Camp title={title} requirement={of} stands={members} />
            </Fragment>
          );
        })}
      </div>
      {outside.length > 0 && <Camp title={t('conflicts:outside')} requirement={requirement} stands={outside} />}
      {conflict.suppliers.length > 0 && (
        <p className={css.suppliersOut}>
          {t('conflicts:suppliersOut')}
          {conflict.suppliers.map((id) => {
            const supplier = find(dossier.suppliers, id);
            return supplier && <SupplierHexagon key={id} letters={supplier.badge} name={supplier.name} out />;
          })}
        </p>
      )}
    </>
  );
}
