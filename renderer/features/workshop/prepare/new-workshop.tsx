import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { RadioCards } from '#renderer/ui/controls/radio-cards.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { addWorkshop } from '#src/commands/workshops/add-workshop.ts';
import type { WorkshopId } from '#src/dossier/ids.ts';
import type { Text } from '#src/text/text.ts';
import type { DraftTopic } from '#src/views/preparing/draft-topic.ts';
import { halfDay, preVote } from '#src/views/preparing/half-day.ts';
import { type Sorted, sortRequirements } from '#src/views/preparing/sort-requirements.ts';
import { peopleByParty } from './people-by-party.ts';
import css from './prepare.module.css';
import { withIds } from './put-topics.ts';
import { standardDefinitions } from './standard-definitions.ts';

const templates = ['half-day', 'pre-vote', 'empty'] as const;
type Template = (typeof templates)[number];

export interface NewWorkshopProps {
  onMade: (id: WorkshopId) => void;
  onClose: () => void;
}

type Draft = {
  readonly title: string;
  readonly day: string;
  readonly startsAt: string;
  readonly template: Template;
  readonly isInviting: boolean;
};
const empty: Draft = { title: '', day: '', startsAt: '13:00', template: 'half-day', isInviting: true };

/** A workshop with an agenda to start from and everybody who speaks for a client, in one step. */
export function NewWorkshop({ onMade, onClose }: NewWorkshopProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const [draft, setDraft] = useState(empty);
  const voters = peopleByParty(dossier).flatMap(({ canVote, people }) => (canVote ? people : []));
  const make = async (): Promise<void> => {
    const { day, startsAt, template, isInviting } = draft;
    const id = freshId<WorkshopId>();
    const title = draft.title.trim() === '' ? t('prepare:fresh.namePlaceholder') : draft.title.trim();
    const fields = {
      day: day === '' ? null : day,
      startsAt: startsAt === '' ? null : startsAt.slice(0, 5),
      definitions: standardDefinitions(text),
    };
    const topics = withIds(topicsFor(template, text, () => sortRequirements(dossier, dossier.requirements)));
    const seats = isInviting ? voters.map((person) => ({ person: person.id, role: 'vote' as const })) : [];
    const toast = t('prepare:fresh.made', { title });
    const done = await runCommand(addWorkshop, { id, title, fields, topics, seats }, { toast });
    if (done.ok) onMade(id);
  };
  return (
    <Dialog
      title={t('prepare:fresh.title')}
      size="md"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('prepare:fresh.cancel')}</Button>
          <Button variant="primary" onPress={() => void make()}>
            {t('prepare:fresh.make')}
          </Button>
        </>
      }
    >
      <Form draft={draft} onChange={setDraft} voters={voters.length} />
    </Dialog>
  );
}

function topicsFor(template: Template, text: Text, sorted: () => Sorted): readonly DraftTopic[] {
  if (template === 'empty') return [];
  return (template === 'half-day' ? halfDay : preVote)(text, sorted()).slice(0, 500);
}

interface FormProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  voters: number;
}

function Form({ draft, onChange, voters }: FormProps) {
  const { t } = useText();
  const set = (patch: Partial<Draft>) => onChange({ ...draft, ...patch });
  return (
    <div className={css.form}>
      <TextField
        label={t('prepare:fresh.name')}
        placeholder={t('prepare:fresh.namePlaceholder')}
        value={draft.title}
        onChange={(title) => set({ title })}
        maxLength={500}
        autoFocus
      />
      <div className={css.pair}>
        <TextField label={t('prepare:fresh.day')} type="date" value={draft.day} onChange={(day) => set({ day })} />
        <TextField
          label={t('prepare:fresh.startsAt')}
          type="time"
          value={draft.startsAt}
          onChange={(startsAt) => set({ startsAt })}
        />
      </div>
      <RadioCards
        label={t('prepare:fresh.template')}
        value={draft.template}
        onChange={(template) => set({ template })}
        columns={1}
        cards={templates.map((value) => ({
          value,
          title: t(`prepare:fresh.templates.${value}`),
          description: t(`prepare:fresh.hints.${value}`),
        }))}
      />
      {voters > 0 && (
        <Checkbox isSelected={draft.isInviting} onChange={(isInviting) => set({ isInviting })}>
          {t('prepare:fresh.invite', { count: voters })}
        </Checkbox>
      )}
    </div>
  );
}
