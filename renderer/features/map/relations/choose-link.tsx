import { useEditState, setEditState } from '#renderer/features/map/editing/edit-state.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { ContextMenu } from '#renderer/ui/overlays/context-menu.tsx';
import type { MenuEntry } from '#renderer/ui/overlays/menu-list.tsx';
import { fitQuarters } from '#src/analysis/fit-factor.ts';
import type { ClientId, RequirementId, SupplierId } from '#src/dossier/ids.ts';
import { type Fit, fits } from '#src/dossier/offer.ts';
import { type Priority, priorities } from '#src/dossier/position.ts';
import { nameOf } from '#src/views/map/relation-text.ts';
import { choicesBetween } from '#src/views/map/node-relations.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { connect } from './link-records.ts';

/** [P45] What is between the two: a class, an answer, or how one requirement goes with the other. */
export function ChooseLink() {
  const choosing = useEditState((state) => state.choosing);
  return choosing === null ? null : <Choices {...choosing} />;
}

type ChoicesProps = {
  readonly from: string;
  readonly to: string;
  readonly at: { readonly x: number; readonly y: number };
};

function Choices({ from, to, at }: ChoicesProps) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const names = { from: shortly(nameOf(dossier, from)), to: shortly(nameOf(dossier, to)) };
  const [kind] = choicesBetween(from, to);
  const items = kind === 'claim' ? classes(text) : kind === 'offer' ? answers(text) : links(text, names);
  return (
    <ContextMenu
      label={text.t('mapEdit:connect.between', names)}
      at={at}
      groups={[{ id: 'choices', title: text.t('mapEdit:connect.between', names), items }]}
      onClose={() => setEditState({ choosing: null })}
      onAction={(id) => choose(from, to, id)}
    />
  );
}

type Words = ReturnType<typeof useText>;

function classes(text: Words): readonly MenuEntry[] {
  return priorities.map((id) => ({
    id,
    label: text.t(`analysis:priorities.${id}`),
    glyph: <PriorityTile priority={id} size="xs" />,
  }));
}

function answers(text: Words): readonly MenuEntry[] {
  return fits.map((id) => ({
    id,
    label: fitText(text, id),
    glyph: <FitBall fit={fitQuarters(id)} />,
  }));
}

function links({ t }: Words, names: { readonly from: string; readonly to: string }): readonly MenuEntry[] {
  return (['requires', 'requiredBy', 'excludes'] as const).map((id) => ({
    id,
    label: t(`mapEdit:connect.${id}`, names),
  }));
}

/** A code is enough for a requirement. */
function shortly(name: string): string {
  return name.length > 28 ? `${name.slice(0, 27)}…` : name;
}

function choose(from: string, to: string, choice: string): void {
  const [a, b] = [idIn(from), idIn(to)];
  const requirement = (from.startsWith('requirement.') ? a : b) as RequirementId;
  const party = from.startsWith('requirement.') ? b : a;
  if (choice === 'requires' || choice === 'requiredBy' || choice === 'excludes') {
    const [first, second] = choice === 'requiredBy' ? [b, a] : [a, b];
    const kind = choice === 'excludes' ? 'excludes' : 'requires';
    connect({ kind, from: first as RequirementId, to: second as RequirementId }, null);
  } else if (priorities.includes(choice as Priority)) {
    connect({ kind: 'claim', client: party as ClientId, requirement }, choice as Priority);
  } else connect({ kind: 'offer', supplier: party as SupplierId, requirement }, choice as Fit);
}

function idIn(node: string): string {
  return node.slice(node.indexOf('.') + 1);
}
