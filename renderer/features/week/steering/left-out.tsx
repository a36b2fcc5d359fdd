import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import css from './steering.module.css';

/** How much stays with the regisseur, so that what is missed can be shared first. */
export function LeftOut() {
  const { t } = useText();
  const agreements = useDossier((dossier) => dossier.agreements.filter(({ isShared }) => !isShared).length);
  const actions = useDossier((dossier) => dossier.actions.filter(({ isShared }) => !isShared).length);
  const frictions = useDossier((dossier) => dossier.frictions.filter(({ isShared }) => !isShared).length);
  const counts = (
    [
      ['agreements', agreements],
      ['actions', actions],
      ['frictions', frictions],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <section className={css.private}>
      <h3>{t('steering:leftOut')}</h3>
      {counts.length === 0 && <p className="muted">{t('steering:leftOutNone')}</p>}
      {counts.length > 0 && <PrivateMark label={t('week:private')} />}
      <ul>
        {counts.map(([key, count]) => (
          <li key={key}>{t(`steering:leftOutItems.${key}`, { count })}</li>
        ))}
      </ul>
    </section>
  );
}
