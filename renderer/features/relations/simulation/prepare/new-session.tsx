import { type FormEvent, useId, useState } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { askOfSimulation } from '#renderer/store/simulation.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { addDays } from '#src/base/day.ts';
import { find } from '#src/base/table.ts';
import { cardOf, libraryKeys } from '#src/views/simulation/library.ts';
import { makeSession } from '#renderer/features/relations/simulation/edits.ts';
import css from './dialogs.module.css';
import { RelationSelect } from './relation-select.tsx';

/** A half day of five cards, DOMAIN D9. */
const FIRST_CARDS = libraryKeys.slice(0, 5);

/** A title, a day, between whom; with the five cards of a half day in it unless one begins without. */
export function NewSession() {
  const text = useText();
  const { t } = text;
  const form = useId();
  const dossier = useDossier((whole) => whole);
  const [title, setTitle] = useState(t('simulation:fresh.titleValue'));
  const [on, setOn] = useState(() => addDays(today(), 14));
  const [relation, setRelation] = useState<string | null>(null);
  const [hasCards, setHasCards] = useState(true);
  const close = (): void => askOfSimulation(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    const chosen = relation === null ? null : (find(dossier.relations, relation) ?? null);
    const cards = hasCards ? FIRST_CARDS.map((key) => cardOf(text, key, chosen)) : [];
    makeSession({ title: title.trim(), on: on === '' ? null : on, relation: chosen?.id ?? null, cards });
    close();
  };
  return (
    <Dialog
      title={t('simulation:fresh.title')}
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Button onPress={close}>{t('simulation:cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={title.trim() === ''}>
            {t('simulation:fresh.confirm')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit}>
        <TextField label={t('simulation:titleField')} value={title} maxLength={500} autoFocus onChange={setTitle} />
        <TextField
          label={t('simulation:day')}
          type="date"
          value={on}
          description={on === '' ? undefined : text.date(on, today())}
          onChange={setOn}
        />
        <RelationSelect value={relation} onChange={setRelation} />
        <Checkbox isSelected={hasCards} onChange={setHasCards}>
          {t('simulation:fresh.withCards', { count: FIRST_CARDS.length })}
        </Checkbox>
      </form>
    </Dialog>
  );
}
