import { useText } from '#renderer/store/settings.ts';
import type { KanoResult } from '#src/analysis/workshop/kano-result.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { KanoSummary } from '#src/methods/kano.ts';
import css from '#renderer/features/workshop/results/results.module.css';
import { ClientRowHead } from './client-head.tsx';

type Props = { readonly dossier: Dossier; readonly result: KanoResult };

const classes = ['A', 'O', 'M', 'I', 'R', 'Q'] as const;

/** Per client which kind it is for them; all together only under the line. */
export function KanoPanel({ dossier, result }: Props) {
  const { t } = useText();
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('results:kano.class')}</th>
            {classes.map((each) => (
              <th key={each} scope="col" className={css.figure}>
                {t(`results:kano.classes.${each}`)}
              </th>
            ))}
            <th scope="col" className={css.figure}>
              {t('results:kano.better')}
            </th>
            <th scope="col" className={css.figure}>
              {t('results:kano.worse')}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.clients.map(({ client, summary }) => (
            <tr key={client}>
              <ClientRowHead dossier={dossier} client={client} />
              <Summary summary={summary} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('results:kano.all')}</th>
            <Summary summary={result.all} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Summary({ summary }: { readonly summary: KanoSummary | null }) {
  const { t, number } = useText();
  if (summary === null)
    return (
      <td colSpan={9} className={css.quiet}>
        {t('results:noVotes')}
      </td>
    );
  const { category, counts, better, worse } = summary;
  return (
    <>
      <td>
        <b>{t(`results:kano.classes.${category}`)}</b>
      </td>
      {classes.map((each) => (
        <td key={each} className={css.figure}>
          {counts[each]}
        </td>
      ))}
      <td className={css.figure}>{better === null ? '–' : number(better, 2)}</td>
      <td className={css.figure}>{worse === null ? '–' : number(worse, 2)}</td>
    </>
  );
}
