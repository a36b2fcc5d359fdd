import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import type { Call } from '#src/changes/attempt.ts';
import type { Change, Entry } from '#src/changes/change.ts';
import { nextUndo } from '#src/changes/history.ts';
import {
  acknowledge,
  callToSend,
  perform,
  received,
  refused,
  type Replica,
  startReplica,
} from '#src/changes/replica.ts';
import { reverse } from '#src/changes/reverse.ts';
import { positionAt } from '#src/commands/positions/put-position.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { aTheme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const start = startReplica(smallDossier, 10);
const set = (client: string, patch: object): Call => ({
  kind: 'command',
  name: 'setPosition',
  input: { requirement: 'R1', client, patch, by: null, at: '2026-06-16T14:00Z' },
});

function doing(replica: Replica, ...calls: readonly Call[]): Replica {
  return calls.reduce((before, call) => {
    const after = perform(before, call, runCommand);
    if (!after.ok) throw new Error(after.problem.code);
    return after.value;
  }, replica);
}

function entry(seq: number, change: Change | null | undefined, of?: number): Entry {
  if (change === null || change === undefined) throw new Error('An entry needs a change');
  return {
    seq,
    at: '2026-06-16T14:00Z',
    by: 'Rik',
    label: { command: 'setPosition' },
    change,
    ...(of !== undefined && { of }),
  };
}

const priority = (replica: Replica, client: string) => positionAt(replica.shown.dossier, 'R1', client)?.priority;

it('[C11] shows an edit at once, and the very same dossier when the host says yes', () => {
  const edited = doing(start, set('MER', { priority: 'S' }));
  expect(priority(edited, 'MER')).toBe('S');
  expect(edited.confirmed).toBe(start.confirmed);
  const [pending] = edited.pending;
  const done = acknowledge(edited, pending?.token ?? 0, entry(11, pending?.change), runCommand);
  expect(done.shown.dossier).toBe(edited.shown.dossier);
  expect(done.shown).toBe(done.confirmed);
  expect([done.seq, done.pending]).toEqual([11, []]);
});

it('[C11] a call that comes to nothing leaves the very same replica, and a refusal says why', () => {
  expect(doing(start, set('MER', { priority: 'M' }))).toBe(start);
  expect(perform(start, set('SSC', { priority: 'M' }), runCommand)).toMatchObject({
    problem: { code: 'ssc-position' },
  });
  expect(perform(start, { kind: 'undo', seq: 3 }, runCommand)).toMatchObject({ problem: { code: 'nothing-to-undo' } });
});

it('[C12] rolls back what the host refuses and replays the rest', () => {
  const edited = doing(
    start,
    set('MER', { priority: 'S' }),
    set('DIJ', { priority: 'W' }),
    set('MER', { reason: 'x' }),
  );
  const [first] = edited.pending;
  const rolled = refused(edited, first?.token ?? 0, runCommand);
  expect(priority(rolled, 'MER')).toBe('M');
  expect(priority(rolled, 'DIJ')).toBe('W');
  expect(positionAt(rolled.shown.dossier, 'R1', 'MER')?.reason).toBe('x');
  expect(rolled.pending).toHaveLength(2);
});

it('[C12] [C15] an undo of a pending edit waits for its number, and goes with it when it is refused', () => {
  const edited = doing(start, set('MER', { priority: 'S' }));
  const token = edited.pending[0]?.token ?? 0;
  const undone = doing(edited, { kind: 'undo', seq: nextUndo(edited.shown.history)?.seq ?? 0 });
  expect(priority(undone, 'MER')).toBe('M');
  expect(undone.pending.map(callToSend)).toEqual([undone.pending[0]?.call, null]);
  const numbered = acknowledge(undone, token, entry(11, undone.pending[0]?.change), runCommand);
  expect(numbered.pending.map(callToSend)).toEqual([{ kind: 'undo', seq: 11 }]);
  expect(refused(undone, token, runCommand).pending).toEqual([]);
});

it('[C13] an entry of another window goes under the pending calls', () => {
  const edited = doing(start, set('MER', { priority: 'S' }), set('VEL', { priority: 'C' }));
  const foreign: Change = { themes: { added: [aTheme('T9')] } };
  const both = received(edited, entry(11, foreign), runCommand);
  expect(both.confirmed.dossier).toEqual(applyChange(smallDossier, foreign));
  expect([priority(both, 'MER'), priority(both, 'VEL')]).toEqual(['S', 'C']);
  expect(both.shown.dossier.themes).toHaveLength(3);
  expect(both.shown.history.past.map(({ seq }) => seq)).toEqual(edited.shown.history.past.map(({ seq }) => seq));
});

it('[C13] a pending call that another window made pointless waits for the answer of the host and shows nothing', () => {
  const remove: Call = { kind: 'command', name: 'removeClient', input: { id: 'MER' } };
  const foreign = doing(start, remove).pending[0]?.change;
  const edited = doing(start, set('MER', { priority: 'S' }), remove);
  const after = received(edited, entry(11, foreign), runCommand);
  expect(after.pending.map(({ change }) => change)).toEqual([null, null]);
  expect(after.shown.dossier).toBe(after.confirmed.dossier);
});

it('[C14] an entry that comes early waits for the one before it, and a second copy does nothing', () => {
  const first: Change = { themes: { added: [aTheme('T8')] } };
  const second: Change = { themes: { added: [aTheme('T9')] } };
  const early = received(start, entry(12, second), runCommand);
  expect([early.seq, early.early.length, early.shown.dossier.themes.length]).toEqual([10, 1, 2]);
  const both = received(early, entry(11, first), runCommand);
  expect([both.seq, both.early.length, both.shown.dossier.themes.length]).toEqual([12, 0, 4]);
  expect(received(both, entry(11, first), runCommand).shown).toBe(both.shown);
});

it('[C9] starts with the edits that can still be undone', () => {
  const change: Change = { themes: { added: [aTheme('T9')] } };
  const dossier = applyChange(smallDossier, change);
  const replica = startReplica(dossier, 4, [entry(4, change)]);
  expect(doing(replica, { kind: 'undo', seq: 4 }).shown.dossier).toEqual(smallDossier);
});

it('[C11] takes over what the host made of a call when that is something else', () => {
  const edited = doing(start, set('MER', { priority: 'S' }), set('DIJ', { priority: 'W' }));
  const other: Change = { themes: { added: [aTheme('T9')] } };
  const after = acknowledge(edited, edited.pending[0]?.token ?? 0, entry(11, other), runCommand);
  expect([priority(after, 'MER'), priority(after, 'DIJ')]).toEqual(['M', 'W']);
  expect(after.shown.dossier.themes).toHaveLength(3);
  expect(acknowledge(edited, edited.pending[0]?.token ?? 0, null, runCommand).pending).toHaveLength(1);
});

it('[C25] a merge can be taken back by every window, and each follows when another one does', () => {
  const change: Change = { themes: { added: [aTheme('T8', { order: 'a8' })] } };
  const merged: Entry = { ...entry(11, change), label: { command: 'mergeCopy', params: { count: 1 } } };
  const windows = [start, start].map((replica) => received(replica, merged, runCommand));
  for (const { shown } of windows) expect(nextUndo(shown.history)?.seq).toBe(11);
  const undo: Entry = { ...entry(12, reverse(change), 11), label: merged.label };
  const [first = start, second = start] = windows;
  const undone = acknowledge(doing(first, { kind: 'undo', seq: 11 }), -1, undo, runCommand);
  const followed = received(second, undo, runCommand);
  for (const { shown } of [undone, followed]) {
    expect(nextUndo(shown.history)).toBeUndefined();
    expect(shown.history.future.map(({ seq }) => seq)).toEqual([11]);
    expect(shown.dossier).toEqual(smallDossier);
  }
});
