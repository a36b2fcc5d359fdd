import type { ReactNode } from 'react';
import { useText } from '#renderer/store/settings.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './conflicts.module.css';
import { ClientCell, type PlainStand } from './stand-cells.tsx';

interface OtherProps<S extends PlainStand> {
  requirement: Requirement;
  stands: readonly S[];
  /** What stands beside a client. */
  words: (stand: S) => ReactNode;
}

/** Clients that are not in the picture above: who gave no limits. */
export function OtherStands<S extends PlainStand>({ requirement, stands, words }: OtherProps<S>) {
  const { t } = useText();
  if (stands.length === 0) return null;
  return (
    <section className={css.block}>
      <h2>{t('conflicts:noLimits')}</h2>
      <ul className={css.stands}>
        {stands.map((stand) => (
          <li key={stand.client.id}>
            <ClientCell requirement={requirement} stand={stand} />
            {words(stand)}
          </li>
        ))}
      </ul>
    </section>
  );
}
