import { runAction } from '#renderer/store/actions.ts';
import { capsOf } from '#renderer/store/keys.ts';
import { useRecent } from '#renderer/store/recent.ts';
import { useText } from '#renderer/store/settings.ts';
import { SearchButton } from '#renderer/ui/frame/search-button.tsx';
import { FirstStart } from './first-start.tsx';
import { HeroCard } from './hero-card.tsx';
import { RecentCard } from './recent-card.tsx';
import css from './start.module.css';
import { Templates } from './templates.tsx';
import { WaysIn } from './ways-in.tsx';

/** The last dossier with what it waits for, earlier ones, and the ways to begin. */
export function RecentPage() {
  const { t } = useText();
  const dossiers = useRecent((recent) => recent.dossiers);
  if (dossiers === null) return null;
  const [last, ...earlier] = dossiers.toSorted((a, b) => Number(b.exists) - Number(a.exists));
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('start:title')}</h1>
        <span className="spacer" />
        {last && (
          <SearchButton label={t('start:search')} shortcut={capsOf('Mod+K')} onPress={() => runAction('app.palette')} />
        )}
      </header>
      {last === undefined ? <FirstStart /> : <HeroCard dossier={last} />}
      {earlier.length > 0 && (
        <section className={css.earlier}>
          <h2>{t('start:earlier')}</h2>
          <ul>
            {earlier.map((dossier) => (
              <RecentCard key={dossier.path} dossier={dossier} />
            ))}
          </ul>
        </section>
      )}
      <Templates />
      <WaysIn hasSample={last !== undefined} />
    </div>
  );
}
