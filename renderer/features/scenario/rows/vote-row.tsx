import { useScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { ShareBar } from '#renderer/ui/charts/share-bar.tsx';
import type { Computed } from '#renderer/features/scenario/compute.ts';
import type { VoteBalance } from '#src/analysis/scenarios/vote-balance.ts';
import type { Text } from '#src/text/text.ts';
import { percent } from '#src/views/scenarios/amounts.ts';
import { type Both, clientOfEither } from '#src/views/scenarios/names-of.ts';
import { listText } from '#src/views/words/names-text.ts';
import css from '#renderer/features/scenario/scenario.module.css';
import { FigureTable } from './figure-table.tsx';
import { Middle, Row, WideRow } from './row.tsx';

/** Whose weight is how large where votes are counted by inhabitants, and who has a majority. */
export function VoteRow({ computed }: { computed: Computed }) {
  const text = useText();
  const { t } = text;
  const isTable = useScenario((state) => state.isTable);
  const both = { before: computed.before.dossier, after: computed.after.dossier };
  const { before, after } = computed.difference.votes;
  if (before.total + after.total === 0) return null;
  const title = t('scenario:row.votes');
  const hint = t('scenario:row.votesHint');
  const shareOf = ({ votes }: VoteBalance, id: string) => votes.find(({ client }) => client === id)?.share ?? null;
  if (isTable) {
    const ids = new Set([...before.votes, ...after.votes].map(({ client }) => client));
    const rows = [...ids].map((id) => [
      clientOfEither(both, id)?.name ?? id,
      shareOf(before, id) === null ? '–' : percent(text, shareOf(before, id)),
      shareOf(after, id) === null ? '–' : percent(text, shareOf(after, id)),
    ]);
    const columns = [t('scenario:column.client'), t('scenario:column.before'), t('scenario:column.after')];
    return (
      <WideRow title={title} hint={hint}>
        <FigureTable caption={hint} columns={columns} rows={rows} />
        <p>{majorityText(text, both, after)}</p>
      </WideRow>
    );
  }
  const largest = after.votes.toSorted((a, b) => b.share - a.share)[0];
  const earlier = largest === undefined ? null : shareOf(before, largest.client);
  return (
    <Row
      title={title}
      hint={hint}
      before={<VoteSide balance={before} both={both} />}
      middle={
        largest !== undefined && (
          <Middle
            isSmall
            figure={`${earlier === null ? '–' : text.number(Math.round(earlier * 100))} → ${percent(text, largest.share)}`}
            unit={clientOfEither(both, largest.client)?.name ?? ''}
          />
        )
      }
      after={<VoteSide balance={after} both={both} />}
    />
  );
}

function VoteSide({ balance, both }: { balance: VoteBalance; both: Both }) {
  const text = useText();
  const said = (id: string, share: number) =>
    text.t('scenario:votes.share', { name: clientOfEither(both, id)?.name ?? id, share: percent(text, share) });
  const list = listText(
    text,
    balance.votes.slice(0, 12).map(({ client, share }) => said(client, share)),
  );
  return (
    <div className={css.votes}>
      <ShareBar
        label={text.t('scenario:alt.votes', { list })}
        shares={balance.votes.map(({ client, share }) => {
          const { hue = 1, badge = '' } = clientOfEither(both, client) ?? {};
          return { id: client, hue, letters: badge, share, text: percent(text, share), title: said(client, share) };
        })}
      />
      <p>{majorityText(text, both, balance)}</p>
    </div>
  );
}

const mostPairs = 3;

function majorityText(text: Text, both: Both, { alone, pairs, needed, total }: VoteBalance): string {
  const { t } = text;
  const name = (id: string) => clientOfEither(both, id)?.name ?? id;
  if (total === 0) return t('scenario:votes.nobody');
  if (alone !== null) return t('scenario:votes.alone', { name: name(alone) });
  if (pairs.length === 0 || pairs.length > mostPairs) return t('scenario:votes.needed', { count: needed });
  const words = pairs.map(([a, b]) => t('scenario:votes.pair', { a: name(a), b: name(b) }));
  return t('scenario:votes.pairs', { count: pairs.length, pairs: listText(text, words, 'disjunction') });
}
