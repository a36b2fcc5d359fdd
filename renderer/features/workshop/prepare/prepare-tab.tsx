import { CalendarPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { makeWorkshop, showTab } from '#renderer/store/workshop.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { Workshop } from '#src/dossier/workshop.ts';
import { gapsOf, type Part, parts } from '#src/views/preparing/gaps.ts';
import { AgendaPart } from './agenda-part.tsx';
import css from './prepare.module.css';
import { ReadyPanel } from './ready-panel.tsx';
import { RulesPart } from './rules-part.tsx';
import { SeatsPart } from './seats-part.tsx';
import { TermsPart } from './terms-part.tsx';

/** null: the dossier has no workshop yet. */
export function PrepareTab({ workshop }: { readonly workshop: Workshop | null }) {
  const { t } = useText();
  if (workshop !== null) return <Preparing workshop={workshop} />;
  return (
    <EmptyState
      art="list"
      title={t('workshop:none.title')}
      actions={
        <Button variant="primary" icon={CalendarPlus} onPress={makeWorkshop}>
          {t('prepare:fresh.action')}
        </Button>
      }
    >
      {t('workshop:none.text')}
    </EmptyState>
  );
}

/** Everything that has to be there before people sit down, and what is still missing. */
function Preparing({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const gaps = useMemo(() => gapsOf(dossier, workshop), [dossier, workshop]);
  const [part, setPart] = useState<Part>('agenda');
  const [topic, setTopic] = useState<string | null>(null);
  const counts = (of: Part) => gaps.filter((gap) => gap.part === of).length;
  const jump = (to: Part, id: string | null): void => {
    setPart(to);
    if (id !== null) setTopic(id);
  };
  return (
    <div className={css.split}>
      <div className={css.main}>
        <div className={css.parts}>
          <SegmentedControl
            label={t('prepare:partsLabel')}
            value={part}
            onChange={setPart}
            segments={parts.map((value) => {
              const count = counts(value);
              return { value, label: t(`prepare:part.${value}`), ...(count > 0 && { count }) };
            })}
          />
        </div>
        {part === 'agenda' && <AgendaPart workshop={workshop} current={topic} onCurrent={setTopic} />}
        {part === 'seats' && <SeatsPart workshop={workshop} />}
        {part === 'terms' && <TermsPart />}
        {part === 'rules' && <RulesPart workshop={workshop} />}
      </div>
      <ReadyPanel
        workshop={workshop}
        gaps={gaps}
        topic={part === 'agenda' ? topic : null}
        onJump={jump}
        onBegin={() => showTab('run')}
      />
    </div>
  );
}
