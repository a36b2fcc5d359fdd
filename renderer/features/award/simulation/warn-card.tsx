import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { tenderWarnings } from '#src/analysis/award/tender-warnings.ts';
import type { OrderView } from '#src/views/award/order-view.ts';
import { warningsSaid } from '#src/views/award/warning-words.ts';
import css from '#renderer/features/award/award.module.css';
import { useTender } from '#renderer/features/award/tender-now.ts';

/** What stands out to a buyer or lawyer, each with what can be done. It forbids nothing. */
export function WarnCard({ view }: { readonly view: OrderView }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const tender = useTender();
  const said = useMemo(
    () => warningsSaid(text, dossier, view, tender === null ? [] : tenderWarnings(dossier, tender)),
    [text, dossier, view, tender],
  );
  return (
    <section className={css.card} aria-label={t('award:warn.title')}>
      <h2 className={css.lead}>
        <b>{t('award:warn.title')}</b>
      </h2>
      {said.length === 0 && <p className={css.todo}>{t('award:warn.none')}</p>}
      <ul className={css.turns}>
        {said.map(({ id, what, todo }) => (
          <li key={id}>
            <p>
              {what}
              <small>{todo}</small>
            </p>
          </li>
        ))}
      </ul>
      <p className={css.todo}>{t('award:checkWhy')}</p>
    </section>
  );
}
