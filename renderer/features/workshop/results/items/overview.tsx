import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityBar } from '#renderer/ui/marks/priority-bar.tsx';
import { overviewPitfalls } from '#src/analysis/workshop/pitfalls.ts';
import type { Shares } from '#src/analysis/workshop/workshop-overview.ts';
import { find } from '#src/base/table.ts';
import { shareText } from '#src/views/workshop/figures.ts';
import { harmonyText, overviewSentences } from '#src/views/workshop/overview-text.ts';
import { PitfallNotes } from '#renderer/features/workshop/results/pitfall-notes.tsx';
import css from '#renderer/features/workshop/results/results.module.css';
import type { Results } from '#renderer/features/workshop/results/use-results.ts';

/** In sentences what all items come to, and per client how its effort is spread over must, should and could. */
export function Overview({ results }: { readonly results: Results }) {
  const text = useText();
  const { dossier, items, overview } = results;
  const { lead, rest } = overviewSentences(text, dossier, items, overview);
  const { clients } = overview.effort;
  return (
    <div className={css.overview}>
      <h2 className={css.lead}>{lead}</h2>
      <p className={css.rest}>
        {[...rest, ...(overview.harmony === null ? [] : [harmonyText(text, overview.harmony)])].join(' ')}
      </p>
      {clients.length <= 12 && (
        <ul className={css.efforts} aria-label={text.t('results:effort.rule')}>
          {clients.map(({ client: id, shares, isHeavy }) => {
            const client = find(dossier.clients, id);
            return (
              client && (
                <li key={id}>
                  <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
                  <EffortBar shares={shares} />
                  {isHeavy && <small>{text.t('results:effort.heavy')}</small>}
                </li>
              )
            );
          })}
          <li className={css.rule}>{text.t('results:effort.rule')}</li>
        </ul>
      )}
      <PitfallNotes dossier={dossier} subjects={[]} pitfalls={overviewPitfalls(overview)} />
    </div>
  );
}

function EffortBar({ shares }: { readonly shares: Shares | null }) {
  const text = useText();
  if (shares === null) return <small className={css.quiet}>{text.t('results:effort.none')}</small>;
  const label = text.t('results:effort.client', {
    must: shareText(text, shares.M),
    should: shareText(text, shares.S),
    could: shareText(text, shares.C),
  });
  return (
    <>
      <PriorityBar counts={shares} label={label} className={css.effort} />
      <span className="num">{shareText(text, shares.M)}</span>
    </>
  );
}
