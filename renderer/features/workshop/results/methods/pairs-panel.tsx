import { useText } from '#renderer/store/settings.ts';
import type { PairsResult } from '#src/analysis/workshop/pairs-result.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';
import { highestRatio } from '#src/methods/consistency.ts';
import { shareText } from '#src/views/workshop/figures.ts';
import { ratioText } from '#src/views/workshop/ratio-text.ts';
import { subjectText } from '#src/views/workshop/subject-text.ts';
import css from '#renderer/features/workshop/results/results.module.css';
import { ClientHead } from './client-head.tsx';

type Props = { readonly dossier: Dossier; readonly subjects: readonly Subject[]; readonly result: PairsResult };

/** Weights per client with how consistent it was, and of all together in two ways. */
export function PairsPanel(props: Props) {
  const text = useText();
  const { t } = text;
  const { dossier, subjects, result } = props;
  return (
    <>
      {result.consensus !== null && result.word !== null && (
        <p>
          {t('results:pairs.consensus', {
            figure: shareText(text, result.consensus),
            word: t(`results:pairs.words.${result.word}`),
          })}
        </p>
      )}
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('results:pairs.title')}</th>
              {result.clients.map(({ client }) => (
                <ClientHead key={client} dossier={dossier} client={client} />
              ))}
              <th scope="col" className={css.figure}>
                {t('results:pairs.geometric')}
              </th>
              <th scope="col" className={css.figure}>
                {t('results:pairs.arithmetic')}
              </th>
            </tr>
          </thead>
          <tbody>
            {subjects.map(({ id }, at) => (
              <tr key={id}>
                <th scope="row">{subjectText(text, dossier, subjects, id)}</th>
                {result.clients.map(({ client, weights, first }) => (
                  <td key={client} className={css.figure} data-strong={first === id || undefined}>
                    {shareText(text, weights?.[at] ?? null)}
                  </td>
                ))}
                <td className={css.figure}>{shareText(text, result.geometric?.[at] ?? null)}</td>
                <td className={css.figure}>{shareText(text, result.arithmetic?.[at] ?? null)}</td>
              </tr>
            ))}
          </tbody>
          <Ratios dossier={dossier} subjects={subjects} result={result} />
        </table>
      </div>
      <Revisits {...props} />
    </>
  );
}

/** How consistent each was, and what little that says of all together. */
function Ratios({ result }: Props) {
  const { t, number } = useText();
  return (
    <tfoot>
      <tr>
        <th scope="row" title={t('results:pairs.ratioHelp', { limit: number(highestRatio, 2) })}>
          {t('results:pairs.ratio')}
        </th>
        {result.clients.map(({ client, ratio, isConsistent }) => (
          <td key={client} className={css.figure} data-strong={!isConsistent || undefined}>
            {ratio === null ? '–' : number(ratio, 3)}
          </td>
        ))}
        <td className={css.figure}>{result.jointRatio === null ? '–' : number(result.jointRatio, 3)}</td>
        <td />
      </tr>
    </tfoot>
  );
}

/** What to ask about first, for each client that contradicts itself at all. */
function Revisits({ dossier, subjects, result }: Props) {
  const text = useText();
  const lines = result.clients.flatMap(({ client, revisit }) => (revisit === null ? [] : [{ client, revisit }]));
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{text.t('results:pairs.revisitTitle')}</h3>
      <ul className={css.lines}>
        {lines.map(({ client, revisit }) => (
          <li key={client}>
            {text.t('results:pairs.revisit', {
              name: find(dossier.clients, client)?.name ?? '',
              a: subjectText(text, dossier, subjects, revisit.a),
              b: subjectText(text, dossier, subjects, revisit.b),
              ratio: ratioText(text, revisit.ratio),
              expected: ratioText(text, revisit.expected),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
