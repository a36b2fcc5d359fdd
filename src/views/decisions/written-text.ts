import { find } from '#src/base/table.ts';
import { centsOf } from '#src/dossier/cents.ts';
import type { Written, WrittenCost } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import { clientName, euros } from './decision-words.ts';

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

/** "Kosten van 1.05: eenmalig € 0 wordt € 6.000, per jaar € 12.000 wordt € 14.000"; what stays is left out. */
export function writtenCostText(text: Text, dossier: Dossier, { requirement, before, after }: WrittenCost): string {
  const { t } = text;
  const amount = (thousands: number | null): string =>
    thousands === null ? t('decisions:record.empty') : euros(text, centsOf(thousands));
  const moved = (['onceK', 'yearK'] as const).filter((key) => before[key] !== after[key]);
  const said = moved.map((key) =>
    t(key === 'onceK' ? 'decisions:record.writeOnce' : 'decisions:record.writeYear', {
      before: amount(before[key]),
      after: amount(after[key]),
    }),
  );
  const code = find(dossier.requirements, requirement)?.code ?? requirement;
  return t('decisions:record.writeCost', { code, said: said.join(', ') });
}
