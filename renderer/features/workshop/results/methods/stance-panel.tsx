import { useText } from '#renderer/store/settings.ts';
import type { StanceResult } from '#src/analysis/workshop/stance-result.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';
import { listText } from '#src/views/words/names-text.ts';
import { shareText } from '#src/views/workshop/figures.ts';
import { subjectText } from '#src/views/workshop/subject-text.ts';
import css from '#renderer/features/workshop/results/results.module.css';
import { ClientHead } from './client-head.tsx';

type Props = { readonly dossier: Dossier; readonly subjects: readonly Subject[]; readonly result: StanceResult };

/** Per subject where each client's middle person stands, who keeps an objection and why, and what three rules come to. */
export function StancePanel({ dossier, subjects, result }: Props) {
  const text = useText();
  const { t } = text;
  const clients = result.subjects[0]?.clients.map(({ client }) => client) ?? [];
  const titleOf = (id: string) => subjectText(text, dossier, subjects, id);
  const named = (ids: readonly string[]) =>
    ids.length === 0 ? t('results:stance.nothing') : listText(text, ids.map(titleOf));
  return (
    <>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('results:stance.title')}</th>
              {clients.map((client) => (
                <ClientHead key={client} dossier={dossier} client={client} />
              ))}
              <th scope="col" className={css.figure}>
                {t('results:consensus')}
              </th>
            </tr>
          </thead>
          <tbody>
            {result.subjects.map((line) => (
              <tr key={line.subject}>
                <th scope="row">{titleOf(line.subject)}</th>
                {line.clients.map(({ client, median }) => (
                  <td key={client} className={css.figure} data-strong={median === 1 || undefined}>
                    {median ?? '–'}
                  </td>
                ))}
                <td className={css.figure}>{shareText(text, line.consensus)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Objections {...{ dossier, subjects, result }} />
      <dl className={css.figures}>
        <dt>{t('results:stance.consent')}</dt>
        <dd>{named(result.consent)}</dd>
        <dt>{t('results:stance.maxMin')}</dt>
        <dd>{result.maxMin === null ? t('results:stance.incomplete') : named(result.maxMin)}</dd>
        <dt>{t('results:stance.sum')}</dt>
        <dd>{result.sum === null ? t('results:stance.incomplete') : named(result.sum)}</dd>
      </dl>
    </>
  );
}

/** Who can't live with it, and the reason each gave. */
function Objections({ dossier, subjects, result }: Props) {
  const text = useText();
  const { t } = text;
  return (
    <ul className={css.lines}>
      {result.subjects.flatMap(({ subject, objecting }) =>
        objecting.map(({ client, reasons }) => (
          <li key={`${subject} ${client}`}>
            <b>{subjectText(text, dossier, subjects, subject)}</b>:{' '}
            {t('results:stance.objection', {
              name: find(dossier.clients, client)?.name ?? '',
              reasons: reasons.join('; '),
            })}
          </li>
        )),
      )}
    </ul>
  );
}
