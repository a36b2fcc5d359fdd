import { Info } from 'lucide-react';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/feedback/error-notice.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';
import { Skeleton } from '#renderer/ui/feedback/skeleton.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { Section } from './section.tsx';

export function FeedbackSection() {
  return (
    <>
      <Section title="Voortgang, fout, noot">
        <div className="g-stack">
          <div className="g-card">
            <ProgressBar
              label="Excel inlezen"
              value={212}
              max={340}
              valueText="212 van 340 rijen"
              note="Nog ongeveer 4 seconden. U kunt doorwerken."
              stopLabel="Stop"
              onStop={() => {}}
            />
          </div>
          <div className="g-card">
            <ProgressBar label="Bestand zoeken" value={null} max={1} valueText="bezig" />
          </div>
          <ErrorNotice
            title="Opslaan is niet gelukt"
            detail="ENOSPC · vier-stromen.regie"
            actions={
              <>
                <Button size="sm" variant="primary">
                  Bewaar op een andere plek
                </Button>
                <Button size="sm">Probeer opnieuw</Button>
              </>
            }
          >
            De schijf D: is losgekoppeld. Uw werk staat nog in het geheugen en wordt elke minuut opnieuw geprobeerd.
          </ErrorNotice>
          <Note mark={<Icon icon={Info} />}>
            Bij C valt niemand buiten de eigen bandbreedte. Wat het wordt, bepalen de opdrachtgevers.
          </Note>
          <Note tone="conflict" mark={<StatusGlyph status="conflict" />}>
            <b>Botst met Berkenrode</b> (≤ 12 mnd), gat van 12 maanden.
          </Note>
          <div className="g-row">
            <Skeleton width={120} />
            <Skeleton width={60} />
          </div>
        </div>
      </Section>
      <Section title="Leeg">
        <div className="g-card">
          <EmptyState
            art="lanes"
            title="Nog geen leveranciers"
            actions={
              <>
                <Button variant="primary">Voeg leverancier toe</Button>
                <Button>Plak uit Excel</Button>
              </>
            }
          >
            Voeg ze toe zodra de eisen vaststaan. De kaart toont dan wie wat dekt.
          </EmptyState>
        </div>
      </Section>
    </>
  );
}
