import { ViewportPortal } from '@xyflow/react';
import { clsx } from 'clsx';
import { ArrowRight, X } from 'lucide-react';
import { useEffect } from 'react';
import css from '#renderer/features/map/map.module.css';
import { useMapState } from '#renderer/features/map/map-state.ts';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { markSeen, useIsHintNew } from '#renderer/store/hints.ts';
import { reveal } from '#renderer/store/reveal.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { find } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { firstConflict } from '#src/views/map/first-conflict.ts';
import type { MapNode } from '#src/views/map/lanes.ts';

type FirstHintProps = { readonly nodes: readonly MapNode[] };

/** Leads a newcomer to the first conflict; gone for good once it was followed, closed or found without it. */
export function FirstHint({ nodes }: FirstHintProps) {
  const isNew = useIsHintNew('first-conflict');
  const hasSelection = useSession(({ selection }) => selection !== null);
  useEffect(() => {
    if (hasSelection) markSeen('first-conflict');
  }, [hasSelection]);
  // Whoever picks requirements has found the way; the hint would only cover what is picked from.
  const isPicking = useMapState(({ picked }) => picked.size > 0);
  return isNew && !hasSelection && !isPicking ? <Hint nodes={nodes} /> : null;
}

function Hint({ nodes }: FirstHintProps) {
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const id = firstConflict(dossier, analysis);
  if (id === null) return null;
  const theme = find(dossier.requirements, id)?.theme;
  const node =
    nodes.find((each) => each.id === `requirement.${id}`) ?? nodes.find((each) => each.id === `theme.${theme}`);
  return node === undefined ? null : <Callout id={id} node={node} />;
}

/** Stands beside the card it speaks of, over the gutter. */
function Callout({ id, node: { box } }: { readonly id: RequirementId; readonly node: MapNode }) {
  const { t, number } = useText();
  const count = useAnalysis((analysis) => analysis.totals.sharing.conflicting);
  const at = `translate(${box.x + box.width + 16}px, ${box.y + Math.min(box.height, 50) / 2}px) translateY(-50%)`;
  return (
    <ViewportPortal>
      <aside className={clsx(css.hint, 'nopan')} style={{ transform: at }} aria-label={t('map:hint.label')}>
        <h2>
          <StatusGlyph status="conflict" size={20} />
          {t('map:hint.title', { count, number: number(count) })}
        </h2>
        <p>{t('map:hint.text')}</p>
        <Button variant="primary" size="sm" iconEnd={ArrowRight} onPress={() => reveal({ kind: 'requirement', id })}>
          {t('map:hint.show')}
        </Button>
        <IconButton
          icon={X}
          size="sm"
          className={css.hintClose}
          label={t('map:hint.close')}
          onPress={() => markSeen('first-conflict')}
        />
      </aside>
    </ViewportPortal>
  );
}
