import { Plus } from 'lucide-react';
import { today } from '#renderer/parts/cases/today.ts';
import { Panel } from '#renderer/features/readiness/panel.tsx';
import { Sentence } from '#renderer/features/readiness/sentence.tsx';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { pilotsSentence } from '#src/views/readiness/pilot-view.ts';
import { BenefitsPanel } from './benefits-panel.tsx';
import { PilotCard } from './pilot-card.tsx';
import { newPilot } from './pilot-edits.ts';
import css from './pilot.module.css';

/** Where it is tried first, what both sides say of it, and what it brings once people are used to it. */
export function PilotPart() {
  const text = useText();
  const { t } = text;
  const pilots = useDossier((dossier) => dossier.pilots);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const day = today();
  const { lead, rest } = pilotsSentence(text, pilots, day);
  return (
    <>
      <Sentence lead={lead} rest={rest} />
      <Panel
        title={t('pilot:pilots.title')}
        end={
          !isReadOnly &&
          pilots.length > 0 && (
            <Button size="sm" icon={Plus} onPress={newPilot}>
              {t('pilot:pilots.add')}
            </Button>
          )
        }
      >
        {pilots.length === 0 ? (
          <EmptyState
            art="list"
            title={t('pilot:pilots.empty')}
            actions={
              !isReadOnly && (
                <Button variant="primary" icon={Plus} onPress={newPilot}>
                  {t('pilot:pilots.new')}
                </Button>
              )
            }
          >
            {t('pilot:lead.none')}
          </EmptyState>
        ) : (
          <ul className={css.pilots}>
            {pilots.map((pilot) => (
              <PilotCard key={pilot.id} pilot={pilot} today={day} />
            ))}
          </ul>
        )}
      </Panel>
      <BenefitsPanel pilots={pilots} today={day} />
    </>
  );
}
