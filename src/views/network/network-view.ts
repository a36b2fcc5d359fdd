import { pairId, type Relation, relationsOf } from '#src/analysis/network/relations.ts';
import { type Move, type Trade, tradesOf } from '#src/analysis/network/trades.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { listText, namesText } from '#src/views/words/names-text.ts';

export type NetworkView = {
  /** Rows and columns, in the fixed order. */
  readonly clients: readonly Client[];
  /** By `pairId`. */
  readonly pairs: ReadonlyMap<string, Relation>;
  /** Those that clash, most cases first. */
  readonly clashing: readonly Relation[];
  readonly trades: readonly Trade[];
};

/** [N5] Who stands against whom and with whom. For a shared view pass the dossier through `releasedOnly` first. */
export function networkView(dossier: Dossier): NetworkView {
  const relations = relationsOf(dossier);
  return {
    clients: dossier.clients.filter(mayHold).toSorted(byOrder),
    pairs: new Map(relations.map((relation) => [pairId(relation.a, relation.b), relation])),
    clashing: relations
      .filter(({ against }) => against.length > 0)
      .sort((x, y) => y.open.length - x.open.length || y.against.length - x.against.length),
    trades: tradesOf(dossier, relations),
  };
}

/** One sentence before the table: who stand against each other most. */
export function networkSentence(text: Text, dossier: Dossier, { clashing }: NetworkView): string {
  const most = clashing[0]?.open.length ?? 0;
  if (most === 0) return text.t(clashing.length > 0 ? 'network:allDecided' : 'network:nobody');
  const first = clashing.filter(({ open }) => open.length === most);
  const [pair] = first;
  if (pair === undefined || first.length > 1) return text.t('network:mostPairs', { count: most, pairs: first.length });
  return text.t('network:most', { names: namesText(text, dossier.clients, [pair.a, pair.b]), count: most });
}

/** `Merwenburg en Zandermeer: 5 conflicten (K4, K5), samen in K7.` */
export function relationText(text: Text, dossier: Dossier, { a, b, against, together }: Relation): string {
  const names = namesText(text, dossier.clients, [a, b]);
  const said = [
    against.length === 0
      ? null
      : text.t('network:against', { count: against.length, cases: codes(text, dossier, against) }),
    together.length === 0 ? null : text.t('network:together', { cases: codes(text, dossier, together) }),
  ].filter((part) => part !== null);
  return text.t('network:pair', { names, said: said.join(', ') });
}

/** Both moves of a trade, each a sentence: who goes along with what, what it is worth and what it costs. */
export function tradeSentences(text: Text, dossier: Dossier, { moves }: Trade): readonly string[] {
  return moves.map((move) => moveSentence(text, dossier, move));
}

function moveSentence(text: Text, dossier: Dossier, { by, for: other, from, to, gain, cost, ...move }: Move): string {
  const nameOf = (id: string) => namesText(text, dossier.clients, [id]);
  const codeOf = (id: string) => find(dossier.options, id)?.code ?? '';
  const words = {
    by: nameOf(by),
    other: nameOf(other),
    case: find(dossier.cases, move.case)?.code ?? '',
    from: codeOf(from),
    to: codeOf(to),
    gain: text.t('network:steps', { count: gain }),
    cost: text.t('network:steps', { count: cost }),
  };
  if (cost === 0) return text.t('network:moveFree', words);
  return text.t('network:move', words);
}

function codes(text: Text, { cases }: Dossier, ids: readonly string[]): string {
  return listText(
    text,
    ids.flatMap((id) => find(cases, id)?.code ?? []),
  );
}
