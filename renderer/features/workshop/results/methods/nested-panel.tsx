import css from '#renderer/features/workshop/results/results.module.css';
import { useText } from '#renderer/store/settings.ts';
import type { NestedPoints } from '#src/analysis/workshop/nested-points.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { subjectText } from '#src/views/workshop/subject-text.ts';
import { ClientHead } from './client-head.tsx';

/** Points over themes and within them, taken together per requirement. */
export function NestedPanel({ dossier, nested }: { readonly dossier: Dossier; readonly nested: NestedPoints }) {
  const text = useText();
  const { t, number } = text;
  return (
    <section className={css.panel} aria-labelledby="nested-points">
      <h2 id="nested-points">{t('results:nested.title')}</h2>
      <p className={css.quiet}>{t('results:nested.about')}</p>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('results:nested.requirement')}</th>
              <th scope="col">{t('results:nested.theme')}</th>
              {nested.clients.map((client) => (
                <ClientHead key={client} dossier={dossier} client={client} />
              ))}
              <th scope="col" className={css.figure}>
                {t('results:points.equal')}
              </th>
            </tr>
          </thead>
          <tbody>
            {nested.items.map(({ subject, theme, points, mean }) => (
              <tr key={subject.id}>
                <th scope="row">{subjectText(text, dossier, [subject], subject.id)}</th>
                <td>{find(dossier.themes, theme)?.title ?? ''}</td>
                {points.map((part, at) => (
                  <td key={nested.clients[at]} className={css.figure}>
                    {number(part, 1)}
                  </td>
                ))}
                <td className={css.figure}>{number(mean, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.quiet}>{t('results:nested.mind')}</p>
    </section>
  );
}
