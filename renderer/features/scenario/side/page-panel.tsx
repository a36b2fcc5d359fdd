import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { scenarioName, useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { now } from '#renderer/store/fresh.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import { differencePage } from '#src/views/scenarios/difference-page.ts';
import css from './page-panel.module.css';

/** The difference as it will be printed, from what clients released. */
export function PagePanel({ computed, onPrint }: { computed: Computed; onPrint: (format: 'pdf' | 'svg') => void }) {
  const text = useText();
  const { t } = text;
  const name = useScenario(scenarioName);
  const { before, after, difference } = computed.released;
  const page = useMemo(
    () =>
      differencePage(text, { before: before.dossier, after: after.dossier }, difference, {
        name,
        steps: computed.steps,
        now: now(),
      }),
    [text, before, after, difference, name, computed.steps],
  );
  return (
    <aside className={css.panel} aria-label={t('scenario:page.head')}>
      <h2>{t('scenario:page.head')}</h2>
      {/* biome-ignore lint: a scrolling region must be reachable by keyboard */}
      <article className={css.paper} tabIndex={0} aria-label={page.title}>
        <header>
          <span>{page.project}</span>
          <span>{page.date}</span>
        </header>
        <h3>{page.title}</h3>
        <p className={css.intro}>{page.intro}</p>
        <table>
          <tbody>
            {page.rows.map(({ label, before: old, after: value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="num">{old}</td>
                <td aria-hidden="true">→</td>
                <td className="num">
                  <b>{value}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <small>{t('scenario:page.perInhabitant')}</small>
        <Bullets title={t('scenario:page.steps')} items={page.steps} />
        <Bullets title={t('scenario:page.discuss')} items={page.discuss} />
        <h4>{t('scenario:page.same')}</h4>
        <p>{page.same}</p>
        <footer>
          <span>{page.foot}</span>
          <span>{t('scenario:page.of')}</span>
        </footer>
      </article>
      <div className={css.buttons}>
        <Button icon={Printer} onPress={() => onPrint('pdf')}>
          {t('scenario:print')}
        </Button>
        <Button variant="quiet" onPress={() => onPrint('svg')}>
          {t('scenario:printSvg')}
        </Button>
      </div>
    </aside>
  );
}

function Bullets({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
