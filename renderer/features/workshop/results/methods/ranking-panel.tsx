import { useText } from '#renderer/store/settings.ts';
import type { Order, RankingResult } from '#src/analysis/workshop/ranking-result.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';
import { harmonyText } from '#src/views/workshop/overview-text.ts';
import { subjectText } from '#src/views/workshop/subject-text.ts';
import css from '#renderer/features/workshop/results/results.module.css';
import { ClientHead } from './client-head.tsx';

type Props = { readonly dossier: Dossier; readonly subjects: readonly Subject[]; readonly result: RankingResult };

/** The place of each subject per client, and by every rule side by side: no rule is the answer. */
export function RankingPanel({ dossier, subjects, result }: Props) {
  const text = useText();
  const { t } = text;
  const rules = [
    { key: 'borda', help: 'bordaHelp', order: result.borda.order },
    { key: 'copeland', help: 'copelandHelp', order: result.copeland.order },
    { key: 'schulze', help: 'schulzeHelp', order: result.schulze.order },
    { key: 'inhabitants', help: 'schulzeHelp', order: result.inhabitants },
  ] as const;
  return (
    <>
      <p>
        {t('results:ranking.tied', { tied: result.tied, duels: result.duels })}.{' '}
        {result.condorcet === null
          ? t('results:ranking.noCondorcet')
          : t('results:ranking.condorcet', { subject: subjectText(text, dossier, subjects, result.condorcet) })}{' '}
        {result.harmony !== null && harmonyText(text, result.harmony)}
      </p>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('results:ranking.places')}</th>
              {result.clients.map(({ client }) => (
                <ClientHead key={client} dossier={dossier} client={client} />
              ))}
              {rules.map(({ key, help }) => (
                <th key={key} scope="col" className={css.figure} title={t(`results:ranking.${help}`)}>
                  {t(`results:ranking.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subjects.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{subjectText(text, dossier, subjects, id)}</th>
                {result.clients.map(({ client, order }) => (
                  <Place key={client} order={order} subject={id} />
                ))}
                {rules.map(({ key, order }) => (
                  <Place key={key} order={order} subject={id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** `2`, and `2=` where a place is shared. */
function Place({ order, subject }: { readonly order: Order | null; readonly subject: string }) {
  const at = order?.findIndex((group) => group.includes(subject)) ?? -1;
  const before = order?.slice(0, at).reduce((sum, group) => sum + group.length, 0) ?? 0;
  const isShared = (order?.[at]?.length ?? 0) > 1;
  return <td className={css.figure}>{at < 0 ? '–' : `${before + 1}${isShared ? '=' : ''}`}</td>;
}
