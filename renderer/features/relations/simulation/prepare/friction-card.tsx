import { type FormEvent, useId, useState } from 'react';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InlineError } from '#renderer/ui/controls/inline-error.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import type { Friction } from '#src/dossier/friction.ts';
import { firstTitle, playable, quotesPrivate, type Wording } from '#src/views/simulation/from-friction.ts';
import { blankCard } from '#src/views/simulation/library.ts';
import { putCards } from '#renderer/features/relations/simulation/edits.ts';
import { useRelationOf } from '#renderer/features/relations/simulation/use-simulation.ts';
import type { SourceProps } from './add-cards.tsx';
import css from './dialogs.module.css';

/** [SI4] The situation behind a friction, in words that the regisseur chooses for the room. */
export function FrictionCard({ session, chooser, onClose }: SourceProps) {
  const text = useText();
  const { t } = text;
  const form = useId();
  const relation = useRelationOf(session);
  const frictions = useDossier((dossier) => dossier.frictions);
  const all = playable({ frictions }, session.relation);
  const [friction, setFriction] = useState<Friction | null>(null);
  const [wording, setWording] = useState<Wording>({ title: '', situation: '', question: '' });
  const quotes = friction !== null && quotesPrivate(friction, wording);
  const isReady = friction !== null && !quotes && wording.title.trim() !== '' && wording.situation.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const blank = blankCard(text, wording.title.trim(), relation);
    const question = wording.question.trim() === '' ? blank.question : wording.question.trim();
    putCards(session, [{ ...blank, key: friction.id, situation: wording.situation.trim(), question }]);
    onClose();
  };
  const choose = (chosen: Friction): void => {
    setFriction(chosen);
    setWording({ title: firstTitle(chosen), situation: '', question: '' });
  };
  return (
    <Dialog
      title={t('simulation:addCards')}
      size="lg"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          {quotes && <InlineError>{t('simulation:friction.quotes')}</InlineError>}
          <Button onPress={onClose}>{t('simulation:cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={!isReady}>
            {t('simulation:friction.confirm')}
          </Button>
        </>
      }
    >
      {chooser}
      {all.length === 0 ? (
        <p className="sec">{t('simulation:friction.none')}</p>
      ) : (
        <form id={form} className={css.friction} onSubmit={submit}>
          <Chooser frictions={all} chosen={friction} onChoose={choose} />
          <Words wording={wording} isDisabled={friction === null} onChange={setWording} />
        </form>
      )}
    </Dialog>
  );
}

interface WordsProps {
  wording: Wording;
  isDisabled: boolean;
  onChange: (wording: Wording) => void;
}

function Words({ wording, isDisabled, onChange }: WordsProps) {
  const { t } = useText();
  return (
    <div className={css.form}>
      <p className="sec">{t('simulation:friction.why')}</p>
      <TextField
        label={t('simulation:cardTitle')}
        value={wording.title}
        maxLength={500}
        isDisabled={isDisabled}
        onChange={(title) => onChange({ ...wording, title })}
      />
      <TextArea
        label={t('simulation:situation')}
        rows={3}
        value={wording.situation}
        isDisabled={isDisabled}
        onChange={(situation) => onChange({ ...wording, situation })}
      />
      <TextArea
        label={t('simulation:question')}
        rows={2}
        value={wording.question}
        placeholder={t('simulation:askDefault')}
        isDisabled={isDisabled}
        onChange={(question) => onChange({ ...wording, question })}
      />
    </div>
  );
}

interface ChooserProps {
  frictions: readonly Friction[];
  chosen: Friction | null;
  onChoose: (friction: Friction) => void;
}

function Chooser({ frictions, chosen, onChoose }: ChooserProps) {
  const { t } = useText();
  return (
    <fieldset className={css.frictions}>
      <legend>{t('simulation:friction.choose')}</legend>
      {frictions.map((friction) => (
        <label key={friction.id} data-private={friction.isShared ? undefined : ''}>
          <input type="radio" name="friction" checked={friction === chosen} onChange={() => onChoose(friction)} />
          <span>
            {friction.text}
            {friction.isShared ? (
              <small>{t('simulation:friction.shared')}</small>
            ) : (
              <PrivateMark label={t('relations:privateMark')} />
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
