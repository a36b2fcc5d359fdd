import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { digest } from '#electron/storage/sealer.ts';
import { gridOf } from '#src/base/grid.ts';
import { tableOf } from '#src/base/table.ts';
import type { RoomCard, RoomState } from '#src/contract/room.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { columnOf, rowOf } from '#src/dossier/grids.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { encode } from '#src/file-format/encode.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { aSeat, aTopic, aWorkshop } from '#test/builders/workshop-records.ts';
import { Phone } from '#test/electron/room/phone.ts';
import { expectAccessible } from './accessibility.ts';
import { launchRegie, newFolder } from './launch.ts';

type Told = { readonly kind: string; readonly session: string; readonly state: RoomState };
type Door = {
  readonly call: (name: string, args: unknown) => Promise<{ readonly ok: boolean; readonly value: unknown }>;
  readonly listen: (listener: (event: Told) => void) => void;
};
type Listening = { readonly regie: Door; told?: Told };

const people = ['MER-1', 'DIJ-1', 'VEL-1', 'ZAN-1'] as const;

function dossier(): Dossier {
  const item = (id: string, requirement: string, order: string): Topic =>
    aTopic(id, 'W', {
      title: `Punt ${requirement}`,
      subjects: [{ kind: 'requirement', id: requirement, label: '' }],
      order: order as Topic['order'],
    });
  return {
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
  };
}

/** Asks the host what a screen would, in the session of this window. */
async function ask<T>(page: Page, name: string, more: object = {}): Promise<T> {
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

const moscow = (priority: string) => ({ method: 'moscow', priority, points: null });

test('[WR11] [WR12] [WR21] [WR27] a whole round: three phones and a paper ballot, blind until it is revealed, and into the matrix', async () => {
  const file = path.join(await newFolder(), 'workshop.regie');
  await writeFile(file, encode({ dossier: dossier(), seq: 0, trail: [] }, digest));
  const { page, close } = await launchRegie({ files: [file] });
  await page.getByRole('heading', { name: 'Kaart' }).waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const listening = window as unknown as Listening;
    listening.regie.listen((event) => {
      if (event.kind === 'room') listening.told = event;
    });
  });
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.getByRole('button', { name: 'Open de zaal' }).click();
  await expect(page.getByRole('img', { name: /^QR-code/ })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Sluit stemming/ })).toBeVisible();
  const { url, turnouts } = await ask<RoomState>(page, 'room.state');
  const round = turnouts[0]?.round ?? '';
  const cards = await ask<readonly RoomCard[]>(page, 'room.cards');
  const phones = people.slice(0, 3).map((person) => ({ person, phone: new Phone(url ?? '') }));
  for (const [at, { person, phone }] of phones.entries()) {
    const link = cards.find((card) => card.person === person)?.url ?? '';
    expect(await phone.enter(link.split('#c=')[1] ?? '')).toBe(200);
    expect(await phone.vote('t1', moscow(['M', 'S', 'W'][at] ?? ''), { round })).toBe(200);
  }
  const side = page.getByRole('complementary', { name: 'Deelnemers' });
  await expect(side.getByText('3 van 4 gestemd')).toBeVisible();

  // The window starts anew in the middle of the round: same item, same turnout, same clock, and still no vote.
  await page.reload();
  await page.getByRole('button', { name: 'Open dossier' }).click();
  await page.getByRole('heading', { name: 'Kaart' }).waitFor({ state: 'attached' });
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await expect(side.getByText('3 van 4 gestemd')).toBeVisible();
  await expect(page.getByRole('timer')).not.toHaveText('–:––');
  await page.evaluate(() => {
    const listening = window as unknown as Listening;
    listening.regie.listen((event) => {
      if (event.kind === 'room') listening.told = event;
    });
  });
  await page.keyboard.press('t');
  await page.waitForFunction(() => (window as unknown as Listening).told !== undefined);
  const cast = { round, topic: 't1', person: 'ZAN-1', way: 'paper', answer: moscow('C'), purpose: 'cast' };
  expect(await ask(page, 'room.cast', cast)).toBe('accepted');
  await expect(side.getByText('4 van 4 gestemd')).toBeVisible();

  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Onthul/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vraag aan de uitschieters' })).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Vraag aan de uitschieters' })).toBeVisible();
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
