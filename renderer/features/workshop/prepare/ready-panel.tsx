import { ArrowRight, CircleAlert, CircleDashed, Play } from 'lucide-react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Inspector, InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { find } from '#src/base/table.ts';
import { stageWorkshop } from '#src/commands/workshops/stage-workshop.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import type { Gap, Part } from '#src/views/preparing/gaps.ts';
import { gapText } from './gap-text.ts';
import css from './prepare.module.css';
import { TopicFields } from './topic-fields.tsx';

export interface ReadyPanelProps {
  workshop: Workshop;
  gaps: readonly Gap[];
  /** The topic that is filled in here. */
  topic: string | null;
  onJump: (part: Part, topic: string | null) => void;
  onBegin: () => void;
}

/** What is missing, with a way there; the topic at hand; and the button that begins. */
export function ReadyPanel({ workshop, gaps, topic: id, onJump, onBegin }: ReadyPanelProps) {
  const { t } = useText();
  const topic = useDossier((dossier) => (id === null ? undefined : find(dossier.topics, id)));
  const isReady = gaps.length === 0;
  return (
    <Inspector
      title={isReady ? t('prepare:ready.title') : t('prepare:ready.todo', { count: gaps.length })}
      className={css.panel}
      foot={<Begin workshop={workshop} isBlocked={gaps.some(({ isHard }) => isHard)} onBegin={onBegin} />}
    >
      <InspectorSection title={t('prepare:ready.title')}>
        {isReady ? (
          <p className="muted">{t('prepare:ready.none')}</p>
        ) : (
          <ul className={css.gaps}>
            {gaps.map((gap) => (
              <li key={gap.code}>
                <GapRow gap={gap} onJump={onJump} />
              </li>
            ))}
          </ul>
        )}
      </InspectorSection>
      {topic && topic.workshop === workshop.id && <TopicFields key={topic.id} topic={topic} />}
    </Inspector>
  );
}

function GapRow({ gap, onJump }: { gap: Gap; onJump: ReadyPanelProps['onJump'] }) {
  const text = useText();
  return (
    <button type="button" className={css.gap} onClick={() => onJump(gap.part, gap.topic)}>
      <Icon icon={gap.isHard ? CircleAlert : CircleDashed} size={16} />
      <span>
        {gapText(text, gap)}
        {gap.isHard && <b className={css.hard}>{text.t('prepare:ready.hard')}</b>}
      </span>
      <Icon icon={ArrowRight} size={14} />
    </button>
  );
}

function Begin({ workshop, isBlocked, onBegin }: { workshop: Workshop; isBlocked: boolean; onBegin: () => void }) {
  const { t } = useText();
  const { id, stage } = workshop;
  const begin = async (): Promise<void> => {
    if (stage !== 'running') {
      const done = await runCommand(stageWorkshop, { id, stage: 'running', at: now() });
      if (!done.ok) return;
    }
    onBegin();
  };
  const words = { preparing: 'begin', running: 'resume', ended: 'reopen' } as const;
  return (
    <Button
      variant="primary"
      icon={Play}
      isDisabled={isBlocked && stage === 'preparing'}
      className={css.begin}
      onPress={() => void begin()}
    >
      {t(`prepare:ready.${words[stage]}`)}
    </Button>
  );
}
