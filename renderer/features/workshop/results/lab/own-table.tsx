import { useText } from '#renderer/store/settings.ts';
import type { OwnClass } from '#src/analysis/workshop/voting-lab.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { shareText } from '#src/views/workshop/figures.ts';
import { ClientHead } from '#renderer/features/workshop/results/methods/client-head.tsx';
import css from '#renderer/features/workshop/results/results.module.css';

type Props = { readonly dossier: Dossier; readonly own: readonly OwnClass[] };

/** Per rule how often each client sees its own class come out; the lowest first, never a mean. */
export function OwnTable({ dossier, own }: Props) {
  const text = useText();
  const clients = own[0]?.clients ?? [];
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{text.t('results:lab.title')}</th>
            <th scope="col" className={css.figure}>
              {text.t('results:lab.lowest')}
            </th>
            {clients.map(({ client }) => (
              <ClientHead key={client} dossier={dossier} client={client} />
            ))}
          </tr>
        </thead>
        <tbody>
          {own.map((line) => (
            <tr key={line.rule}>
              <th scope="row">{text.t(`results:rule.${line.rule}`)}</th>
              <td className={css.figure} data-strong>
                {shareText(text, line.lowest)}
              </td>
              {line.clients.map(({ client, share }) => (
                <td key={client} className={css.figure}>
                  {shareText(text, share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
