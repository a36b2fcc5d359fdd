import { useState } from 'react';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { editWorkshop } from '#src/commands/workshops/edit-workshop.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import css from './prepare.module.css';
import { standardDefinitions } from './standard-definitions.ts';
import { PrivateNote } from './topic-fields.tsx';

type Patch = Partial<Omit<Workshop, 'id' | 'stage' | 'startedAt' | 'endedAt' | 'order'>>;

/** When, where, what for, and the rules that are set before anybody votes. */
export function RulesPart({ workshop }: { workshop: Workshop }) {
  const { t } = useText();
  const set = (patch: Patch): void => void runCommand(editWorkshop, { id: workshop.id, patch });
  return (
    <section className={css.card} aria-label={t('prepare:part.rules')}>
      <dl className={css.fields}>
        <dt>{t('prepare:rules.title')}</dt>
        <dd>
          <InPlaceText
            label={t('prepare:rules.title')}
            value={workshop.title}
            placeholder={t('prepare:rules.title')}
            isRequired
            maxLength={500}
            onCommit={(title) => set({ title })}
          />
        </dd>
        <dt>{t('prepare:rules.purpose')}</dt>
        <dd>
          <InPlaceText
            label={t('prepare:rules.purpose')}
            value={workshop.purpose}
            placeholder={t('prepare:rules.noPurpose')}
            isParagraph
            onCommit={(purpose) => set({ purpose })}
          />
        </dd>
        <dt>{t('prepare:rules.place')}</dt>
        <dd>
          <InPlaceText
            label={t('prepare:rules.place')}
            value={workshop.place}
            placeholder={t('prepare:rules.noPlace')}
            maxLength={500}
            onCommit={(place) => set({ place })}
          />
        </dd>
      </dl>
      <When key={`${workshop.day} ${workshop.startsAt}`} workshop={workshop} onSet={set} />
      <Definitions workshop={workshop} onSet={set} />
      <Bands key={JSON.stringify(workshop.bands)} workshop={workshop} onSet={set} />
      <Checkbox
        isSelected={workshop.namesShown}
        note={t('prepare:rules.namesNote')}
        onChange={(namesShown) => set({ namesShown })}
      >
        {t('prepare:rules.names')}
      </Checkbox>
      <PrivateNote value={workshop.note} placeholder={t('prepare:rules.noNote')} onCommit={(note) => set({ note })} />
    </section>
  );
}

interface PartProps {
  workshop: Workshop;
  onSet: (patch: Patch) => void;
}

function When({ workshop, onSet }: PartProps) {
  const { t } = useText();
  return (
    <div className={css.pair}>
      <TextField
        label={t('prepare:rules.day')}
        type="date"
        defaultValue={workshop.day ?? ''}
        onBlur={({ target }) => {
          const { value } = target as HTMLInputElement;
          if (value !== (workshop.day ?? '')) onSet({ day: value === '' ? null : value });
        }}
      />
      <TextField
        label={t('prepare:rules.startsAt')}
        type="time"
        defaultValue={workshop.startsAt ?? ''}
        onBlur={({ target }) => {
          const { value } = target as HTMLInputElement;
          if (value !== (workshop.startsAt ?? '')) onSet({ startsAt: value === '' ? null : value.slice(0, 5) });
        }}
      />
    </div>
  );
}

function Definitions({ workshop, onSet }: PartProps) {
  const text = useText();
  const { t } = text;
  const { definitions } = workshop;
  return (
    <div className={css.definitions}>
      <h3>{t('prepare:rules.definitions')}</h3>
      {priorities.map((each) => (
        <p key={each}>
          <PriorityTile priority={each} label={t(`analysis:priorities.${each}`)} />
          <InPlaceText
            label={t('prepare:rules.definitionOf', { letter: each })}
            value={definitions[each]}
            placeholder={t(`prepare:standard.${each}`)}
            onCommit={(words) => onSet({ definitions: { ...definitions, [each]: words } })}
          />
        </p>
      ))}
      {priorities.some((each) => definitions[each] === '') && (
        <Button
          size="sm"
          onPress={() => onSet({ definitions: { ...standardDefinitions(text), ...said(definitions) } })}
        >
          {t('prepare:rules.standard')}
        </Button>
      )}
    </div>
  );
}

/** What somebody wrote stays. */
function said(definitions: Workshop['definitions']): Partial<Workshop['definitions']> {
  return Object.fromEntries(Object.entries(definitions).filter(([, words]) => words !== ''));
}

function Bands({ workshop, onSet }: PartProps) {
  const { t } = useText();
  const { agreed, mixed } = workshop.bands;
  const [problem, setProblem] = useState<string | undefined>();
  const put = (bands: Workshop['bands']): void => {
    const isRight = bands.agreed >= bands.mixed && bands.agreed <= 1 && bands.mixed >= 0;
    setProblem(isRight ? undefined : t('prepare:rules.badBands'));
    if (isRight) onSet({ bands });
  };
  return (
    <>
      <div className={css.pair}>
        <NumberField
          label={t('prepare:rules.agreed')}
          unit="%"
          value={Math.round(agreed * 100)}
          error={problem}
          onChange={(value) => value !== null && put({ agreed: value / 100, mixed })}
        />
        <NumberField
          label={t('prepare:rules.mixed')}
          unit="%"
          value={Math.round(mixed * 100)}
          onChange={(value) => value !== null && put({ agreed, mixed: value / 100 })}
        />
        <NumberField
          label={t('prepare:rules.revotes')}
          value={workshop.maxRevotes}
          description={t('prepare:rules.revotesNote')}
          onChange={(value) => value !== null && onSet({ maxRevotes: Math.max(0, Math.min(9, Math.round(value))) })}
        />
      </div>
      <p className="muted">{t('prepare:rules.bandsNote')}</p>
    </>
  );
}
