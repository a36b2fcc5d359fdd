import type { Box, MapNode } from '#src/views/map/lanes.ts';
import type { Naming } from './edit-state.ts';

const bottomOf = ({ y, height }: Box): number => y + height;

/** Where the name is typed, in world units: over the name of what is renamed, under where something new comes to stand. */
export function placeOfName(nodes: readonly MapNode[], naming: Naming): Box | null {
  if (naming.kind === 'rename') return headOf(nodes.find(({ id }) => id === naming.node));
  if (naming.kind === 'new-requirement') return newCard(nodes, naming.theme, naming.after);
  const lane = ({ 'new-theme': 'requirements', 'new-client': 'clients', 'new-supplier': 'suppliers' } as const)[
    naming.kind
  ];
  const kind = naming.kind.slice('new-'.length);
  const mates = nodes.filter((node) => node.kind === kind);
  const bank = nodes.find((node) => node.kind === 'bank' && node.lane === lane)?.box;
  if (bank === undefined) return null;
  const y = mates.length > 0 ? Math.max(...mates.map(({ box }) => bottomOf(box))) + 6 : bank.y + 8;
  return { x: bank.x + 8, y, width: bank.width - 16, height: 44 };
}

function newCard(nodes: readonly MapNode[], theme: string, after: string | null): Box | null {
  const own = nodes.find(({ id }) => id === `requirement.${after}`)?.box;
  if (own !== undefined) return { ...own, y: bottomOf(own) + 4 };
  const head = nodes.find(({ id }) => id === `theme.${theme}`)?.box;
  if (head === undefined) return null;
  const cards = nodes.filter((node) => (node.kind === 'requirement' || node.kind === 'more') && node.theme === theme);
  const last = cards.at(-1)?.box;
  const y = last === undefined ? head.y + 44 : bottomOf(last) + 4;
  return { x: head.x + 4, y, width: head.width - 8, height: 50 };
}

/** Only the first rows of a node: the rest of it stays in sight. */
function headOf(node: MapNode | undefined): Box | null {
  if (node === undefined) return null;
  const { box, kind } = node;
  return { ...box, height: kind === 'theme' || kind === 'ssc' ? 40 : Math.min(box.height, 50) };
}
