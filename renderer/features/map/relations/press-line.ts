import { useReactFlow } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { currentLevel } from '#renderer/features/map/map-scene.ts';
import { setRelation } from '#renderer/features/map/map-state.ts';
import { type Lens, type Selection, select } from '#renderer/store/session.ts';
import type { ClientId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';
import { lineAt } from '#src/views/map/line-at.ts';
import { mapLines } from '#src/views/map/map-lines.ts';
import type { Relation } from '#src/views/map/node-relations.ts';
import type { Scene } from '#src/views/map/scene.ts';

/** Pixels a pointer may miss a line by. */
const reach = 5;

/** [P131] A press on a painted line selects what it leads to and looks at that relation; true when there was a line. */
export function usePressLine(scene: Scene, lens: Lens, spoken: ReadonlySet<string>): (event: MouseEvent) => boolean {
  const flow = useReactFlow();
  return ({ clientX, clientY }) => {
    const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY });
    const lines = mapLines(scene, lens, spoken, currentLevel() !== 'cards').filter(({ isBehind }) => !isBehind);
    const line = lineAt(lines, x, y, reach / flow.getZoom());
    const hit = line === null ? null : hitOf(scene, line.id);
    if (hit === null) return false;
    // What is selected anew has no relation yet; the one that was pressed comes after that is settled.
    flushSync(() => select(hit.selection));
    if (hit.relation !== null) setRelation(hit.relation);
    return true;
  };
}

function hitOf(
  { streams, supply }: Scene,
  id: string,
): { readonly selection: Selection; readonly relation: Relation | null } | null {
  const stream = streams.find((each) => each.id === id);
  const supplied = stream === undefined ? supply.find((each) => each.id === id) : undefined;
  const node = stream?.target ?? supplied?.source;
  if (node === undefined) return null;
  const record = node.slice(node.indexOf('.') + 1);
  const [theme, requirement] = [record as ThemeId, record as RequirementId];
  if (node.startsWith('theme.')) {
    const client = stream?.client as ClientId | undefined;
    return {
      selection: { kind: 'theme', id: theme },
      relation: client === undefined ? null : { kind: 'share', client, theme },
    };
  }
  const relation: Relation =
    stream === undefined
      ? { kind: 'offer', supplier: supplied?.supplier as SupplierId, requirement }
      : { kind: 'claim', client: stream.client as ClientId, requirement };
  return { selection: { kind: 'requirement', id: requirement }, relation };
}
