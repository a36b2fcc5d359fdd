import { Check, EyeOff } from 'lucide-react';
import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { listText } from '#src/views/words/names-text.ts';
import { useCanRun, useRoomOf, useTurnout } from '#renderer/features/workshop/run/use-run.ts';
import { Participant } from './participant.tsx';
import { voterLines } from './voter-lines.ts';
import css from './side.module.css';

/** [WR30] Per client who is there and who has voted; never what. */
export function Participants({ workshop, round }: { workshop: Workshop; round: Round | null }) {
  const text = useText();
  const { t } = text;
  const people = useDossier((dossier) => dossier.people);
  const clients = useDossier((dossier) => dossier.clients);
  const seats = useDossier((dossier) => dossier.seats);
  const room = useRoomOf(workshop.id);
  const turnout = useTurnout(workshop.id, round?.id ?? null);
  const canRun = useCanRun(workshop);
  const own = useMemo(() => cellsOf(seats, workshop.id), [seats, workshop.id]);
  const lines = useMemo(
    () => voterLines({ people, clients }, own, round, turnout, room?.connected ?? []),
    [people, clients, own, round, turnout, room?.connected],
  );
  const listeners = own.filter(({ role }) => role !== 'vote').length;
  const away = lines.flatMap((line) => line.people.filter(({ here }) => here === 'away'));
  const votedAway = lines.flatMap((line) =>
    line.people.filter(({ here, isPresent }) => here === 'voted' && !isPresent),
  );
  return (
    <section className={css.section} aria-labelledby="participants">
      <header className={css.head}>
        <h2 id="participants">{t('workshop:run.participants')}</h2>
        <span className="spacer" />
        <Turnout round={round} counted={turnout} />
      </header>
      {lines.length === 0 && <p className={css.quiet}>{t('workshop:run.nobodySits')}</p>}
      <ul className={css.people}>
        {lines.map(({ client, people: of }) => (
          <li key={client.id}>
            <ClientBadge hue={client.hue} letters={client.badge} />
            <span className={css.client}>{client.name}</span>
            <span className={css.faces}>
              {of.map((person) => (
                <Participant key={person.id} workshop={workshop} person={person} isDisabled={!canRun} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <AwayNote
        word="awayNote"
        people={away.map(({ id }) => find(people, id)?.name ?? '')}
        list={listText.bind(null, text)}
      />
      <AwayNote
        word="awayVoted"
        people={votedAway.map(({ id }) => find(people, id)?.name ?? '')}
        list={listText.bind(null, text)}
      />
      {listeners > 0 && <p className={css.quiet}>{t('workshop:run.listeners', { count: listeners })}</p>}
    </section>
  );
}

function AwayNote(props: {
  word: 'awayNote' | 'awayVoted';
  people: readonly string[];
  list: (names: readonly string[]) => string;
}) {
  const { t } = useText();
  if (props.people.length === 0) return null;
  return (
    <p className={css.hint}>
      <Icon icon={EyeOff} size={14} />
      {t(`workshop:run.${props.word}`, { names: props.list(props.people) })}
    </p>
  );
}

/** `9 van 12 gestemd`, said aloud as it changes. */
function Turnout({ round, counted }: { round: Round | null; counted: { cast: number; entitled: number } | null }) {
  const { t } = useText();
  const sum = (key: 'cast' | 'entitled'): number => round?.turnout.reduce((total, line) => total + line[key], 0) ?? 0;
  const shown = counted ?? (round?.state === 'revealed' ? { cast: sum('cast'), entitled: sum('entitled') } : null);
  return (
    <span className={css.turnout} role="status">
      {shown !== null && shown.cast === shown.entitled && <Icon icon={Check} size={14} />}
      {shown === null ? t('workshop:run.turnoutNone') : t('workshop:run.turnout', shown)}
    </span>
  );
}
