import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { OnBeamer } from '#renderer/parts/beamer/on-beamer.tsx';
import { followItem, pagesOf, showPage, turnBeamerPage, useBeamer, useBeamerView } from '#renderer/store/beamer.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';
import { pagesToShow } from '#src/views/beamer/live.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop } from '#src/dossier/workshop.ts';

/** This item as the room sees it. */
export function BeamerPane({ workshop, topic }: { workshop: Workshop; topic: Topic }) {
  useEffect(() => {
    followItem(workshop.id, topic.id);
  }, [workshop.id, topic.id]);
  return (
    <OnBeamer title={topic.title}>
      <Pages />
    </OnBeamer>
  );
}

/** [BM43] What the room sees: what the item asks for, or a page about the whole workshop; and its next part. */
function Pages() {
  const { t } = useText();
  const page = useBeamer(({ choice }) => choice?.page ?? 'auto');
  const series = useBeamer((beamer) => beamer.series?.from ?? null);
  const pages = pagesOf(useBeamerView());
  const item = (each: (typeof pagesToShow)[number]) => ({
    id: each,
    label: t(`beamer:pages.${each}`),
  });
  const selection = {
    mode: 'single' as const,
    selected: new Set<string>(series === null ? [page] : []),
    onChange: (chosen: ReadonlySet<string>) => pagesToShow.filter((each) => chosen.has(each)).forEach(showPage),
  };
  const [first, ...others] = pagesToShow;
  return (
    <>
      {pages !== null && (
        <>
          <IconButton
            size="sm"
            icon={ChevronLeft}
            label={t('beamer:action.previousPage')}
            isDisabled={pages.at === 1}
            onPress={() => turnBeamerPage(-1)}
          />
          <small>{t('beamer:page', { at: pages.at, of: pages.of })}</small>
          <IconButton
            size="sm"
            icon={ChevronRight}
            label={t('beamer:action.nextPage')}
            isDisabled={pages.at === pages.of}
            onPress={() => turnBeamerPage(1)}
          />
        </>
      )}
      <MenuButton
        size="sm"
        variant="quiet"
        placement="bottom end"
        label={
          series === null
            ? t(`beamer:pages.${pagesToShow.find((each) => each === page) ?? 'auto'}`)
            : t(`onBeamer:series.${series}`)
        }
        groups={[
          { id: 'now', items: [item(first)], selection },
          { id: 'pages', items: others.map(item), selection },
        ]}
      />
    </>
  );
}
