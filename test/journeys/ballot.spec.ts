import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, expect, type Page, test } from '@playwright/test';
import { appOut } from '#electron/build/paths.ts';
import type { PlanRound, RoomPlan } from '#electron/room/plan.ts';
import { allPages, pagesOf } from '#electron/room/all-pages.ts';
import type { BallotTopic } from '#src/contract/ballot.ts';
import { aRoomPlan, inState, moscowTopic } from '#test/builders/room-plan.ts';
import { cardOf, longCodeOf, openDoor, type OpenRoom, aRoom } from '#test/electron/room/open-room.ts';
import { findChromium } from '#test/runtime/tools.ts';
import { expectAccessible } from './accessibility.ts';

// The built page on a phone, against a real room on this computer.

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  locale: 'nl-NL',
};
const topic = (nth: number, more: Partial<BallotTopic>): BallotTopic => ({ ...moscowTopic(nth), ...more });
const options = ['Eigen loket', 'Eén loket'].map((label, at) => ({ kind: 'option' as const, id: `o${at}`, label }));
const topics = [
  topic(1, { withPoints: true }),
  topic(2, { method: 'points', subjects: options }),
  topic(3, { method: 'pairs', subjects: options }),
  topic(4, { method: 'ranking', subjects: options }),
  topic(5, { method: 'scores' }),
  topic(6, { method: 'kano' }),
  topic(7, { method: 'stance', subjects: options.slice(0, 1) }),
];

function withTopics(plan: RoomPlan): RoomPlan {
  const ids = topics.map(({ id }) => id);
  return { ...plan, topics, rounds: plan.rounds.map((round): PlanRound => ({ ...round, topics: ids })) };
}

let browser: Browser;
let open: OpenRoom;
const plan = withTopics(aRoomPlan({ clients: 1 }));

test.beforeAll(async () => {
  const executablePath = findChromium();
  test.skip(executablePath === undefined, 'no Chromium');
  browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
});
test.afterAll(() => browser?.close());
test.beforeEach(async () => {
  open = await aRoom({ plan, ports: { pages: pagesOf(await allPages(path.join(appOut, 'ballot'))), now: Date.now } });
  await openDoor(open);
});
test.afterEach(() => open?.room.close());

async function aPhone(hash: string, more: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ ...phone, ...more })).newPage();
  await page.goto(`${open.room.state().url}${hash}`);
  return page;
}

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const voted = () => open.room.state().turnout?.voted;

test('[BP4] [BP9] [BP16] [BP31] a phone votes in all seven ways, is thanked and goes on', async () => {
  const page = await aPhone(`#c=${await longCodeOf(open, 'p1-1')}`);
  const choose = (name: string) => page.getByText(name, { exact: true }).first().click();
  const vote = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await heading(page, 'Eis 1');
  expect(new URL(page.url()).hash).toBe('');
  await choose('Could');
  await page.getByRole('button', { name: 'Punt erbij' }).click();
  await expectAccessible(page);
  await vote('Stem Could, 1 punt');
  await heading(page, 'Eis 2');
  await page.getByRole('button', { name: 'Rest gelijk verdelen' }).click();
  await vote('Stem deze verdeling');
  await choose('Eén loket');
  await choose('5');
  await expectAccessible(page);
  await vote('Stem 1 paar');
  await page.getByRole('button', { name: 'Eén loket omhoog' }).click();
  await expectAccessible(page);
  await vote('Stem deze volgorde');
  for (const part of await page.locator('fieldset').all()) await part.getByText('8', { exact: true }).click();
  await vote('Stem 8 · 8 · 8 · 8');
  await page.getByText('Dat hoort zo').first().click();
  await page.getByText('Kan ermee leven').last().click();
  await vote('Stem Dat hoort zo / Kan ermee leven');
  await choose('Overwegend bezwaar');
  await page.getByRole('textbox', { name: 'Wat is uw bezwaar?' }).fill('Te duur');
  await expectAccessible(page);
  await vote('Stem 1, Overwegend bezwaar');
  await heading(page, 'U hebt overal gestemd');
  await expectAccessible(page);
  await expect.poll(voted).toEqual(['p1-1']);
  await open.room.follow(inState(plan, 'closed'));
  await heading(page, 'Dank u');
  const next = { ...plan.rounds[0], id: 'r2', number: 2, state: 'open', topics: ['t1'] } as PlanRound;
  await open.room.follow({ ...plan, rounds: [...inState(plan, 'closed').rounds, next] });
  await heading(page, 'Eis 1');
});

test('[BP15] [BP17] [BP31] [BP32] codes typed with the keyboard alone, in the dark, in English and large text', async () => {
  const page = await aPhone('', { locale: 'en-GB', colorScheme: 'dark' });
  const { code } = await cardOf(open, 'p1-2');
  const type = async (typed: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Code of the room' }).fill(open.room.state().code);
    await page.getByRole('textbox', { name: 'Your personal code' }).focus();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  };
  await type('AAAA-AAAA');
  await expect(page.getByText(/do not belong together/)).toBeVisible();
  await expectAccessible(page);
  await type(code);
  await heading(page, 'Eis 1');
  await page.evaluate(() => void (document.documentElement.style.fontSize = '32px'));
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(await isWide()).toBe(false);
  await page.getByRole('button', { name: '1 of 7' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Vote Must, 0 points' })).toBeVisible();
  await expectAccessible(page);
  const other = await aPhone(`#c=${await longCodeOf(open, 'p1-2')}`);
  await expect(other.getByText(/in gebruik op een ander apparaat/)).toBeVisible();
  await open.room.release('p1-2', false);
  await other.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await heading(other, 'Eis 1');
  await expect(page.getByText(/no longer holds on this device/)).toBeVisible();
});

test('[BP20] a vote without a connection waits, and is in when it is back', async () => {
  const page = await aPhone(`#c=${await longCodeOf(open, 'p1-3')}`);
  await heading(page, 'Eis 1');
  await open.room.closeDoor();
  await expect(page.getByText('geen verbinding')).toBeVisible();
  await page.getByText('Must', { exact: true }).click();
  await page.getByRole('button', { name: 'Stem Must, 0 punten' }).click();
  await expect(page.getByText('1 stem wacht op verbinding')).toBeVisible();
  expect(open.room.state().turnout?.begun).toEqual([]);
  await openDoor(open);
  await expect(page.getByText('verbonden', { exact: true })).toBeVisible();
  await expect.poll(() => open.room.state().turnout?.begun).toEqual(['p1-3']);
});
