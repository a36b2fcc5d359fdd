import { expect, it } from 'vitest';
import { bothTexts, canKeepBoth } from '#src/changes/both-texts.ts';
import { merge } from '#src/changes/merge.ts';
import { recordAt } from '#src/changes/tables.ts';
import { applyChange } from '#src/changes/apply.ts';
import type { Change } from '#src/changes/change.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const [position] = smallDossier.positions[0]?.cells ?? [];
if (position === undefined) throw new Error('The small dossier has positions');
const reasoned = (reason: string): Change => ({ positions: { updated: [[position, { ...position, reason }]] } });

it('[C24] two paragraphs set on both sides can both stay, ours first', () => {
  const [ours, theirs] = [reasoned('Sleutel 60/40 bespreken'), reasoned('Eerst gebruik meten')];
  const [conflict] = merge(smallDossier, ours, theirs).open;
  if (conflict === undefined) throw new Error('Nothing was asked');
  expect(canKeepBoth(conflict)).toBe(true);
  const merged = merge(smallDossier, ours, theirs, new Map([[conflict.id, 'both']]));
  expect(merged.open).toEqual([]);
  const key = `${position.requirement} ${position.client}`;
  expect(recordAt(applyChange(smallDossier, merged.change), 'positions', key)).toMatchObject({
    reason: 'Sleutel 60/40 bespreken\n\nEerst gebruik meten',
  });
});

it('[C24] one that holds the other says both, and what is no paragraph, is empty or grows too long can not', () => {
  expect(bothTexts('reason', 'kort', 'kort en lang')).toBe('kort en lang');
  expect(bothTexts('title', 'een', 'twee')).toBeNull();
  expect(bothTexts('reason', '', 'twee')).toBeNull();
  expect(bothTexts('reason', 'a'.repeat(15_000), 'b'.repeat(15_000))).toBeNull();
});

it('[C24] an answer that can not be had leaves the question open', () => {
  const [first, second] = [
    { ...position, wish: 70 },
    { ...position, wish: 71 },
  ];
  const sides = [first, second].map((after): Change => ({ positions: { updated: [[position, after]] } }));
  const [conflict] = merge(smallDossier, sides[0] ?? {}, sides[1] ?? {}).open;
  const again = merge(smallDossier, sides[0] ?? {}, sides[1] ?? {}, new Map([[conflict?.id ?? '', 'both']]));
  expect(again.open.map(({ id }) => id)).toEqual([conflict?.id]);
});
