import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { digest } from '#electron/storage/sealer.ts';
import { gridOf } from '#src/base/grid.ts';
import { tableOf } from '#src/base/table.ts';
import type { RoomCard, RoomState } from '#src/contract/room.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf, rowOf } from '#src/dossier/grids.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { encode } from '#src/file-format/encode.ts';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import { withSecrets } from '#test/builders/private-token.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { aSeat, aTopic, aWorkshop } from '#test/builders/workshop-records.ts';
import { Phone } from '#test/electron/room/phone.ts';
import { newFolder } from './launch.ts';

type Told = { readonly kind: string; readonly session: string; readonly state: RoomState };
type Door = {
  readonly call: (name: string, args: unknown) => Promise<{ readonly ok: boolean; readonly value: unknown }>;
  readonly listen: (listener: (event: Told) => void) => void;
};
type Listening = { readonly regie: Door; told?: Told };

/** One of each client. */
export const people = ['MER-1', 'DIJ-1', 'VEL-1', 'ZAN-1'] as const;
export const moscow = (priority: string) => ({ method: 'moscow', priority, points: null });

/** A workshop with two items and four votes, and a token in everything that is private. */
function dossier(): Dossier {
  const item = (id: string, requirement: string, order: string): Topic =>
    aTopic(id, 'W', {
      title: `Punt ${requirement}`,
      subjects: [{ kind: 'requirement', id: requirement, label: '' }],
      order: order as Topic['order'],
    });
  return withSecrets({
    ...sampleDossier(),
    workshops: tableOf([aWorkshop('W', { title: 'Half dagje', stage: 'running' })]),
    seats: gridOf(
      people.map((person) => aSeat('W', person)),
      rowOf,
      columnOf,
    ),
    topics: tableOf([item('t1', 'R11', 'a1'), item('t2', 'R05', 'a2')]),
    rounds: [],
    votes: [],
  });
}

export async function workshopFile(): Promise<string> {
  const file = path.join(await newFolder(), 'workshop.regie');
  await writeFile(file, encode({ dossier: dossier(), seq: 0, trail: [] }, digest));
  return file;
}

/** From the first screen to the workshop, hearing what the host tells of its room. */
export async function toWorkshop(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Kaart' }).waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const listening = window as unknown as Listening;
    listening.regie.listen((event) => {
      if (event.kind === 'room') listening.told = event;
    });
  });
  await page.keyboard.press('g');
  await page.keyboard.press('w');
}

/** Asks the host what a screen would, in the session of this window. */
export async function ask<T>(page: Page, name: string, more: object = {}): Promise<T> {
  await page.waitForFunction(() => (window as unknown as Listening).told !== undefined);
  return page.evaluate(
    async ([call, args]) => {
      const { regie, told } = window as unknown as Listening;
      const answer = await regie.call(call, { session: told?.session, workshop: 'W', ...args });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    },
    [name, more] as const,
  ) as Promise<T>;
}

export type Voter = { readonly person: string; readonly phone: Phone };

/** A phone of each of these people, come in by its card. */
export async function phonesOf(page: Page, who: readonly string[]): Promise<readonly Voter[]> {
  const { url } = await ask<RoomState>(page, 'room.state');
  const cards = await ask<readonly RoomCard[]>(page, 'room.cards');
  return Promise.all(
    who.map(async (person) => {
      const phone = new Phone(url ?? '');
      const link = cards.find((card) => card.person === person)?.url ?? '';
      expect(await phone.enter(link.split('#c=')[1] ?? '')).toBe(200);
      return { person, phone };
    }),
  );
}

/** The round that is open; the screen shows it a moment before the room has it. */
export async function roundNow(page: Page): Promise<string> {
  const round = async (): Promise<string> => (await ask<RoomState>(page, 'room.state')).turnouts[0]?.round ?? '';
  await expect.poll(round).not.toBe('');
  return round();
}

/** One vote from paper, through the screen for it and by the keyboard alone. */
export async function enterFromPaper(page: Page, name: RegExp, key: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Papieren stemmen');
  await page.getByRole('option', { name: /Papieren stemmen invoeren/ }).waitFor();
  await page.keyboard.press('Enter');
  const desk = page.getByRole('dialog', { name: 'Papieren stemmen invoeren' });
  const voter = desk.getByRole('button', { name });
  await voter.waitFor();
  for (let nth = 0; nth < 20 && !(await voter.evaluate((each) => each === document.activeElement)); nth += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(desk.getByRole('group')).toBeFocused();
  await page.keyboard.press(key);
  await expect(desk.getByText('ingevoerd', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk).toHaveCount(0);
}

/** The second window, and everything it was ever told. */
export class Wall {
  readonly page: Page;
  private constructor(page: Page) {
    this.page = page;
  }

  static async open(app: ElectronApplication, act: () => Promise<void>): Promise<Wall> {
    const [page] = await Promise.all([app.waitForEvent('window'), act()]);
    await page.locator('[data-slide]').waitFor();
    await page.evaluate(() => {
      const wall = window as unknown as {
        heard: unknown[];
        regieBeamer: { listen: (to: (view: unknown) => void) => void };
      };
      wall.heard = [];
      wall.regieBeamer.listen((view) => wall.heard.push(view));
    });
    return new Wall(page);
  }

  slide(kind: string) {
    return this.page.locator(`[data-slide="${kind}"]`);
  }

  heard(): Promise<readonly BeamerView[]> {
    return this.page.evaluate(() => (window as unknown as { heard: BeamerView[] }).heard);
  }

  /** All that could be read off it: what it was told, and its page to the last attribute. */
  async everything(): Promise<string> {
    return JSON.stringify(await this.heard()) + (await this.page.content());
  }
}
