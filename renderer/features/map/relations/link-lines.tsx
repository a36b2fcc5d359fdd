import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import css from '#renderer/features/map/editing/editing.module.css';
import { setRelation, useMapState } from '#renderer/features/map/map-state.ts';
import { requirementOf } from '#renderer/features/map/selection.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import type { MapNode } from '#src/views/map/lanes.ts';
import { type LinkLine, linkLines } from '#src/views/map/link-lines.ts';
import { nameOf } from '#src/views/map/relation-text.ts';
import { relationId } from '#src/views/map/node-relations.ts';

/** [P43] What the requirement one looks at requires or excludes, beside the cards, each with its word: the selected one's where it has any. */
export function LinkLines({ nodes }: { readonly nodes: readonly MapNode[] }) {
  const selected = useSession(({ selection }) => requirementOf(selection));
  const hovered = useMapState((state) => requirementIn(state.hovered));
  const dossier = useDossier((whole) => whole);
  const own = useMemo(() => linkLines(dossier, nodes, selected), [dossier, nodes, selected]);
  const lines = useMemo(() => {
    const known = new Set(own.map(({ id }) => id));
    return [...own, ...linkLines(dossier, nodes, hovered).filter(({ id }) => !known.has(id))];
  }, [own, dossier, nodes, hovered]);
  if (lines.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={css.links} width="1" height="1" aria-hidden="true">
        {lines.map((line) => (
          <Bow key={line.id} line={line} />
        ))}
      </svg>
      {(own.length > 0 ? own : lines).map((line) => (
        <Word key={line.id} line={line} />
      ))}
    </ViewportPortal>
  );
}

function requirementIn(node: string | null): string | null {
  return node?.startsWith('requirement.') ? node.slice('requirement.'.length) : null;
}

function Bow({ line: { x1, y1, x2, y2, bend, relation } }: { readonly line: LinkLine }) {
  const path = `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2 + 2} ${y2}`;
  return (
    <>
      <path className={css.casing} d={path} />
      <path className={relation.kind === 'excludes' ? css.excludes : undefined} d={path} />
      {relation.kind === 'requires' ? (
        <path className={css.head} d={`M${x2} ${y2}l9 -4.5v9z`} />
      ) : (
        <path d={`M${x1 + 4} ${y1 - 6}v12M${x2 + 4} ${y2 - 6}v12`} />
      )}
    </>
  );
}

/** Stands on the bow; pressing it opens the relation, where it can be taken away. */
function Word({ line: { id, x1, x2, y1, y2, bend, relation } }: { readonly line: LinkLine }) {
  const { t } = useText();
  const isSelected = useMapState((state) => state.relation !== null && relationId(state.relation) === id);
  const dossier = useDossier((whole) => whole);
  const word = t(`mapEdit:link.${relation.kind}`);
  const at = `translate(${(x1 + x2 + 6 * bend) / 8}px, ${(y1 + y2) / 2}px) translate(-50%, -50%)`;
  const [from, to] = [`requirement.${relation.from}`, `requirement.${relation.to}`].map((node) =>
    nameOf(dossier, node),
  );
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${css.linkWord} nopan`}
      style={{ transform: at }}
      data-selected={isSelected || undefined}
      title={`${from} ${word} ${to}`}
      onClick={() => setRelation(relation)}
    >
      {word}
    </button>
  );
}
