import { type FormEvent, useState } from 'react';
import { putFriction } from '#renderer/features/relations/edits.ts';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { openRelationForm } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { type Friction, frictionKinds } from '#src/dossier/friction.ts';
import type { RelationId } from '#src/dossier/ids.ts';
import css from './parts.module.css';

type Kind = Friction['kind'];
const strengths = ['s1', 's2', 's3', 's4', 's5'] as const;

/** One line is enough; what is written is the regisseur's alone until it is shared. */
export function FrictionForm({ relation, today }: { relation: RelationId; today: string }) {
  const { t } = useText();
  const [kind, setKind] = useState<Kind>('friction');
  const [text, setText] = useState('');
  const [explanation, setExplanation] = useState('');
  const [strength, setStrength] = useState<(typeof strengths)[number]>('s3');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    putFriction({
      relation,
      on: today,
      kind,
      text: text.trim(),
      explanation: explanation.trim(),
      strength: kind === 'redLine' ? null : strengths.indexOf(strength) + 1,
    });
    openRelationForm(null);
  };
  return (
    <form
      className={css.form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && openRelationForm(null)}
    >
      <SegmentedControl<Kind>
        label={t('relations:frictions.kind')}
        segments={frictionKinds.map((value) => ({ value, label: t(`relations:frictions.kinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={t(`relations:frictions.textOf.${kind}`)} value={text} onChange={setText} autoFocus />
      <TextField label={t('relations:frictions.explanation')} value={explanation} onChange={setExplanation} />
      {kind !== 'redLine' && (
        <SegmentedControl
          label={t('relations:frictions.strength')}
          segments={strengths.map((value) => ({ value, label: t(`relations:frictions.strengths.${value}`) }))}
          value={strength}
          onChange={setStrength}
        />
      )}
      <div className={css.formEnd}>
        <PrivateMark label={t('relations:privateMark')} />
        <span className="spacer" />
        <Button onPress={() => openRelationForm(null)}>{t('relations:line.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={text.trim() === ''}>
          {t('relations:frictions.add')}
        </Button>
      </div>
    </form>
  );
}
