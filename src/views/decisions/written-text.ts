import { find } from '#src/base/table.ts';
import type { Written } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import { clientName } from './decision-words.ts';

/** "1.05 Merwenburg: 60 uur wordt 50 uur", in class and wish. */
export function writtenText(text: Text, dossier: Dossier, { requirement, client, before, after }: Written): string {
  const record = find(dossier.requirements, requirement);
  const words = ({ priority, wish }: Written['before']): string => {
    const value = wish === null ? '' : valueText(text, record?.parameter ?? null, wish);
    return [priority ?? '', value].filter((part) => part !== '').join(', ') || text.t('decisions:record.empty');
  };
  const what = text.t('decisions:record.becomes', { before: words(before), after: words(after) });
  return `${record?.code ?? requirement}, ${clientName(text, dossier, client)}: ${what}`;
}
