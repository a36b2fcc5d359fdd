import { useText } from '#renderer/store/settings.ts';
import { AgreementBar } from '#renderer/ui/charts/agreement-bar.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { VoteDots } from '#renderer/ui/marks/vote-dots.tsx';
import type { ClassItem } from '#src/analysis/workshop/class-items.ts';
import { bands as bandKeys, type ClientClasses } from '#src/analysis/workshop/class-result.ts';
import type { Client } from '#src/dossier/client.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { bandText, shareText } from '#src/views/workshop/figures.ts';
import { votesText } from '#src/views/workshop/item-sentence.ts';
import css from '#renderer/features/workshop/results/results.module.css';

type Props = {
  readonly item: ClassItem;
  /** Among all items, drawn or not; from 0. */
  readonly index: number;
  /** Null: too many for a column each. */
  readonly clients: readonly Client[] | null;
  readonly hasChange: boolean;
  readonly bands: Workshop['bands'];
  readonly isPicked: boolean;
  readonly onPick: (topic: string) => void;
};

export function ItemRow({ item, index, clients, hasChange, bands, isPicked, onPick }: Props) {
  const text = useText();
  const { topic, requirement, result, change, treated } = item;
  const pick = () => onPick(topic.id);
  return (
    <tr className={css.row} aria-rowindex={index + 2} aria-current={isPicked ? 'true' : undefined} onClick={pick}>
      <th scope="row">
        <button type="button" tabIndex={isPicked ? 0 : -1} onClick={pick} title={topic.title}>
          <span className={css.mark}>
            {treated?.treatment === 'conflict' && <StatusGlyph status="conflict" size={14} />}
          </span>
          <span className={css.code}>{requirement?.code}</span>
          <span className={css.name}>{topic.title}</span>
        </button>
      </th>
      {clients === null ? (
        <td>
          <Tally item={item} />
        </td>
      ) : (
        clients.map(({ id, hue, name }) => (
          <VoteCell key={id} hue={hue} name={name} line={result.clients.find(({ client }) => client === id)} />
        ))
      )}
      <td className={css.agreement}>
        {result.consensus !== null && result.band !== null && (
          <>
            <AgreementBar
              value={result.consensus}
              limits={[bands.mixed, bands.agreed]}
              part={(2 - bandKeys.indexOf(result.band)) as 0 | 1 | 2}
              label={text.t('results:consensusIs', {
                figure: shareText(text, result.consensus),
                band: bandText(text, result.band),
              })}
            />
            <span className="num">{shareText(text, result.consensus)}</span>
            <span>{bandText(text, result.band)}</span>
          </>
        )}
      </td>
      <td className={css.figure}>{shareText(text, result.polarisation)}</td>
      <td className={css.figure}>{shareText(text, result.between)}</td>
      {hasChange && <td className={css.figure}>{change === null ? '–' : shareText(text, change.share)}</td>}
      <td className={css.treated}>{treated === null ? '–' : text.t(`results:treatments.${treated.treatment}`)}</td>
    </tr>
  );
}

type CellProps = { readonly hue: number; readonly name: string; readonly line: ClientClasses | undefined };

/** The middle as a tile, and where the votes lie; a client whose people are two classes apart has a line under its dots. */
function VoteCell({ hue, name, line }: CellProps) {
  const text = useText();
  if (line === undefined || line.median === null)
    return (
      <td className={css.client} title={text.t('results:votesOf', { name, votes: text.t('results:noVotes') })}>
        <span aria-hidden="true">–</span>
        <span className="vh">{text.t('results:noVotes')}</span>
      </td>
    );
  const votes = votesText(text, line);
  return (
    <td className={css.client} title={text.t('results:votesOf', { name, votes })}>
      <span className={css.pair}>
        <PriorityTile priority={line.median} size="xs" label={text.t(`analysis:priorities.${line.median}`)} />
        <span className={css.strip} data-divided={line.isDivided || undefined}>
          {priorities.map((priority) => (
            <VoteDots key={priority} hue={hue} count={line.counts[priority]} size="sm" />
          ))}
        </span>
      </span>
      <span className="vh">{votes}</span>
    </td>
  );
}

/** Of very many clients how many have each class as their middle. */
function Tally({ item }: { readonly item: ClassItem }) {
  const { clients } = item.result;
  return (
    <span className={css.tally}>
      {priorities.map((priority) => (
        <span key={priority}>
          <PriorityTile priority={priority} size="xs" />
          <span className="num">{clients.filter(({ median }) => median === priority).length}</span>
        </span>
      ))}
    </span>
  );
}
