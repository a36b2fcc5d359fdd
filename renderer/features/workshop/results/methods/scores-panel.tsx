import { useText } from '#renderer/store/settings.ts';
import type { ScoresResult, Spread } from '#src/analysis/workshop/scores-result.ts';
import { scoreCriteria } from '#src/dossier/answer.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import css from '#renderer/features/workshop/results/results.module.css';
import { ClientRowHead } from './client-head.tsx';

type Props = { readonly dossier: Dossier; readonly result: ScoresResult };

/** Per client what it scored and what comes out; over clients only how far that is apart. */
export function ScoresPanel({ dossier, result }: Props) {
  const { t, number } = useText();
  const figure = (value: number | null) => (value === null ? '–' : number(value, 1));
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <td />
            {scoreCriteria.map((criterion) => (
              <th key={criterion} scope="col" className={css.figure}>
                {t(`results:scores.criteria.${criterion}`)}
              </th>
            ))}
            <th scope="col" className={css.figure}>
              {t('results:scores.wsjf')}
            </th>
            <th scope="col" className={css.figure}>
              {t('results:scores.valueForEffort')}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.clients.map(({ client, scores, wsjf, valueForEffort }) => (
            <tr key={client}>
              <ClientRowHead dossier={dossier} client={client} />
              {scoreCriteria.map((criterion) => (
                <td key={criterion} className={css.figure}>
                  {figure(scores[criterion])}
                </td>
              ))}
              <td className={css.figure}>{figure(wsjf)}</td>
              <td className={css.figure}>{figure(valueForEffort)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={5} />
            <SpreadCell spread={result.wsjf} />
            <SpreadCell spread={result.valueForEffort} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function SpreadCell({ spread }: { readonly spread: Spread | null }) {
  const { t, number } = useText();
  return (
    <td className={css.figure}>
      {spread !== null && t('results:scores.spread', { low: number(spread.low, 1), high: number(spread.high, 1) })}
    </td>
  );
}
