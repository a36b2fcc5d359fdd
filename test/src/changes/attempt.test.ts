import { expect, it } from 'vitest';
import { refuse } from '#src/base/result.ts';
import { applyChange } from '#src/changes/apply.ts';
import { attempt } from '#src/changes/attempt.ts';
import type { Change } from '#src/changes/change.ts';
import { emptyHistory, recorded } from '#src/changes/history.ts';
import { reverse } from '#src/changes/reverse.ts';
import { aPosition, aTheme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const change: Change = { themes: { added: [aTheme('T3')] } };
const label = { command: 'addTheme', params: { theme: 'Thema T3' } };
const after = applyChange(smallDossier, change);
const history = recorded(emptyHistory, { seq: 5, label, change });
const run = () => refuse('not-asked');

it('[C10] an undo is the reverse, under the label of what it takes back, and names it', () => {
  const undo = attempt(after, history, { kind: 'undo', seq: 5 }, run);
  expect(undo).toEqual({ ok: true, value: { change: reverse(change), label, of: 5, after: smallDossier } });
});

it('[C10] a redo does it again, and a command is passed on', () => {
  const undone = recorded(history, { seq: 6, label, change: reverse(change), of: 5 });
  const redo = attempt(smallDossier, undone, { kind: 'redo', seq: 5 }, run);
  expect(redo).toEqual({ ok: true, value: { change, label, of: 5, after } });
  expect(attempt(smallDossier, undone, { kind: 'command', name: 'x', input: 1 }, run)).toEqual(refuse('not-asked'));
});

it('[C9] there is nothing to undo or redo but what the history knows', () => {
  expect(attempt(after, history, { kind: 'undo', seq: 4 }, run)).toEqual(refuse('nothing-to-undo'));
  expect(attempt(after, history, { kind: 'redo', seq: 5 }, run)).toEqual(refuse('nothing-to-redo'));
});

it('[C5] [C10] an undo keeps what others did since, and is refused where that stands in the way', () => {
  const cell = aPosition('R3', 'MER');
  const edited = { ...cell, priority: 'W' } as const;
  const edit: Change = { positions: { updated: [[cell, edited]] } };
  const mine = recorded(emptyHistory, { seq: 1, label, change: edit });
  const theirs = (fields: object): Change => ({ positions: { updated: [[edited, { ...edited, ...fields }]] } });
  const reasoned = applyChange(applyChange(smallDossier, edit), theirs({ reason: 'ook dit' }));
  expect(attempt(reasoned, mine, { kind: 'undo', seq: 1 }, run)).toMatchObject({
    value: { change: { positions: { updated: [[{}, { priority: 'M', reason: 'ook dit' }]] } } },
  });
  const repeated = applyChange(applyChange(smallDossier, edit), theirs({ priority: 'C' }));
  expect(attempt(repeated, mine, { kind: 'undo', seq: 1 }, run)).toMatchObject({
    problem: { code: 'changed-meanwhile' },
  });
});

it('[C10] an undo that would break a rule is refused', () => {
  const used = applyChange(after, { requirements: { updated: [inTheme('T3')] } });
  expect(attempt(used, history, { kind: 'undo', seq: 5 }, run)).toMatchObject({ problem: { code: 'unknown-theme' } });
});

function inTheme(id: string) {
  const before = after.requirements[0];
  if (before === undefined) throw new Error('The small dossier has requirements');
  return [before, { ...before, theme: aTheme(id).id }] as const;
}
