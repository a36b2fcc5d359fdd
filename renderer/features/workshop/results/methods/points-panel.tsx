import { useText } from '#renderer/store/settings.ts';
import type { PointsResult } from '#src/analysis/workshop/points-result.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';
import { subjectText } from '#src/views/workshop/subject-text.ts';
import css from '#renderer/features/workshop/results/results.module.css';
import { ClientHead } from './client-head.tsx';

type Props = { readonly dossier: Dossier; readonly subjects: readonly Subject[]; readonly result: PointsResult };

const ways = ['equal', 'inhabitants', 'geometric'] as const;

/** Points per client, and three ways to take them together side by side. */
export function PointsPanel({ dossier, subjects, result }: Props) {
  const text = useText();
  const { t, number } = text;
  const placeOf = (way: (typeof ways)[number], figure: number | null) =>
    1 + result.subjects.filter((other) => (other[way] ?? 0) > (figure ?? 0) + 1e-9).length;
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('results:points.title')}</th>
            {result.clients.map(({ client }) => (
              <ClientHead key={client} dossier={dossier} client={client} />
            ))}
            {ways.map((way) => (
              <th key={way} scope="col" className={css.figure}>
                {t(`results:points.${way}`)}
              </th>
            ))}
            <th scope="col" className={css.figure} title={t('results:points.variationHelp')}>
              {t('results:points.variation')}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.subjects.map((line, at) => (
            <tr key={line.subject}>
              <th scope="row">{subjectText(text, dossier, subjects, line.subject)}</th>
              {result.clients.map(({ client, points }) => (
                <td key={client} className={css.figure} data-strong={line.onlyOf === client || undefined}>
                  {points === null ? '–' : number(points[at] ?? 0, 0)}
                </td>
              ))}
              {ways.map((way) => (
                <td key={way} className={css.figure}>
                  {line[way] === null ? '–' : number(line[way], 1)}
                  {line[way] !== null && (
                    <small> {t('results:points.rank', { number: placeOf(way, line[way]) })}</small>
                  )}
                </td>
              ))}
              <td className={css.figure}>{line.variation === null ? '–' : number(line.variation, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
