import { capabilityGaps, type CapabilityKey, improveBelow } from '#src/analysis/readiness/capabilities.ts';
import { capabilities } from '#src/dossier/readiness.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import type { ClientReadiness } from './gates-view.ts';
import { midSentence } from './ladder-view.ts';

export function capabilityNames(text: Text, keys: readonly CapabilityKey[]): string {
  return listText(
    text,
    keys.map((key) => midSentence(text.t(`readiness:capabilities.${key}`))),
  );
}

/** [RY11] [RY22] What most clients can't do well enough yet, and which tasks that stay have nobody. */
export function capabilitiesSentence(
  text: Text,
  rows: readonly ClientReadiness[],
): { readonly lead: string; readonly rest: string } {
  const { t } = text;
  const gapsOf = rows.map(({ readiness }) => (readiness === null ? [] : capabilityGaps(readiness.own.capabilities)));
  const scored = rows.filter(({ readiness }) => readiness?.own.capabilities.some((score) => score !== null) === true);
  const weak = capabilities
    .map((key) => ({ key, count: gapsOf.filter((gaps) => gaps.includes(key)).length }))
    .toSorted((a, b) => b.count - a.count)[0];
  const unfilled = rows.reduce(
    (sum, { readiness }) => sum + (readiness?.retained ?? []).filter(({ person }) => person === '').length,
    0,
  );
  const lead =
    scored.length === 0
      ? t('readiness:capabilities.sentence.unknown')
      : weak === undefined || weak.count === 0
        ? t('readiness:capabilities.sentence.none', { threshold: improveBelow })
        : t('readiness:capabilities.sentence.weakest', {
            name: text.t(`readiness:capabilities.${weak.key}`),
            count: weak.count,
            of: scored.length,
            threshold: improveBelow,
          });
  return { lead, rest: unfilled === 0 ? '' : t('readiness:capabilities.sentence.unfilled', { count: unfilled }) };
}
