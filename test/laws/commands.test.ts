import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { isNothing } from '#src/changes/build.ts';
import { parseChange } from '#src/changes/parse-change.ts';
import { reverse } from '#src/changes/reverse.ts';
import { allCommands } from '#src/commands/all-commands.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import { randomFrom } from '#test/builders/random.ts';
import { commandsWithInput, randomInput } from '#test/builders/random-input.ts';
import { expectSame, frozen, sample, seeds } from './samples.ts';

const names = [...allCommands.keys()];
const rounds = 40;

it('every command has a random input, so no law leaves one out', () => {
  expect(commandsWithInput.toSorted()).toEqual(names.toSorted());
});

describe.each(names)('%s', (name) => {
  // One walk per seed: accepted edits carry on from each other, so inputs meet what earlier ones made.
  function everyRun(check: (before: Dossier, input: unknown) => Dossier): { accepted: number; refused: number } {
    const count = { accepted: 0, refused: 0 };
    for (const seed of seeds(rounds)) {
      const { random, dossier } = sample(seed);
      let current = dossier;
      for (let turn = 0; turn < 4; turn += 1) {
        const after = check(current, frozen(randomInput(random, current, name)));
        count[after === current ? 'refused' : 'accepted'] += 1;
        current = frozen(after);
      }
    }
    return count;
  }

  it('[K2] [C2] keeps every rule, is undone and redone, and survives the journal', () => {
    const { accepted } = everyRun((before, input) => {
      const result = runCommand(before, name, input);
      if (!result.ok) return before;
      const { change, after } = result.value;
      expectSame(violations(after), []);
      expectSame(applyChange(after, reverse(change)), before);
      expectSame(applyChange(before, change), after);
      expectSame(reverse(reverse(change)), change);
      expectSame(parseChange(JSON.parse(JSON.stringify(change))), { ok: true, value: change });
      return after;
    });
    expect(accepted).toBeGreaterThan(5);
  });

  it('[K1] gives the same answer to the same question, over the wire too', () => {
    everyRun((before, input) => {
      const result = runCommand(before, name, input);
      expectSame(runCommand(before, name, JSON.parse(JSON.stringify(input))), result);
      if (!result.ok) return before;
      return isNothing(result.value.change) ? before : result.value.after;
    });
  });

  it('[K3] refuses rubbish by name', () => {
    const random = randomFrom(1);
    for (const rubbish of [undefined, null, 7, 'tekst', [], { onbekend: 1 }, { __proto__: null, id: {} }]) {
      if (name === 'resetLayout' && JSON.stringify(rubbish) === '{}') continue;
      const result = runCommand(sample(random.int(0, 20)).dossier, name, rubbish);
      expect(result).toMatchObject({ ok: false, problem: { code: 'invalid-input', params: { command: name } } });
    }
  });
});

it('[K3] refuses a command that does not exist', () => {
  const result = runCommand(sample(3).dossier, 'toString', {});
  expect(result).toEqual({ ok: false, problem: { code: 'unknown-command', params: { name: 'toString' } } });
});
