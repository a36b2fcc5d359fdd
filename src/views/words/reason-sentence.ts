import type { SharingReason } from '#src/analysis/requirement-analysis.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { namesText } from './names-text.ts';

/** Why a requirement is shared, unique, …, as one sentence. */
export function reasonSentence(text: Text, dossier: Dossier, reason: SharingReason): string {
  const names = (ids: readonly string[]) => namesText(text, dossier.clients, ids);
  switch (reason.kind) {
    case 'conflict': {
      const kinds = reason.conflicts.map((kind) => text.t(`analysis:kinds.${kind}`).toLowerCase());
      return text.t('analysis:reason.conflict', { kinds: kinds.join('; ') });
    }
    case 'held-by':
      return text.t('analysis:reason.heldBy', { names: names(reason.clients), count: reason.clients.length });
    case 'one-zone':
      return text.t('analysis:reason.oneZone', { names: names(reason.clients) });
    case 'only':
      return text.t(onlyKey(reason.others, dossier), { name: names([reason.client]) });
    case 'nobody-above-could':
      return text.t('analysis:reason.nobodyAboveCould');
    case 'no-positions':
      return text.t('analysis:reason.noPositions');
    default:
      return assertNever(reason);
  }
}

function onlyKey(others: 'none' | 'wont' | 'mixed', dossier: Dossier) {
  const isAlone = dossier.clients.filter((client) => client.kind !== 'ssc').length < 2;
  if (isAlone) return 'analysis:reason.onlyClient';
  if (others === 'none') return 'analysis:reason.onlyNone';
  return others === 'wont' ? 'analysis:reason.onlyWont' : 'analysis:reason.onlyMixed';
}
