import { Trash2 } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { pilotState, pilotTests } from '#src/analysis/readiness/pilots.ts';
import type { Pilot } from '#src/dossier/pilot.ts';
import { Evaluations } from './evaluations.tsx';
import { changePilot, dropPilot } from './pilot-edits.ts';
import css from './pilot.module.css';

type OfPilot = { readonly pilot: Pilot };

/** [RY17] One pilot, edited where it stands: what it covers, whether it is fit, when, what both sides say, what comes next. */
export function PilotCard({ pilot, today }: OfPilot & { readonly today: string }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { id, title } = pilot;
  const { stage } = pilotState(pilot, today);
  return (
    <li className={css.pilot} aria-label={title}>
      <div className={css.head}>
        <h3>
          <InPlaceText
            label={t('pilot:pilots.name')}
            value={title}
            placeholder={title}
            isRequired
            isReadOnly={isReadOnly}
            maxLength={500}
            onCommit={(words) => changePilot(id, { title: words })}
          />
        </h3>
        <Tag tone={stage === 'running' ? 'neutral' : 'outline'}>{t(`pilot:stages.${stage}`)}</Tag>
        {!isReadOnly && (
          <IconButton
            icon={Trash2}
            size="sm"
            className={css.away}
            label={`${t('pilot:pilots.remove')}: ${title}`}
            onPress={() => dropPilot(id)}
          />
        )}
      </div>
      <div className={css.columns}>
        <div className={css.column}>
          <Words pilot={pilot} field="scope" />
          <Dates pilot={pilot} />
          <Tests pilot={pilot} />
        </div>
        <Evaluations pilot={pilot} today={today} />
        <div className={css.column}>
          <Words pilot={pilot} field="learned" />
          <Words pilot={pilot} field="nextWave" />
        </div>
      </div>
    </li>
  );
}

function Words({ pilot, field }: OfPilot & { readonly field: 'scope' | 'learned' | 'nextWave' }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <div className={css.words}>
      <h4>{t(`pilot:pilots.${field}`)}</h4>
      <InPlaceText
        label={t(`pilot:pilots.${field}`)}
        value={pilot[field]}
        placeholder={t('pilot:pilots.nothing')}
        isParagraph
        isReadOnly={isReadOnly}
        onCommit={(words) => changePilot(pilot.id, { [field]: words })}
      />
    </div>
  );
}

const dates = [
  ['startsOn', 'starts'],
  ['endsOn', 'ends'],
  ['habituationUntil', 'habituation'],
] as const;

function Dates({ pilot }: OfPilot) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <div className={css.dates}>
      {dates.map(([field, word]) => (
        <TextField
          key={field}
          type="date"
          label={t(`pilot:pilots.${word}`)}
          isReadOnly={isReadOnly}
          value={pilot[field] ?? ''}
          onChange={(day) => changePilot(pilot.id, { [field]: day === '' ? null : day })}
        />
      ))}
    </div>
  );
}

const answers = { yes: true, no: false, unsaid: null } as const;
type Answer = keyof typeof answers;

function Tests({ pilot }: OfPilot) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <div className={css.words}>
      <h4>
        {t('pilot:tests.title')}
        <small>
          {t('pilot:tests.passed', {
            count: pilotTests.filter((test) => pilot[test] === true).length,
            of: pilotTests.length,
          })}
        </small>
      </h4>
      <ul className={css.tests}>
        {pilotTests.map((test) => (
          <li key={test}>
            <span>
              {t(`pilot:tests.${test}`)}
              <small>{t(`pilot:tests.hint.${test}`)}</small>
            </span>
            <SegmentedControl<Answer>
              label={`${t(`pilot:tests.${test}`)}, ${pilot.title}`}
              isDisabled={isReadOnly}
              value={pilot[test] === null ? 'unsaid' : pilot[test] ? 'yes' : 'no'}
              onChange={(answer) => changePilot(pilot.id, { [test]: answers[answer] })}
              segments={[
                { value: 'yes', label: t('pilot:tests.yes') },
                { value: 'no', label: t('pilot:tests.no') },
                { value: 'unsaid', label: t('pilot:tests.unsaid') },
              ]}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
