import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { VoteDots } from '#renderer/ui/marks/vote-dots.tsx';
import type { ClassResult } from '#src/analysis/workshop/class-result.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { priorities } from '#src/dossier/position.ts';
import css from '#renderer/features/workshop/results/results.module.css';

type Props = { readonly dossier: Pick<Dossier, 'clients'>; readonly result: ClassResult };

/** A row per client, a dot per vote under the class it was for, and the total under the line. Who explains has a bar. */
export function ClassDots({ dossier, result }: Props) {
  const { t, number } = useText();
  const first = new Set(result.outliers.map(({ client }) => client));
  const hasPoints = result.clients.some(({ points }) => points !== null);
  return (
    <table className={css.dots}>
      <caption className="vh">{t('results:detail.distribution')}</caption>
      <thead>
        <tr>
          <td />
          {priorities.map((priority) => (
            <th key={priority} scope="col">
              {t(`analysis:priorities.${priority}`)}
            </th>
          ))}
          {hasPoints && <th scope="col">{t('results:detail.points')}</th>}
        </tr>
      </thead>
      <tbody>
        {result.clients.map(({ client: id, counts, blank, points, median }) => {
          const client = find(dossier.clients, id);
          return (
            client && (
              <tr key={id} data-first={first.has(id) || undefined} title={client.name}>
                <th scope="row">
                  <ClientBadge hue={client.hue} letters={client.badge} />
                  <span>{client.name}</span>
                </th>
                {median === null ? (
                  <td colSpan={4} className={css.quiet}>
                    {blank > 0 ? t('results:blank', { count: blank }) : t('results:noVotes')}
                  </td>
                ) : (
                  priorities.map((priority) => (
                    <td key={priority}>
                      <VoteDots hue={client.hue} count={counts[priority]} />
                      <span className="vh">{counts[priority]}</span>
                    </td>
                  ))
                )}
                {hasPoints && <td className="num">{points === null ? '–' : number(points, 0)}</td>}
              </tr>
            )
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('results:detail.votes', { count: result.votes })}</th>
          {priorities.map((priority) => (
            <td key={priority} className="num">
              {result.totals[priority]}
            </td>
          ))}
          {hasPoints && <td />}
        </tr>
      </tfoot>
    </table>
  );
}
