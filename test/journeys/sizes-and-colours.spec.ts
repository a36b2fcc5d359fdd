import { expect, type Locator, type Page, test } from '@playwright/test';
import { cutOff } from './cut-off.ts';
import { launchRegie, type Regie } from './launch.ts';

// The window from small to 4K, and the colours of the system instead of ours.

async function openSample(page: Page): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).first().click();
  const nodes = page.locator('.react-flow__node');
  await nodes.first().waitFor();
  return nodes;
}

async function sized({ app, page }: Regie, width: number, height: number): Promise<void> {
  const size = { width, height };
  await app.evaluate(
    ({ BrowserWindow }, given) => BrowserWindow.getAllWindows()[0]?.setContentSize(given.width, given.height),
    size,
  );
  await page.waitForFunction((given) => innerWidth === given.width && innerHeight === given.height, size);
}

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
}

test('[W74] nothing is cut off at 1180 × 720, and 4K is used', async () => {
  const regie = await launchRegie();
  const { page, close } = regie;
  const nodes = await openSample(page);
  await sized(regie, 1180, 720);
  const found: string[] = [];
  const look = async (keys: string): Promise<void> => {
    await press(page, keys);
    found.push(...(await cutOff(page)).map((what) => `${keys}: ${what}`));
  };
  await nodes.filter({ hasText: 'R02' }).getByRole('button').first().click();
  for (const keys of ['1', '3', 'f', 'Escape z', 'Escape r', 'Escape Escape g m', 'Control+h', 'Escape g c']) {
    await look(keys);
  }
  for (const keys of ['?', 'Escape Control+,']) await look(keys);
  expect(found).toEqual([]);

  await page
    .getByRole('button', { name: /^Kaart/ })
    .first()
    .click();
  await sized(regie, 3840, 2160);
  const across = async (): Promise<number> => {
    const boxes = await nodes.evaluateAll((all) => all.map((node) => node.getBoundingClientRect().toJSON()));
    return Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  };
  await nodes.first().waitFor();
  await page.getByRole('button', { name: 'Alles in beeld' }).click();
  await expect.poll(across).toBeGreaterThan(1700);
  await press(page, 'g m');
  // All forty rows at once, without scrolling.
  await expect(page.getByText('R40', { exact: true })).toBeInViewport();
  expect(await cutOff(page)).toEqual([]);
  await close();
});

/** Of the painted lines and beds: the colour most of the bitmap has, and how much is in colour. */
function painted(page: Page): Promise<{ readonly white: number; readonly coloured: number }> {
  return page
    .locator('canvas')
    .first()
    .evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? {
        data: [],
      };
      let white = 0;
      let coloured = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0, alpha = 0] = [data[at], data[at + 1], data[at + 2], data[at + 3]];
        if (alpha > 250 && Math.min(red, green, blue) > 240) white += 1;
        if (alpha > 60 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60) coloured += 1;
      }
      return { white: white / (width * height), coloured };
    });
}

test('[W73] forced colours leave fills, selection, hatch and the lines of the map to be seen', async () => {
  const { page, close } = await launchRegie();
  const nodes = await openSample(page);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active', colorScheme: 'dark' });
  const card = nodes.filter({ hasText: 'R03' });
  await card.getByRole('button').first().click();
  const outlineOf = (locator: Locator): Promise<string> =>
    locator.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth}`;
    });
  await expect
    .poll(() =>
      card
        .locator('[class*="selected"]')
        .first()
        .evaluate((e) => getComputedStyle(e).outlineWidth),
    )
    .toBe('2px');
  const fill = (locator: Locator): Promise<string> =>
    locator.evaluate((element) => getComputedStyle(element).backgroundColor);
  const client = nodes.filter({ hasText: 'Merwenburg' }).getByText('ME', { exact: true }).first();
  expect(await fill(client)).not.toMatch(/rgb\((0, 0, 0|255, 255, 255)\)/);
  // Beds of white under cards of the system's black were the fault to look for.
  await expect.poll(async () => (await painted(page)).white).toBeLessThan(0.02);
  expect((await painted(page)).coloured).toBeGreaterThan(2_000);
  await press(page, 'g m');
  const cell = page.locator('[role="gridcell"][data-column^="client."]').nth(5);
  await cell.click();
  await expect.poll(() => outlineOf(cell)).toBe('solid 2px');
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none', colorScheme: 'light' });
  await close();
});
