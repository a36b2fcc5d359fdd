import { expect, test } from '@playwright/test';
import { TOKEN } from '#test/builders/private-token.ts';
import { expectAccessible } from './accessibility.ts';
import { openInBrowser } from './browser.ts';
import { launchRegie } from './launch.ts';
import { enterFromPaper, moscow, people, phonesOf, roundNow, toWorkshop, Wall, workshopFile } from './workshop-room.ts';

test('[WR11] [WR21] [WR27] [BM2] [BM3] [BM20] [BP40] a whole round: three phones, a paper ballot and the beamer, blind until it is revealed, and into the matrix', async () => {
  const { app, page, close } = await launchRegie({ files: [await workshopFile()] });
  await toWorkshop(page);
  await page.getByRole('button', { name: 'Open de zaal' }).click();
  await expect(page.getByRole('img', { name: /^QR-code/ })).toBeVisible();
  await expectAccessible(page);
  const wall = await Wall.open(app, () => page.keyboard.press('b'));
  await expect(wall.slide('question').getByText('Punt R11')).toBeVisible();

  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Sluit stemming/ })).toBeVisible();
  await expect(wall.page.getByText('Stemmen, blind')).toBeVisible();
  const round = await roundNow(page);
  const phones = await phonesOf(page, people.slice(0, 3));
  for (const [at, { phone }] of phones.entries())
    expect(await phone.vote('t1', moscow(['M', 'S', 'W'][at] ?? ''), { round })).toBe(200);
  const side = page.getByRole('complementary', { name: 'Deelnemers' });
  await expect(side.getByText('3 van 4 gestemd')).toBeVisible();
  await expect(wall.page.getByText('3', { exact: true })).toBeVisible();
  await enterFromPaper(page, /ZAN-1/, 'c');
  await expect(side.getByText('4 van 4 gestemd')).toBeVisible();

  // Blind: what the wall was told while people voted differs in the turnout and in nothing else.
  await expect.poll(async () => (await wall.heard()).length).toBeGreaterThan(4);
  const told = await wall.heard();
  const open = told.flatMap(({ slide, place }) =>
    slide.kind === 'question' && slide.stand === 'open' ? [JSON.stringify({ ...slide, turnout: null, place })] : [],
  );
  expect(new Set(open).size).toBe(1);
  expect(told.every(({ slide }) => slide.kind === 'question')).toBe(true);
  expect(await wall.page.locator('[data-slide] [data-votes], [data-slide] table').count()).toBe(0);
  expect(await wall.everything()).not.toContain(TOKEN);

  // Frozen it stays open while the vote is closed; black shows nothing; following it shows what is.
  await page.getByRole('button', { name: 'Bevries' }).click();
  await expect(page.getByRole('button', { name: 'Laat los' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Onthul/ })).toBeVisible();
  await expect(wall.page.getByText('Stemmen, blind')).toBeVisible();
  await page.keyboard.press('.');
  await expect(wall.slide('black')).toBeVisible();
  expect((await wall.page.locator('body').textContent())?.trim()).toBe('');
  await page.keyboard.press('.');
  await page.getByRole('button', { name: 'Laat los' }).click();
  await expect(wall.page.getByText('Stemming gesloten')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vraag aan de uitschieters' })).toHaveCount(0);

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Vraag aan de uitschieters' })).toBeVisible();
  await expect(wall.slide('classes').getByText('4 stemmen')).toBeVisible();
  const shown = (await wall.heard()).at(-1)?.slide;
  if (shown?.kind !== 'classes') throw new Error(shown?.kind);
  expect(shown.lines.map(({ votes }) => (votes.kind === 'class' ? votes.priority : votes.kind))).toEqual([
    'M',
    'S',
    'W',
    'C',
  ]);
  const everything = await wall.everything();
  expect(everything).not.toContain(TOKEN);
  for (const person of people) expect(everything).not.toContain(person);

  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Leg uitkomst vast/ })).toBeVisible();
  await page.getByRole('button', { name: 'Neem de stemming over' }).click();
  await page.getByRole('button', { name: 'Schrijf naar matrix' }).click();
  const dialog = page.getByRole('dialog', { name: 'Naar de matrix schrijven?' });
  await expect(dialog.getByText(/^Dit verandert \d cel/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Schrijf', exact: true }).click();
  await expect(page.getByText(/in de matrix geschreven/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Schrijf naar matrix' })).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Schrijf naar matrix' })).toBeEnabled();
  for (const { phone } of phones) phone.leave();
  await close();
});

test('[BB1] [WR12] a program that is killed in the middle of a round goes on with it: no acknowledged vote is lost', async () => {
  const file = await workshopFile();
  const before = await launchRegie({ files: [file] });
  await toWorkshop(before.page);
  await before.page.getByRole('button', { name: 'Open de zaal' }).click();
  await before.page.getByRole('img', { name: /^QR-code/ }).waitFor();
  await before.page.keyboard.press('Space');
  await expect(before.page.getByRole('button', { name: /^Sluit stemming/ })).toBeVisible();
  const round = await roundNow(before.page);
  const [first, second] = await phonesOf(before.page, people.slice(0, 2));
  expect(await first?.phone.vote('t1', moscow('M'), { round })).toBe(200);
  await enterFromPaper(before.page, /ZAN-1/, 'w');
  expect(await second?.phone.vote('t1', moscow('S'), { round })).toBe(200);
  await before.kill();

  const { page, close } = await launchRegie({ files: [file], userData: before.userData });
  await toWorkshop(page);
  const side = page.getByRole('complementary', { name: 'Deelnemers' });
  await expect(side.getByText('3 van 4 gestemd')).toBeVisible();
  await expect(page.getByRole('timer')).not.toHaveText('–:––');
  const door = page.getByRole('button', { name: 'Open de zaal' });
  await door.or(page.getByRole('img', { name: /^QR-code/ })).waitFor();
  if (await door.isVisible()) await door.click();
  await expect(page.getByRole('img', { name: /^QR-code/ })).toBeVisible();
  // The phones of before are still in, and whoever comes now can vote.
  expect(await first?.phone.vote('t1', moscow('C'), { round })).toBe(200);
  const [third] = await phonesOf(page, ['VEL-1']);
  expect(await third?.phone.vote('t1', moscow('S'), { round })).toBe(200);
  await expect(side.getByText('4 van 4 gestemd')).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Onthul/ })).toBeVisible();
  // One step at a time: the clock stops when the vote is closed for good.
  await expect(page.getByRole('timer')).toHaveText('–:––');
  await page.keyboard.press('Space');
  const preview = page.locator('[data-slide="classes"]');
  await expect(preview.getByText('4 stemmen')).toBeVisible();
  for (const [word, count] of Object.entries({ Must: 0, Should: 2, Could: 1, 'Won’t': 1 }))
    await expect(preview.locator(`[aria-label$=": ${word}"]`)).toHaveCount(count);
  for (const voter of [first, second, third]) voter?.phone.leave();
  await close();
});

test('[BM41] in the browser the beamer is a tab that knows what the room may see, and goes dark when it is closed', async () => {
  const { page, browser, close } = await openInBrowser({ files: [await workshopFile()] });
  await page.getByRole('heading', { name: 'Kaart' }).waitFor({ state: 'attached' });
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('b');
  const tab = await opening;
  await expect(tab.locator('[data-slide="question"]').getByText('Punt R11')).toBeVisible();
  expect(await tab.evaluate(() => window.opener === null)).toBe(true);
  // In a browser that never came in, its address is enough for the wall and for nothing else.
  const key = await tab.evaluate(() => window.sessionStorage.getItem('regie-beamer'));
  const wall = await (await browser.newContext()).newPage();
  await wall.goto(`${new URL(page.url()).origin}/beamer.html#view=${key}`);
  await page.keyboard.press('j');
  for (const each of [tab, wall])
    await expect(each.locator('[data-slide="question"]').getByText('Punt R05')).toBeVisible();
  expect(await wall.content()).not.toContain(TOKEN);
  expect(
    await wall.evaluate(() =>
      fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).then(
        ({ status }) => status,
      ),
    ),
  ).toBe(401);
  await page.keyboard.press('.');
  for (const each of [tab, wall]) await expect(each.locator('[data-slide="black"]')).toBeVisible();
  await page.keyboard.press('.');
  await page.keyboard.press('b');
  await expect(wall.locator('[data-slide="black"]')).toBeVisible();
  await close();
});
