import { applyChange } from '#src/changes/apply.ts';
import type { Change } from '#src/changes/change.ts';
import { isNothing } from '#src/changes/build.ts';
import { squash } from '#src/changes/squash.ts';
import { allCommands } from '#src/commands/all-commands.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Random } from './random.ts';
import { randomInput } from './random-input.ts';
import { recording } from './random-recording.ts';

const ofRegisters: ReadonlySet<string> = new Set(Object.keys(recording));
const names = [...allCommands.keys()];
const registers = names.filter((name) => ofRegisters.has(name));
const others = names.filter((name) => !ofRegisters.has(name));

/** One accepted edit that changes something; gives up after many refusals. */
export function randomChange(random: Random, dossier: Dossier, among?: readonly string[]): Change {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    // Registers are many and alike: enough of each, and most of the rest.
    const name = random.pick(among ?? (random.chance(0.25) ? registers : others));
    const result = runCommand(dossier, name, randomInput(random, dossier, name));
    if (result.ok && !isNothing(result.value.change)) return result.value.change;
  }
  return {};
}

/** Several edits after each other, as one change. */
export function randomChanges(random: Random, dossier: Dossier, count: number, among?: readonly string[]): Change {
  let total: Change = {};
  let current = dossier;
  for (let made = 0; made < count; made += 1) {
    const change = randomChange(random, current, among);
    current = applyChange(current, change);
    total = squash(total, change);
  }
  return total;
}
