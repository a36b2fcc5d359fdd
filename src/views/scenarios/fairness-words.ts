import type { Difference } from '#src/analysis/scenarios/difference.ts';
import { type Fairness, type OpenShare, sumOf } from '#src/analysis/scenarios/fairness.ts';
import type { Cents, Part } from '#src/analysis/scenarios/share-key.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Text } from '#src/text/text.ts';
import { euros } from '#src/views/decisions/decision-words.ts';
import { listText } from '#src/views/words/names-text.ts';
import { type Both, clientOfEither } from './names-of.ts';

const mostDecisions = 6;
const mostParts = 8;

/** [A92] What a scenario does to decisions in force, decision by decision; nothing in it divides anything. */
export function fairnessLines(text: Text, both: Both, fairness: Fairness): readonly string[] {
  const { t } = text;
  const { open, counting, final } = fairness;
  const codes = (key: 'counts' | 'countsNot' | 'final', decisions: readonly Decision[]): readonly string[] =>
    decisions.length === 0
      ? []
      : [
          t(`fairness:${key}`, {
            count: decisions.length,
            codes: listText(
              text,
              decisions.map(({ code }) => code),
            ),
          }),
        ];
  return [
    ...open.slice(0, mostDecisions).map((share) => openText(text, both, share)),
    ...(open.length > mostDecisions ? [t('fairness:more', { count: open.length - mostDecisions })] : []),
    ...codes('counts', counting.come),
    ...codes('countsNot', counting.gone),
    ...codes('final', final),
  ];
}

/** "B-07: Dijkenrade draagt € 9.000 per jaar niet meer. Naar inwoners zou het zijn: Merwenburg € 6.000 per jaar, …" */
function openText(text: Text, both: Both, { decision: { code }, key, left, would }: OpenShare): string {
  const { t } = text;
  const list = partsText(text, both, would ?? []);
  if (left.length === 0) return t('fairness:recounted', { code, list });
  const names = listText(
    text,
    left.map(({ client }) => nameOf(both, client)),
  );
  const first = t('fairness:left', { code, names, count: left.length, amount: amountText(text, sumOf(left)) });
  if (would === null) return `${first} ${t('fairness:noKey')}`;
  return `${first} ${would.length === 0 ? t('fairness:nobody') : t(`fairness:would.${key}`, { list })}`;
}

function partsText(text: Text, both: Both, parts: readonly Part[]): string {
  const { t } = text;
  const said = parts
    .slice(0, mostParts)
    .map((part) => t('fairness:part', { name: nameOf(both, part.client), amount: amountText(text, part) }));
  return parts.length > mostParts
    ? listText(text, [...said, t('scenario:count.more', { count: parts.length - mostParts })])
    : listText(text, said);
}

function nameOf(both: Both, id: string): string {
  return clientOfEither(both, id)?.name ?? id;
}

/** "€ 6.000 eenmalig en € 2.000 per jaar"; what is nothing is left out. */
export function amountText(text: Text, { onceCents, yearCents }: Cents): string {
  const { t } = text;
  const [once, year] = [euros(text, onceCents), euros(text, yearCents)];
  if (onceCents === 0) return t('fairness:year', { year });
  return yearCents === 0 ? t('fairness:once', { once }) : t('fairness:both', { once, year });
}

/** Everything decided that nobody pays any more. */
export function openTotal({ fairness: { open } }: Difference): Cents {
  return sumOf(open.flatMap(({ left }) => left));
}

/** [Q9] For the sentence above the table. */
export function fairnessPart(text: Text, difference: Difference): readonly string[] {
  const { t } = text;
  const { open } = difference.fairness;
  const left = open.filter((share) => share.left.length > 0).length;
  if (left > 0) return [t('fairness:say', { count: left, amount: amountText(text, openTotal(difference)) })];
  return open.length > 0 ? [t('fairness:sayRecounted', { count: open.length })] : [];
}
