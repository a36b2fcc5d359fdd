import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { type Stance, type StanceStep, stanceSteps } from '#src/dossier/stance.ts';
import css from './options.module.css';

export type StanceDraft = Pick<Stance, 'step' | 'reason' | 'effect'>;

export interface StanceEditorProps {
  title: string;
  first: StanceDraft;
  /** What the app works out; words given by hand take its place. */
  effect: string;
  isReleased: boolean;
  onKeep: (draft: StanceDraft) => void;
  onCancel: () => void;
}

const segments = stanceSteps.map((step) => ({ value: String(step), label: String(step) }));

/** Stance, reason and effect of one client on one option: one step for undo. An objection is asked for its reason first. */
export function StanceEditor({ title, first, effect, isReleased, onKeep, onCancel }: StanceEditorProps) {
  const { t } = useText();
  const [draft, setDraft] = useState(first);
  const [isTried, setTried] = useState(false);
  const isUnreasoned = draft.step === 1 && draft.reason.trim() === '';
  const keep = (): void => {
    setTried(true);
    if (!isUnreasoned) onKeep({ ...draft, reason: draft.reason.trim(), effect: draft.effect.trim() });
  };
  return (
    <div className={css.editor}>
      <b>{title}</b>
      <SegmentedControl
        label={t('caseOptions:stance')}
        segments={segments}
        value={draft.step === null ? '' : String(draft.step)}
        onChange={(value) => setDraft({ ...draft, step: Number(value) as StanceStep })}
      />
      <p className={css.stepWords}>
        {draft.step === null ? t('caseOptions:noStance') : t(`caseOptions:steps.s${draft.step}`)}
      </p>
      <TextArea
        label={t(draft.step === 1 ? 'caseOptions:reasonNeeded' : 'caseOptions:reason')}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
        rows={2}
        autoFocus={draft.step === 1}
        error={isTried && isUnreasoned ? t('caseOptions:objectionNeedsReason') : undefined}
      />
      <TextField
        label={t('caseOptions:effectWords')}
        value={draft.effect}
        onChange={(words) => setDraft({ ...draft, effect: words })}
        placeholder={effect}
        maxLength={500}
        description={t('caseOptions:effectHint')}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          else event.continuePropagation();
        }}
      />
      {!isReleased && (
        <p className={css.privateLine}>
          <Icon icon={EyeOff} size={14} /> {t('caseOptions:privateUntil')}
        </p>
      )}
      <Buttons
        onClear={draft.step === null ? undefined : () => onKeep({ ...draft, step: null, reason: '' })}
        onCancel={onCancel}
        onKeep={keep}
      />
    </div>
  );
}

interface ButtonsProps {
  onClear: (() => void) | undefined;
  onCancel: () => void;
  onKeep: () => void;
}

function Buttons({ onClear, onCancel, onKeep }: ButtonsProps) {
  const { t } = useText();
  return (
    <div className={css.editorActions}>
      {onClear && (
        <Button variant="quiet" size="sm" onPress={onClear}>
          {t('caseOptions:clearStance')}
        </Button>
      )}
      <span className="spacer" />
      <Button size="sm" onPress={onCancel}>
        {t('caseScreen:cancel')}
      </Button>
      <Button size="sm" variant="primary" onPress={onKeep}>
        {t('caseOptions:keep')}
      </Button>
    </div>
  );
}
