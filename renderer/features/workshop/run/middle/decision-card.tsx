import { ArrowUpFromLine, CircleParking, Gavel } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { draftForBeamer } from '#renderer/store/beamer.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { editTopic } from '#src/commands/workshops/edit-topic.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { ask } from '#renderer/features/workshop/run/asking.ts';
import { step } from '#renderer/features/workshop/run/run-moves.ts';
import { useCanRun } from '#renderer/features/workshop/run/use-run.ts';
import css from './middle.module.css';

/** The decision as it is typed while everybody reads along, and what becomes of it. */
export function DecisionCard({ workshop, topic }: { workshop: Workshop; topic: Topic }) {
  const { t } = useText();
  const canRun = useCanRun(workshop);
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => () => draftForBeamer(null), []);
  const type = (text: string): void => {
    setDraft(text);
    draftForBeamer({ topic: topic.id, text });
  };
  const keep = async (): Promise<void> => {
    if (draft !== null && draft.trim() !== topic.text)
      await runCommand(editTopic, { id: topic.id, patch: { text: draft.trim() } });
    setDraft(null);
    draftForBeamer(null);
  };
  const isDecided = topic.stage === 'decided';
  return (
    <section className={css.wide} aria-labelledby="decision">
      <h3 id="decision">
        {t('workshop:run.decision')} <span>{t('workshop:run.decisionLive')}</span>
      </h3>
      <TextArea
        label={t('workshop:run.decision')}
        isLabelHidden
        rows={2}
        value={draft ?? topic.text}
        isReadOnly={!canRun || isDecided}
        onChange={type}
        onBlur={() => void keep()}
      />
      {isDecided && topic.decider !== null && (
        <p className={css.decider}>
          {topic.decider.body === ''
            ? t('workshop:run.decided', topic.decider)
            : t('workshop:run.decidedBody', topic.decider)}
        </p>
      )}
      {canRun && <Ways topic={topic} onDecide={keep} />}
    </section>
  );
}

/** What becomes of it: decided, parked, escalated; or talked about again. */
function Ways({ topic, onDecide }: { topic: Topic; onDecide: () => Promise<void> }) {
  const { t } = useText();
  const isOver = topic.stage === 'decided' || topic.stage === 'parked' || topic.stage === 'escalated';
  if (isOver)
    return (
      <div className={css.cardFoot}>
        <Button size="sm" onPress={() => void step(topic.id, 'discussed')}>
          {t('workshop:run.reopenTopic')}
        </Button>
      </div>
    );
  return (
    <div className={css.cardFoot}>
      <Button
        size="sm"
        icon={Gavel}
        onPress={() => void onDecide().then(() => ask({ kind: 'decide', topic: topic.id }))}
      >
        {t('workshop:run.decide')}
      </Button>
      <Button size="sm" icon={CircleParking} onPress={() => ask({ kind: 'park', topic: topic.id })}>
        {t('workshop:run.park')}
      </Button>
      <Button
        size="sm"
        icon={ArrowUpFromLine}
        onPress={() => void step(topic.id, 'escalated', t('workshop:run.escalated'))}
      >
        {t('workshop:run.escalate')}
      </Button>
    </div>
  );
}
