import { expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { attempt } from '#src/changes/attempt.ts';
import type { Change } from '#src/changes/change.ts';
import { type History, emptyHistory } from '#src/changes/history.ts';
import { merge } from '#src/changes/merge.ts';
import type { Side } from '#src/changes/merge-conflict.ts';
import { caseStateOf } from '#src/analysis/cases/case-state.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Decision } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { randomChanges } from '#test/builders/random-edits.ts';
import { commandsWithInput, randomInput } from '#test/builders/random-input.ts';
import type { Random } from '#test/builders/random.ts';
import { sample, seeds } from './samples.ts';

/** Commands that touch case files, who speaks for whom, or whole records; the others come in between. */
const near = commandsWithInput.filter((name) =>
  /case|stake|option|stance|decision|ratification|effect|person|client|restore|applyChange/i.test(name),
);

/**
 * Told apart from the rules of the dossier, so that a rule that were dropped would show: every decided case has heard all that
 * have a stake in it, and its decider is known to speak for a client.
 */
function expectHonest(dossier: Dossier, by: string): void {
  for (const file of dossier.cases) {
    const { decision } = caseStateOf(dossier, file);
    if (decision === null) continue;
    const involved = dossier.stakes.find(({ row }) => row === file.id)?.cells ?? [];
    const heard = decision.stances.map(({ client }) => client);
    expect(
      involved.filter(({ client }) => !heard.includes(client)),
      by,
    ).toEqual([]);
    expect(isOfRegie(dossier, decision), by).toBe(false);
  }
}

function isOfRegie({ people, clients }: Dossier, { decider }: Decision): boolean {
  const person = people.find(({ id }) => id === decider.person);
  if (person === undefined)
    return people.some(({ party, name }) => party.kind === 'regie' && name.trim() === decider.name.trim());
  const { party } = person;
  return party.kind !== 'client' || clients.find(({ id }) => id === party.client)?.kind === 'ssc';
}

/** What an import or a crafted file could try: a decision without a stance, or decided by somebody of the regie. */
function hostile(random: Random, dossier: Dossier): Change | null {
  const before = random.pick([null, ...dossier.decisions]);
  if (before === null) return null;
  const regie = dossier.people.find(({ party }) => party.kind !== 'client');
  const after: Decision =
    regie !== undefined && random.chance(0.5)
      ? { ...before, decider: { ...before.decider, person: regie.id, name: regie.name } }
      : { ...before, stances: before.stances.slice(1), withdrawn: null };
  return { decisions: { updated: [[before, after]] } };
}

it('[A90] no command, import, undo or redo closes a case with a stance missing, or lets the regisseur decide', () => {
  let [decided, refused] = [0, 0];
  for (const seed of seeds(60)) {
    const { random, dossier } = sample(seed);
    let current = dossier;
    let history: History = emptyHistory;
    expectHonest(current, 'to begin with');
    for (let turn = 0; turn < 30; turn += 1) {
      const attack = random.chance(0.2) ? hostile(random, current) : null;
      const name = attack === null ? random.pick(random.chance(0.8) ? near : commandsWithInput) : 'applyChange';
      const input = attack === null ? randomInput(random, current, name) : inputOf(random, current, attack);
      const outcome = runCommand(current, name, input);
      if (!outcome.ok) {
        if (attack !== null) refused += 1;
        continue;
      }
      const { change, label, after } = outcome.value;
      const step = { seq: turn + 1, change, label };
      history = { past: [...history.past, step], future: [] };
      current = after;
      expectHonest(current, name);
      current = walkedBack(random, current, history);
      decided += current.cases.filter((file) => caseStateOf(current, file).kind === 'decided').length;
    }
  }
  expect(decided).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(20);
});

/** Some step undone, and perhaps redone, under whatever came after it. */
function walkedBack(random: Random, dossier: Dossier, history: History): Dossier {
  if (history.past.length === 0 || random.chance(0.5)) return dossier;
  const { seq } = random.pick(history.past);
  const undone = attempt(dossier, history, { kind: 'undo', seq }, runCommand);
  if (!undone.ok) return dossier;
  expectHonest(undone.value.after, 'undo');
  const future = history.past.filter((step) => step.seq === seq);
  const redone = attempt(undone.value.after, { past: [], future }, { kind: 'redo', seq }, runCommand);
  if (redone.ok) expectHonest(redone.value.after, 'redo');
  return random.pick([dossier, undone.value.after, ...(redone.ok ? [redone.value.after] : [])]);
}

function inputOf(random: Random, dossier: Dossier, change: Change): unknown {
  const like = randomInput(random, dossier, 'applyChange') as object;
  return { ...like, change };
}

it('[A90] nor does a merge of two copies, whatever is answered', () => {
  let decided = 0;
  for (const seed of seeds(100)) {
    const { random, dossier } = sample(seed);
    const ours = randomChanges(random, dossier, random.int(1, 8), near);
    const theirs = randomChanges(random, dossier, random.int(1, 8), near);
    const choices = new Map<string, Side>();
    let merged = merge(dossier, ours, theirs, choices);
    for (let round = 0; round < 40 && merged.open.length > 0; round += 1) {
      for (const { id } of merged.open) choices.set(id, random.pick(['ours', 'theirs'] as const));
      merged = merge(dossier, ours, theirs, choices);
    }
    const after = applyChange(dossier, merged.change);
    expectHonest(after, `merge ${seed}`);
    decided += after.cases.filter((file) => caseStateOf(after, file).kind === 'decided').length;
  }
  expect(decided).toBeGreaterThan(20);
});
