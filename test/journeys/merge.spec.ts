import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runCommand } from '#src/commands/run-command.ts';
import { decode } from '#src/file-format/decode.ts';
import { encode } from '#src/file-format/encode.ts';
import { digest } from '#test/builders/digest.ts';
import { expectAccessible } from './accessibility.ts';
import { launchRegie, newFolder } from './launch.ts';

/** The file as somebody on another computer leaves it after these edits. */
function editedElsewhere(text: string, patches: readonly { readonly id: string; readonly patch: object }[]): string {
  const decoded = decode(text, digest);
  if (!decoded.ok) throw new Error(decoded.problem.code);
  let { dossier, seq } = decoded.value.file;
  const trail = [...decoded.value.file.trail];
  for (const input of patches) {
    const result = runCommand(dossier, 'editRequirement', input);
    if (!result.ok) throw new Error(result.problem.code);
    const { label, change, after } = result.value;
    seq += 1;
    dossier = after;
    trail.push(JSON.stringify({ seq, at: '2026-11-28T09:40:00Z', by: 'Ilse Vroom', label, change }));
  }
  return encode({ dossier, seq, trail }, digest);
}

test('[S19] [W50] [W51] a file replaced underneath is merged by choice, stands on the disk, and is taken back', async () => {
  const file = path.join(await newFolder(), 'Zaak.regie');
  await copyFile('assets/sample.regie', file);
  const theirs = editedElsewhere(await readFile(file, 'utf8'), [
    { id: 'R01', patch: { title: 'Titel van hen' } },
    { id: 'R02', patch: { costOnceK: 77 } },
  ]);
  const regie = await launchRegie({ files: [file] });
  const { page } = regie;
  await page.getByText('Eén klantbeeld voor KCC-medewerkers').first().click();
  const title = page.getByRole('textbox', { name: 'Titel', exact: true });
  await title.fill('Titel van ons');
  await title.press('Enter');
  await expect.poll(() => readFile(file, 'utf8')).toContain('Titel van ons');
  await writeFile(`${file}.synced`, theirs);
  await rename(`${file}.synced`, file);

  await page.getByRole('button', { name: 'Kies wat geldt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Het bestand is buiten Regie gewijzigd' });
  await expect(dialog.getByText('0 van 1 gekozen')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Voeg samen' })).toBeDisabled();
  await expectAccessible(page);
  await dialog.getByText('Titel van hen').click();
  await dialog.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page.getByText('Samengevoegd:')).toBeVisible();
  const onDisk = decode(await readFile(file, 'utf8'), digest);
  const [first, second] = onDisk.ok ? onDisk.value.file.dossier.requirements : [];
  expect([first?.title, second?.costOnceK]).toEqual(['Titel van hen', 77]);

  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByText('Titel van ons').first()).toBeVisible();
  expect(await regie.close()).toBe('quit');
  const after = decode(await readFile(file, 'utf8'), digest);
  expect(after.ok && after.value.file.dossier.requirements[0]?.title).toBe('Titel van ons');
});
