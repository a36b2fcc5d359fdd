import { Cast } from 'lucide-react';
import { useMemo } from 'react';
import { BeamerSlide } from '#renderer/beamer/slide.tsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { beamerViewFrom } from '#src/views/beamer/beamer-view-of.ts';
import { beamerSource } from '#src/views/beamer/source.ts';
import { useLiveText } from '#renderer/features/workshop/run/live-text.ts';
import { useRoomOf } from '#renderer/features/workshop/run/use-run.ts';
import css from './middle.module.css';

/** [WR24] What the room sees of this item: the very slide, made of what may be shown and nothing else. */
export function BeamerPane({ workshop, topic }: { workshop: Workshop; topic: Topic }) {
  const { t, language } = useText();
  const dossier = useDossier((whole) => whole);
  const room = useRoomOf(workshop.id);
  const draft = useLiveText(({ live }) => live);
  const source = useMemo(() => beamerSource(dossier, workshop.id), [dossier, workshop.id]);
  const view = useMemo(
    () =>
      source &&
      beamerViewFrom(
        source,
        { workshop: workshop.id, topic: topic.id, page: 'auto', step: 0 },
        { language, turnouts: room?.turnouts ?? [], timer: room?.timer ?? null, draft },
      ),
    [source, workshop.id, topic.id, language, room, draft],
  );
  return (
    <section aria-labelledby="on-beamer">
      <header className={css.beamerHead}>
        <Icon icon={Cast} />
        <h2 id="on-beamer">{t('workshop:run.beamer')}</h2>
      </header>
      <div className={css.screen} role="img" aria-label={t('workshop:run.preview', { title: topic.title })}>
        {view && (
          <div aria-hidden="true" inert>
            <BeamerSlide view={view} />
          </div>
        )}
      </div>
    </section>
  );
}
