import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import type { Change } from '#src/changes/change.ts';
import { rebase } from '#src/changes/rebase.ts';
import type { Position } from '#src/dossier/position.ts';
import { aPosition, aTheme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const cell = aPosition('R3', 'MER');
const edit = (fields: Partial<Position>): Change => ({ positions: { updated: [[cell, { ...cell, ...fields }]] } });
const at = (time: string) => ({ at: `2026-06-16T${time}Z` });

it('[C5] another field of the same cell, and another cell, go under it', () => {
  const moved = applyChange(smallDossier, edit({ reason: 'intussen', ...at('10:00') }));
  const rebased = rebase(edit({ priority: 'W', ...at('09:00') }), moved);
  const current = { ...cell, reason: 'intussen', ...at('10:00') };
  expect(rebased).toEqual({ ok: true, value: { positions: { updated: [[current, { ...current, priority: 'W' }]] } } });
  const elsewhere: Change = { positions: { added: [aPosition('R3', 'VEL')] } };
  expect(rebase(elsewhere, moved)).toEqual({ ok: true, value: elsewhere });
});

it('[C5] another edit of the same field stands in the way and is named', () => {
  const moved = applyChange(smallDossier, edit({ priority: 'C' }));
  const problem = { code: 'changed-meanwhile', params: { what: '1.02 · Merwenburg' } };
  expect(rebase(edit({ priority: 'W' }), moved)).toEqual({ ok: false, problem });
  expect(rebase({ positions: { removed: [cell] } }, moved)).toEqual({ ok: false, problem });
  const gone = applyChange(smallDossier, { positions: { removed: [cell] } });
  expect(rebase(edit({ priority: 'W' }), gone)).toEqual({ ok: false, problem });
});

it('[C5] what is already so falls out', () => {
  const moved = applyChange(smallDossier, edit({ priority: 'W' }));
  expect(rebase(edit({ priority: 'W' }), moved)).toEqual({ ok: true, value: {} });
  const gone = applyChange(smallDossier, { positions: { removed: [cell] } });
  expect(rebase({ positions: { removed: [cell] } }, gone)).toEqual({ ok: true, value: {} });
  const [theme] = smallDossier.themes;
  expect(rebase({ themes: { added: [structuredClone(theme ?? aTheme('T1'))] } }, smallDossier)).toEqual({
    ok: true,
    value: {},
  });
});

it('[C5] a removal goes through when only the signature changed', () => {
  const signed = { ...cell, ...at('11:00') };
  const moved = applyChange(smallDossier, edit(at('11:00')));
  expect(rebase({ positions: { removed: [cell] } }, moved)).toEqual({
    ok: true,
    value: { positions: { removed: [signed] } },
  });
});

it('[C5] an id that was taken by another record stands in the way', () => {
  expect(rebase({ themes: { added: [aTheme('T1', { title: 'Iets anders' })] } }, smallDossier).ok).toBe(false);
});
