import { expect, type Page, test } from '@playwright/test';
import { cutOff } from './cut-off.ts';
import { launchRegie, type Regie } from './launch.ts';

// Everything at twice its size, on a window of 1440 × 900.

function factors({ app }: Regie): Promise<readonly number[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => Math.round(webContents.getZoomFactor() * 100)),
  );
}

async function places(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const keys of [
    ['g', 'k'],
    ['2'],
    ['t'],
    ['t'],
    ['g', 'm'],
    ['Control+h'],
    ['Escape'],
    ['g', 'c'],
    ['Control+k'],
    ['Escape'],
  ]) {
    for (const key of keys) await page.keyboard.press(key);
    await expect(page.getByLabel('Laden')).toBeHidden();
    found.push(...(await cutOff(page)).map((what) => `${keys.join(' ')}: ${what}`));
  }
  return found;
}

test('[W72] text of 200 % goes for every window, stays, and cuts nothing off on map, matrix and conflicts', async () => {
  const regie = await launchRegie();
  const { app, page, userData } = regie;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  await page.locator('.react-flow__node button').first().waitFor();
  const opening = app.waitForEvent('window');
  await page.keyboard.press('Control+Shift+n');
  await opening;
  await page.bringToFront();
  // A key makes it one step larger, the settings any size.
  await page.keyboard.press('Control+=');
  await expect.poll(() => factors(regie)).toEqual([110, 110]);
  await page.keyboard.press('Control+0');
  await expect.poll(() => factors(regie)).toEqual([100, 100]);
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: '200%' }).check({ force: true });
  await expect.poll(() => factors(regie)).toEqual([200, 200]);
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1440, 900);
  });
  await page.waitForFunction(() => innerWidth === 720 && innerHeight === 450);
  expect(await cutOff(page)).toEqual([]);
  expect(await places(page)).toEqual([]);
  await regie.close();
  const again = await launchRegie({ userData });
  await expect.poll(() => factors(again)).toEqual([200]);
  await again.close();
});
