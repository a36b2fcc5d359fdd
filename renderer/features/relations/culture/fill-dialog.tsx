import { type FormEvent, useId, useState } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { askOfRelation } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { addCulture, editCulture, removeCulture } from '#src/commands/records/relation-commands.ts';
import { blankCulture, type Culture } from '#src/dossier/culture.ts';
import type { CultureId } from '#src/dossier/ids.ts';
import { cultureQuestions, cultureTypes } from '#src/methods/culture.ts';
import type { CultureParty } from '#src/views/relations/culture-view.ts';
import css from './culture.module.css';

const close = (): void => askOfRelation(null);

type Filled = Pick<Culture, 'answers' | 'people'> & { readonly points: readonly (number | null)[] };

function filledOf(culture: Culture | null): Filled {
  const { points, answers, people } = culture ?? blankCulture;
  return { points: points ?? [null, null, null, null], answers, people };
}

/** [RL23] A hundred points over four types, with what is left said while typing, and four answers between two ends. */
export function FillDialog({ party }: { party: CultureParty }) {
  const { t } = useText();
  const form = useId();
  const { look, culture, ref } = party;
  const [filled, setFilled] = useState<Filled>(() => filledOf(culture));
  const { points, answers, people } = filled;
  const sum = points.reduce<number>((total, each) => total + (each ?? 0), 0);
  const isAsked = points.some((each) => each !== null);
  const isReady = !isAsked || sum === 100;
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const fields = { on: today(), points: isAsked ? points.map((each) => each ?? 0) : null, answers, people };
    const toast = t('culture:filled', { party: look.name });
    if (culture === null)
      void runCommand(addCulture, { id: freshId<CultureId>(), fields: { party: ref, ...fields } }, { toast });
    else void runCommand(editCulture, { id: culture.id, patch: fields }, { toast });
    close();
  };
  const remove = (): void => {
    if (culture !== null)
      void runCommand(removeCulture, { id: culture.id }, { toast: t('culture:removed', { party: look.name }) });
    close();
  };
  return (
    <Dialog
      title={t('culture:fillTitle', { party: look.name })}
      size="md"
      isOpen
      onOpenChange={close}
      actions={
        <>
          <b className={css.sum} aria-live="polite">
            {isAsked && <Sum sum={sum} />}
          </b>
          {culture !== null && <Button onPress={remove}>{t('culture:remove')}</Button>}
          <Button onPress={close}>{t('culture:cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={!isReady}>
            {t('culture:save')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={keep}>
        <FillFields filled={filled} onChange={setFilled} />
      </form>
    </Dialog>
  );
}

function FillFields({ filled, onChange }: { filled: Filled; onChange: (filled: Filled) => void }) {
  const { t } = useText();
  const { points, answers, people } = filled;
  return (
    <>
      {cultureTypes.map((type, at) => (
        <NumberField
          key={type}
          label={t(`culture:types.${type}`)}
          description={t(`culture:signs.${type}`)}
          autoFocus={at === 0}
          minValue={0}
          maxValue={100}
          step={1}
          value={points[at] ?? null}
          onChange={(value) =>
            onChange({ ...filled, points: points.map((each, index) => (index === at ? value : each)) })
          }
        />
      ))}
      {cultureQuestions.map((question) => (
        <NumberField
          key={question}
          label={t(`culture:question.${question}`)}
          description={`0: ${t(`culture:ends.${question}.low`)} · 100: ${t(`culture:ends.${question}.high`)}`}
          minValue={0}
          maxValue={100}
          step={1}
          value={answers[question]}
          onChange={(value) => onChange({ ...filled, answers: { ...answers, [question]: value } })}
        />
      ))}
      <NumberField
        label={t('culture:people')}
        minValue={0}
        maxValue={10_000}
        step={1}
        value={people}
        onChange={(count) => onChange({ ...filled, people: count })}
      />
    </>
  );
}

function Sum({ sum }: { sum: number }) {
  const { t } = useText();
  if (sum === 100) return t('culture:whole');
  return sum < 100 ? t('culture:left', { count: 100 - sum }) : t('culture:over', { count: sum - 100 });
}
