import { useRoom } from '#renderer/store/room.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import type { Voter } from './paper-of.ts';
import css from './paper.module.css';

export interface VoterListProps {
  readonly voters: readonly Voter[];
  readonly round: string;
  readonly chosen: string | null;
  readonly isDisabled?: boolean;
  /** The first one has the keyboard at once. */
  readonly isFocused?: boolean;
  readonly onChoose: (voter: Voter) => void;
}

/** Who votes, and whether; never what. */
export function VoterList({ voters, round, chosen, isDisabled = false, isFocused = false, onChoose }: VoterListProps) {
  const { t } = useText();
  const turnout = useRoom(({ room }) => room?.turnouts.find((each) => each.round === round) ?? null);
  if (voters.length === 0) return <p>{t('paper:nobody')}</p>;
  const stateOf = (id: string): string =>
    t(turnout?.voted.includes(id) ? 'paper:voted' : turnout?.begun.includes(id) ? 'paper:begun' : 'paper:notYet');
  return (
    <ul className={css.voters} aria-label={t('paper:people')}>
      {voters.map((voter, nth) => (
        <li key={voter.id}>
          <button
            type="button"
            className={css.voter}
            aria-current={voter.id === chosen || undefined}
            disabled={isDisabled}
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={isFocused && nth === 0}
            onClick={() => onChoose(voter)}
          >
            <ClientBadge hue={voter.client.hue} letters={voter.client.badge} name={voter.client.name} />
            <span>{voter.name}</span>
            <small>{stateOf(voter.id)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
