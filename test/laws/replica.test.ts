import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { attempt, type Call } from '#src/changes/attempt.ts';
import { isNothing } from '#src/changes/build.ts';
import type { Entry } from '#src/changes/change.ts';
import { emptyHistory, type History, nextRedo, nextUndo, noted } from '#src/changes/history.ts';
import {
  acknowledge,
  callToSend,
  perform,
  received,
  refused,
  type Replica,
  startReplica,
} from '#src/changes/replica.ts';
import { allCommands } from '#src/commands/all-commands.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Random } from '#test/builders/random.ts';
import { randomInput } from '#test/builders/random-input.ts';
import { sample, seeds } from './samples.ts';

/** The host as the law has it: one sequence, everything recomputed, refusals possible at any time. */
class Host {
  dossier: Dossier;
  history: History = emptyHistory;
  seq = 0;

  constructor(dossier: Dossier) {
    this.dossier = dossier;
  }

  /** An entry, null for nothing to do, or 'refused'. */
  answer(call: Call): Entry | null | 'refused' {
    const outcome = attempt(this.dossier, this.history, call, runCommand);
    if (!outcome.ok) return 'refused';
    const { change, label, of, after } = outcome.value;
    if (isNothing(change)) return null;
    this.seq += 1;
    const entry: Entry = {
      seq: this.seq,
      at: '2026-06-16T14:32:00Z',
      by: 'regie',
      label,
      change,
      ...(of !== undefined && { of }),
    };
    this.dossier = after;
    this.history = noted(this.history, entry);
    return entry;
  }
}

type Window = { replica: Replica; sent: Set<number> };

function nextCall(random: Random, replica: Replica): Call {
  const { dossier, history } = replica.shown;
  const undo = nextUndo(history);
  const redo = nextRedo(history);
  if (undo !== undefined && random.chance(0.25)) return { kind: 'undo', seq: undo.seq };
  if (redo !== undefined && random.chance(0.4)) return { kind: 'redo', seq: redo.seq };
  const name = random.pick([...allCommands.keys()]);
  return { kind: 'command', name, input: randomInput(random, dossier, name) };
}

/** One window sends its oldest call; the host answers, now and then with a refusal for a reason of its own. */
function deliver(random: Random, host: Host, windows: readonly Window[], sender: Window): void {
  const pending = sender.replica.pending[0];
  if (pending === undefined) return;
  const call = callToSend(pending);
  if (call === null) throw new Error('The first pending call can always be sent');
  const answer = random.chance(0.1) ? 'refused' : host.answer(call);
  if (answer === 'refused') {
    sender.replica = refused(sender.replica, pending.token, runCommand);
    return;
  }
  sender.replica = acknowledge(sender.replica, pending.token, answer, runCommand);
  if (answer === null) return;
  for (const other of windows) if (other !== sender) other.replica = received(other.replica, answer, runCommand);
}

it('[C11] [C12] [C13] two windows and a moody host end up with one and the same dossier', () => {
  let undone = 0;
  for (const seed of seeds(50)) {
    const { random, dossier } = sample(seed);
    const host = new Host(dossier);
    const windows: Window[] = [0, 1].map(() => ({ replica: startReplica(dossier, 0), sent: new Set() }));
    for (let turn = 0; turn < 40; turn += 1) {
      const window = random.pick(windows);
      if (random.chance(0.6)) {
        const call = nextCall(random, window.replica);
        const performed = perform(window.replica, call, runCommand);
        if (performed.ok) window.replica = performed.value;
        if (performed.ok && call.kind !== 'command') undone += 1;
      } else deliver(random, host, windows, window);
    }
    while (windows.some(({ replica }) => replica.pending.length > 0))
      for (const window of windows) deliver(random, host, windows, window);
    for (const { replica } of windows) {
      expect(replica.shown).toBe(replica.confirmed);
      expect(replica.confirmed.dossier).toEqual(host.dossier);
      expect(replica.seq).toBe(host.seq);
    }
  }
  expect(undone).toBeGreaterThan(60);
});

it('[C9] [C10] undoing everything restores the first dossier, redoing everything the last', () => {
  for (const seed of seeds(40)) {
    const { random, dossier } = sample(seed);
    let replica = startReplica(dossier, 0);
    const host = new Host(dossier);
    const run = (call: Call): void => {
      const performed = perform(replica, call, runCommand);
      if (!performed.ok || performed.value === replica) return;
      replica = performed.value;
      const pending = replica.pending[0];
      const answer = pending === undefined ? null : host.answer(callToSend(pending) ?? call);
      if (pending === undefined || answer === null || answer === 'refused') throw new Error('The host disagrees');
      replica = acknowledge(replica, pending.token, answer, runCommand);
    };
    for (let turn = 0; turn < 12; turn += 1) {
      const name = random.pick([...allCommands.keys()]);
      const input = randomInput(random, replica.shown.dossier, name);
      // [TE7] What locks an assessment is not taken back.
      if (!JSON.stringify(input).includes('"isLocked":true')) run({ kind: 'command', name, input });
    }
    const last = replica.shown.dossier;
    for (let step = nextUndo(replica.shown.history); step !== undefined; step = nextUndo(replica.shown.history))
      run({ kind: 'undo', seq: step.seq });
    expect(replica.shown.dossier).toEqual(dossier);
    for (let step = nextRedo(replica.shown.history); step !== undefined; step = nextRedo(replica.shown.history))
      run({ kind: 'redo', seq: step.seq });
    expect(replica.shown.dossier).toEqual(last);
  }
});

it('[C14] entries of another window take effect in the order of their numbers, and once', () => {
  for (const seed of seeds(40)) {
    const { random, dossier } = sample(seed);
    const host = new Host(dossier);
    const entries: Entry[] = [];
    while (entries.length < 6) {
      const name = random.pick([...allCommands.keys()]);
      const answer = host.answer({ kind: 'command', name, input: randomInput(random, host.dossier, name) });
      if (answer !== null && answer !== 'refused') entries.push(answer);
    }
    const shuffled = [...random.some(entries, 6), ...random.some(entries, 3)];
    const replica = shuffled.reduce((before, entry) => received(before, entry, runCommand), startReplica(dossier, 0));
    expect(replica.shown.dossier).toEqual(entries.reduce((before, { change }) => applyChange(before, change), dossier));
    expect(replica.early).toEqual([]);
  }
});
