import { Table2, Waypoints } from 'lucide-react';
import { reveal } from '#renderer/store/reveal.ts';
import { showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { Requirement } from '#src/dossier/requirement.ts';
import css from './conflicts.module.css';

/** The requirements it is about, with the ways to where they can be changed. */
export function Links({ requirements }: { requirements: readonly Requirement[] }) {
  const { t } = useText();
  const go =
    (screen: 'map' | 'matrix', { id }: Requirement) =>
    () => {
      reveal({ kind: 'requirement', id });
      showScreen(screen);
    };
  return (
    <section className={css.block}>
      <h2>{t('conflicts:requirements')}</h2>
      <ul className={css.links}>
        {requirements.map((requirement) => (
          <li key={requirement.id}>
            <span className={css.code}>{requirement.code}</span>
            <b title={requirement.title}>{requirement.title}</b>
            <Button size="sm" icon={Waypoints} onPress={go('map', requirement)}>
              {t('conflicts:showOnMap')}
            </Button>
            <Button size="sm" icon={Table2} onPress={go('matrix', requirement)}>
              {t('conflicts:showInMatrix')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
