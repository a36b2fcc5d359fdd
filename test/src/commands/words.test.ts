import { expect, it } from 'vitest';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { allCommands } from '#src/commands/all-commands.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { violations } from '#src/dossier/invariants.ts';
import { commands as english } from '#src/text/en/commands.ts';
import { commands as dutch } from '#src/text/nl/commands.ts';
import { problems } from '#src/text/nl/problems.ts';
import { createText, type Language } from '#src/text/text.ts';
import { sample, seeds } from '#test/laws/samples.ts';
import { randomInput } from '#test/builders/random-input.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

type AnyWords = (key: string, params?: object) => string;

const languages: readonly Language[] = ['nl', 'en'];
const words = (language: Language) => createText(language).t as unknown as AnyWords;

it.each(languages)('[K15] every label and every refusal that commands come up with has words (%s)', (language) => {
  const say = words(language);
  const unsaid = new Set<string>();
  for (const seed of seeds(25)) {
    const { random, dossier } = sample(seed);
    for (const name of allCommands.keys()) {
      const result = runCommand(dossier, name, randomInput(random, dossier, name));
      const [key, params] = result.ok
        ? [`commands:${name}`, result.value.label.params]
        : [`problems:${result.problem.code}`, result.problem.params];
      const said = say(key, { ...params });
      if (said === key.slice(key.indexOf(':') + 1) || said.includes('{{') || said.includes('undefined'))
        unsaid.add(`${key}: ${said}`);
    }
  }
  expect([...unsaid]).toEqual([]);
});

/** What a compacted trail calls the edits of one day, and what a merge is called: labels of entries, no commands. */
const trailLabels = ['joinedEdits', 'mergeCopy'];

it('[K15] the words for commands are of commands that exist', () => {
  const known = new Set([...allCommands.keys(), ...trailLabels]);
  for (const keys of [Object.keys(dutch), Object.keys(english)])
    expect(keys.map((key) => key.split('_')[0] ?? '').filter((name) => !known.has(name))).toEqual([]);
});

it('[K15] a position says which of its fields was set', () => {
  const input = { requirement: 'R1', client: 'MER', patch: { wish: 70 }, by: null, at: null };
  const result = runCommand(smallDossier, 'setPosition', input);
  if (!result.ok) throw new Error('Refused');
  expect(words('nl')('commands:setPosition', { ...result.value.label.params })).toBe(
    'Wens van Merwenburg bij 1.01 gewijzigd',
  );
});

it('[K15] one and several are told apart', () => {
  expect(words('nl')('commands:removeRequirements', { count: 1, code: '1.01' })).toBe('Eis 1.01 verwijderd');
  expect(words('nl')('commands:removeRequirements', { count: 3, code: '1.01' })).toBe('3 eisen verwijderd');
  expect(words('nl')('commands:setReleased', { context: 'private', count: 2 })).toBe(
    'Vrijgave in 2 cellen ingetrokken',
  );
});

it('[K15] the rules of a dossier have words too', () => {
  const [broken] = violations({ ...emptyDossier, assignment: [] });
  expect(Object.keys(problems)).toContain(broken?.code);
});
