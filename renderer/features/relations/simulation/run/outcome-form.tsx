import { type FormEvent, useEffect, useRef } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { askOfSimulation, useSimulationShown } from '#renderer/store/simulation.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import type { Session } from '#src/dossier/session.ts';
import { ownerOptions } from '#src/views/relations/owners.ts';
import css from './run.module.css';
import { type OutcomeKind, outcomeKinds, useOutcomeDraft } from './use-outcome-draft.ts';

/** [SI14] What, who and when in one line; Enter writes it down, said in the room and so shared. */
export function OutcomeForm({ session }: { session: Session }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const { draft, set, isReady, keep } = useOutcomeDraft(session);
  const field = useRef<HTMLDivElement>(null);
  useFocusWhenAsked(field);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    keep();
    field.current?.querySelector('input')?.focus();
  };
  return (
    <form className={css.outcome} onSubmit={submit}>
      <SegmentedControl<OutcomeKind>
        label={t('simulation:outcomeKind')}
        segments={outcomeKinds.map((value) => ({ value, label: t(`simulation:kind.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <div ref={field}>
        <TextField
          label={t('simulation:what')}
          value={draft.title}
          maxLength={500}
          onChange={(title) => set({ title })}
        />
      </div>
      <Select
        label={t('actions:owner')}
        placeholder={t('actions:chooseOwner')}
        options={ownerOptions(text, dossier)}
        value={draft.owner}
        onChange={(owner) => set({ owner })}
      />
      {draft.owner === 'words' && (
        <TextField
          label={t('actions:ownerWords')}
          value={draft.words}
          maxLength={500}
          onChange={(words) => set({ words })}
        />
      )}
      <TextField
        label={t('actions:due')}
        type="date"
        value={draft.dueOn}
        description={draft.dueOn === '' ? undefined : text.date(draft.dueOn, today())}
        onChange={(dueOn) => set({ dueOn })}
      />
      <Button type="submit" isDisabled={!isReady}>
        {t('actions:confirm')}
      </Button>
    </form>
  );
}

/** The key of the run screen brings the keyboard here. */
function useFocusWhenAsked(field: { readonly current: HTMLDivElement | null }): void {
  const asking = useSimulationShown((shown) => shown.asking);
  useEffect(() => {
    if (asking !== 'agreement') return;
    field.current?.querySelector('input')?.focus();
    askOfSimulation(null);
  }, [asking, field]);
}
