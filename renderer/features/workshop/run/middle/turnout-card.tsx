import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { find } from '#src/base/table.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { useTurnout } from '#renderer/features/workshop/run/use-run.ts';
import css from './middle.module.css';

/** [WR21] How many have voted, per client too, and how the votes came in; never what. */
export function TurnoutCard({ workshop, round }: { workshop: Workshop; round: Round }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const turnout = useTurnout(workshop.id, round.id);
  return (
    <section className={css.card} aria-labelledby="turnout">
      <h3 id="turnout">
        {round.topics.length > 1
          ? t('workshop:run.turnoutMany', { number: round.number, count: round.topics.length })
          : t('workshop:run.voting')}
      </h3>
      {turnout !== null && (
        <>
          <p className={css.turnout} role="status">
            <b className="num">{t('workshop:run.turnout', turnout)}</b>
            {turnout.begun.length > 0 && <span>{t('workshop:run.turnoutBegun', { count: turnout.begun.length })}</span>}
          </p>
          <ul className={css.perClient}>
            {turnout.perClient.map(({ client: id, entitled, cast }) => {
              const client = find(clients, id);
              return (
                <li key={id}>
                  {client && <ClientBadge hue={client.hue} letters={client.badge} />}
                  <span>{client?.name ?? id}</span>
                  <span className="num">{t('workshop:run.turnout', { cast, entitled })}</span>
                </li>
              );
            })}
          </ul>
          <p className={css.quiet}>{t('workshop:run.ways', turnout.ways)}</p>
        </>
      )}
      <p className={css.quiet}>{t(round.state === 'open' ? 'workshop:run.votingText' : 'workshop:run.closedText')}</p>
    </section>
  );
}
