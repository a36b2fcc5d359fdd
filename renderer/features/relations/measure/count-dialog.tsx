import { type FormEvent, useId, useState } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { askOfRelation } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { addLegalReading } from '#src/commands/records/relation-commands.ts';
import type { LegalReadingId, RelationId } from '#src/dossier/ids.ts';
import { type LegalPart, legalOf, legalParts } from '#src/methods/trust.ts';
import { whole } from '#src/views/relations/figures.ts';
import { listText } from '#src/views/words/names-text.ts';
import css from './measure.module.css';

type Counts = Readonly<Record<LegalPart, number | null>>;
const none: Counts = { detail: null, penalties: 0, escalations: 0, quotes: 0 };

/** The contract is counted, the same for both sides: four figures, or one that is known from elsewhere. */
export function CountDialog({ relation }: { relation: RelationId }) {
  const text = useText();
  const { t } = text;
  const form = useId();
  const [on, setOn] = useState(today);
  const [counts, setCounts] = useState<Counts>(none);
  const [direct, setDirect] = useState<number | null>(null);
  const legal = direct ?? legalOf(counts);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (legal === null || on === '') return;
    const given = direct === null ? counts : { legal: direct };
    const toast = t('measuring:count.done', { legal: whole(text, legal) });
    void runCommand(addLegalReading, { id: freshId<LegalReadingId>(), fields: { relation, on, ...given } }, { toast });
    askOfRelation(null);
  };
  const most = listText(
    text,
    legalParts.map((part) => text.number(part.most)),
  );
  return (
    <Dialog
      title={t('measuring:count.title')}
      isOpen
      onOpenChange={() => askOfRelation(null)}
      actions={
        <>
          <span className={css.result} aria-live="polite">
            {legal === null ? '' : t('measuring:count.result', { legal: whole(text, legal) })}
          </span>
          <Button onPress={() => askOfRelation(null)}>{t('measuring:measure.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={legal === null}>
            {t('measuring:count.confirm')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={keep}>
        <CountFields counts={counts} isDisabled={direct !== null} onChange={setCounts} />
        <div className={css.pair}>
          <NumberField
            label={t('measuring:count.direct')}
            minValue={0}
            maxValue={100}
            value={direct}
            onChange={setDirect}
          />
          <TextField label={t('measuring:measure.on')} type="date" value={on} onChange={setOn} />
        </div>
        <p className={css.note}>{t('measuring:count.rule', { most })}</p>
      </form>
    </Dialog>
  );
}

interface CountFieldsProps {
  counts: Counts;
  isDisabled: boolean;
  onChange: (counts: Counts) => void;
}

function CountFields({ counts, isDisabled, onChange }: CountFieldsProps) {
  const { t } = useText();
  return legalParts.map(({ key }, at) => (
    <NumberField
      key={key}
      label={t(`measuring:count.parts.${key}`)}
      autoFocus={at === 0}
      minValue={0}
      maxValue={key === 'detail' ? 100 : 100_000}
      step={1}
      isDisabled={isDisabled}
      value={counts[key]}
      onChange={(value) => onChange({ ...counts, [key]: value })}
    />
  ));
}
