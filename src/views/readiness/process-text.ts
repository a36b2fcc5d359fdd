import { unknownFields } from '#src/analysis/readiness/completeness.ts';
import type { ExceptionCost } from '#src/analysis/readiness/exceptions.ts';
import type { Process } from '#src/dossier/process.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import { unbroken } from './ladder-view.ts';

type Described = Pick<Process, 'outsources' | 'description' | 'volume' | 'exceptions' | 'owner' | 'costK'>;

/** [RY8] [RY9] What should make people stop, what is not known yet, and what exceptions cost with how that was reckoned. */
export function knownText(text: Text, process: Described, cost: ExceptionCost | null): string {
  const { t } = text;
  const unknown = unknownFields(process);
  const parts = [
    process.outsources === 'problem' ? `${t('readiness:process.nothing')} ${t('readiness:process.problemNote')}` : '',
    process.outsources === null ? t('readiness:process.undecided') : '',
    unknown.length === 0 ? '' : t('readiness:process.missing', { fields: fieldsText(text, unknown) }),
    cost === null ? '' : costText(text, cost),
  ];
  return parts.filter((part) => part !== '').join(' ') || t('readiness:process.complete');
}

function fieldsText(text: Text, fields: ReturnType<typeof unknownFields>): string {
  return listText(
    text,
    fields.map((field) => text.t(`readiness:process.fields.${field}`)),
  );
}

function costText(text: Text, { cases, share, eachK, yearK }: ExceptionCost): string {
  return text.t('readiness:process.exceptionsCost', {
    cases: text.number(cases),
    share: text.number(share),
    each: unbroken(`€ ${text.number(eachK * 1000)}`),
    amount: unbroken(text.euroK(yearK)),
  });
}
