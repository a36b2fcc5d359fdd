import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import type { LabItem } from '#src/analysis/workshop/voting-lab.ts';
import { type Verdict, votingRules } from '#src/analysis/workshop/voting-rules.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { verdictText } from '#src/views/workshop/verdict-text.ts';
import css from '#renderer/features/workshop/results/results.module.css';

type Props = { readonly dossier: Dossier; readonly items: readonly LabItem[] };

export function LabTable({ dossier, items }: Props) {
  const { t } = useText();
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div className={css.scroll} tabIndex={0} role="region" aria-label={t('results:lab.title')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('results:lab.item')}</th>
            {votingRules.map((rule) => (
              <th key={rule} scope="col" className={css.ruleHead} title={t(`results:ruleHelp.${rule}`)}>
                {t(`results:rule.${rule}`)}
                <small>{t(`results:ruleHelp.${rule}`)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, verdicts }) => (
            <tr key={item.topic.id}>
              <th scope="row">
                <span className={css.code}>{item.requirement?.code}</span>
                <span className={css.name} title={item.topic.title}>
                  {item.topic.title}
                </span>
              </th>
              {votingRules.map((rule) => (
                <VerdictCell key={rule} dossier={dossier} verdict={verdicts[rule]} base={verdicts.clients} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = { readonly dossier: Dossier; readonly verdict: Verdict; readonly base: Verdict };

/** What differs from one vote per client stands on a ground of its own and says so. */
function VerdictCell({ dossier, verdict, base }: CellProps) {
  const text = useText();
  const { short, whole } = verdictText(text, dossier, verdict);
  const differs = verdict.kind === 'class' && base.kind === 'class' && verdict.priority !== base.priority;
  return (
    <td title={whole} data-strong={differs || undefined} className={css.verdict}>
      {verdict.kind === 'class' ? (
        <>
          <PriorityTile priority={verdict.priority} size="xs" label={short} />
          <span aria-hidden="true">{short}</span>
          {differs && <span className="vh">{text.t('results:lab.differs')}</span>}
        </>
      ) : verdict.kind === 'blocked' ? (
        <Asked dossier={dossier} clients={verdict.by} whole={whole} />
      ) : (
        <span className={css.quiet}>{short}</span>
      )}
    </td>
  );
}

/** `vraag` and who: the votes can't tell whether they object. */
function Asked({
  dossier,
  clients,
  whole,
}: {
  readonly dossier: Dossier;
  readonly clients: readonly string[];
  readonly whole: string;
}) {
  const { t } = useText();
  return (
    <span className={css.asked}>
      <span className="vh">{whole}</span>
      <span aria-hidden="true">{t('results:verdict.ask')}</span>
      {clients.slice(0, 4).map((id) => {
        const client = find(dossier.clients, id);
        return client && <ClientBadge key={id} hue={client.hue} letters={client.badge} size="xs" name={client.name} />;
      })}
      {clients.length > 4 && <small>+{clients.length - 4}</small>}
    </span>
  );
}
