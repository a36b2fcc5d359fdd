import { EyeOff } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { editTopic } from '#src/commands/workshops/edit-topic.ts';
import { isAsked } from '#src/commands/workshops/topic-round.ts';
import { type Topic, topicKinds } from '#src/dossier/topic.ts';
import css from './prepare.module.css';
import { subjectName } from './about-text.ts';

type Patch = Partial<Pick<Topic, 'title' | 'question' | 'background' | 'note' | 'kind' | 'withPoints'>>;

interface FieldsProps {
  topic: Topic;
  /** What was voted on keeps its question. */
  isFixed: boolean;
  onSet: (patch: Patch) => void;
}

/** Everything about one item of the agenda. */
export function TopicFields({ topic }: { topic: Topic }) {
  const { t } = useText();
  const isFixed = useDossier((dossier) => isAsked(dossier, topic.id));
  const set = (patch: Patch) => void runCommand(editTopic, { id: topic.id, patch });
  const props = { topic, isFixed, onSet: set };
  return (
    <InspectorSection title={t('prepare:agenda.item')}>
      {isFixed && <Note>{t('prepare:agenda.asked')}</Note>}
      <dl className={css.fields}>
        <HeadFields {...props} />
        <WordFields {...props} />
      </dl>
      {topic.method !== null && <p className="muted">{t(`prepare:methodHint.${topic.method}`)}</p>}
      {topic.method === 'moscow' && (
        <Checkbox
          isSelected={topic.withPoints}
          isDisabled={isFixed}
          note={t('prepare:topic.withPointsNote')}
          onChange={(withPoints) => set({ withPoints })}
        >
          {t('prepare:topic.withPoints')}
        </Checkbox>
      )}
      <PrivateNote value={topic.note} placeholder={t('prepare:topic.noNote')} onCommit={(note) => set({ note })} />
    </InspectorSection>
  );
}

function HeadFields({ topic, isFixed, onSet }: FieldsProps) {
  const { t } = useText();
  return (
    <>
      <dt>{t('prepare:topic.title')}</dt>
      <dd>
        <InPlaceText
          label={t('prepare:topic.title')}
          value={topic.title}
          placeholder={t('prepare:topic.title')}
          isRequired
          maxLength={500}
          onCommit={(title) => onSet({ title })}
        />
      </dd>
      <dt>{t('prepare:topic.kind')}</dt>
      <dd>
        <Select
          label={t('prepare:topic.kind')}
          isLabelHidden
          value={topic.kind}
          isDisabled={isFixed}
          onChange={(kind) => onSet({ kind })}
          options={topicKinds.map((value) => ({ value, label: t(`prepare:kind.${value}`) }))}
        />
      </dd>
    </>
  );
}

function WordFields({ topic, isFixed, onSet }: FieldsProps) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  return (
    <>
      {topic.kind === 'vote' && (
        <>
          <dt>{t('prepare:topic.question')}</dt>
          <dd>
            <InPlaceText
              label={t('prepare:topic.question')}
              value={topic.question}
              placeholder={t('prepare:topic.noQuestion')}
              isParagraph
              isReadOnly={isFixed}
              onCommit={(question) => onSet({ question })}
            />
          </dd>
        </>
      )}
      <dt>{t('prepare:topic.background')}</dt>
      <dd>
        <InPlaceText
          label={t('prepare:topic.background')}
          value={topic.background}
          placeholder={t('prepare:topic.noBackground')}
          isParagraph
          onCommit={(background) => onSet({ background })}
        />
      </dd>
      {topic.subjects.length > 0 && (
        <>
          <dt>{t('prepare:topic.subjects')}</dt>
          <dd className={css.subjects}>
            {topic.subjects.map((subject) => (
              <span key={subject.id}>{subjectName(dossier, subject)}</span>
            ))}
          </dd>
        </>
      )}
    </>
  );
}

/** The double rule and the words say that it stays here (DESIGN-LANGUAGE 11). */
export function PrivateNote(props: { value: string; placeholder: string; onCommit: (value: string) => void }) {
  const { t } = useText();
  return (
    <div className={css.private}>
      <span className={css.privateLead}>
        <b>{t('prepare:topic.note')}</b>
        <Icon icon={EyeOff} size={14} />
        {t('prepare:topic.private')}
      </span>
      <InPlaceText label={t('prepare:topic.note')} isParagraph rows={3} {...props} />
    </div>
  );
}
