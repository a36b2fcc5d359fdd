import { expect, it } from 'vitest';
import { added } from '#src/changes/build.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { aTheme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const input = (change: unknown) => ({ change, what: 'edit', seq: 3 });
const theme = aTheme('T9', { title: 'Van toen' });

it('[K90] takes back what the trail says, as one edit with the number of what it takes back', () => {
  const done = runCommand(smallDossier, 'restoreMoment', input(added('themes', [theme])));
  expect(done).toMatchObject({ ok: true, value: { label: { params: { context: 'edit', seq: 3 } } } });
  expect(done.ok && done.value.after.themes.some(({ title }) => title === 'Van toen')).toBe(true);
});

it('[K90] is refused where the dossier changed meanwhile, or a rule would be broken', () => {
  const [first] = smallDossier.themes;
  expect(runCommand(smallDossier, 'restoreMoment', input(added('themes', first ? [first] : [])))).toMatchObject({
    problem: { code: 'does-not-fit' },
  });
  const { themes } = smallDossier;
  expect(runCommand(smallDossier, 'restoreMoment', input({ themes: { removed: themes } }))).toMatchObject({
    problem: { code: 'unknown-theme' },
  });
});
