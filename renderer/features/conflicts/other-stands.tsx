import { useText } from '#renderer/store/settings.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Stand } from '#src/views/conflicts/conflict-stand.ts';
import css from './conflicts.module.css';
import { ClientCell, ReasonCell } from './stand-cells.tsx';

/** Clients that are not in the picture above: who gave no limits. */
export function OtherStands({ requirement, stands }: { requirement: Requirement; stands: readonly Stand[] }) {
  const { t } = useText();
  if (stands.length === 0) return null;
  return (
    <section className={css.block}>
      <h2>{t('conflicts:noLimits')}</h2>
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
