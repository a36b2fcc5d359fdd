import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { WorkshopScreen } from '#renderer/features/workshop/workshop-screen.tsx';
import { useAsking } from '#renderer/features/workshop/run/asking.ts';
import { runAction } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent } from '#renderer/store/edit.ts';
import { gridOf } from '#src/base/grid.ts';
import { tableOf } from '#src/base/table.ts';
import { columnOf, rowOf } from '#src/dossier/grids.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { aRound, aSeat, aTopic, aWorkshop } from '#test/builders/workshop-records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const about = (id: string) => ({ subjects: [{ kind: 'requirement' as const, id, label: '' }] });
const topics = [
  aTopic('t1', 'W', { title: 'Herstel', ...about('R01'), order: 'a1' as Topic['order'] }),
  aTopic('t2', 'W', { title: 'Logboek', ...about('R02'), order: 'a2' as Topic['order'] }),
];

async function lead(rounds: readonly Round[] = []): Promise<void> {
  const dossier: Dossier = {
    ...sampleDossier(),
    workshops: tableOf([aWorkshop('W', { stage: 'running', maxRevotes: 1 })]),
    seats: gridOf([aSeat('W', 'MER-1')], rowOf, columnOf),
    topics: tableOf(topics),
    rounds: tableOf(rounds),
    votes: [],
  };
  useAsking.setState({ asking: null });
  await openMemory({ dossier }, { screen: 'workshop' });
  render(<WorkshopScreen />);
}
const revealed = (id: string, number: number): Round => aRound(id, 'W', ['t1'], { number, state: 'revealed' });

it('[WR11] one button takes the next step, and names the one after it', async () => {
  await lead();
  await userEvent.click(screen.getByRole('button', { name: /^Start stemmen/ }));
  await allSent();
  expect(currentDossier().rounds).toMatchObject([{ topics: ['t1'], state: 'open', seconds: 60 }]);
  expect(screen.getByRole('button', { name: /^Sluit stemming/ })).toBeTruthy();
  runAction('workshop.next-step');
  await allSent();
  expect(currentDossier().rounds).toMatchObject([{ state: 'closed' }]);
  expect(await screen.findByRole('button', { name: /^Onthul/ })).toBeTruthy();
  expect(currentDossier().votes).toEqual([]);
});

it('[WR14] votes again at once while that was agreed', async () => {
  await lead([revealed('r1', 1)]);
  expect(runAction('workshop.again')).toBe(true);
  await allSent();
  expect(currentDossier().rounds.find(({ number }) => number === 2)).toMatchObject({ state: 'open', topics: ['t1'] });
});

it('[WR14] more often than was agreed parking is offered', async () => {
  await lead([revealed('r1', 1), revealed('r2', 2)]);
  runAction('workshop.again');
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Parkeer' }));
  expect(useAsking.getState().asking).toEqual({ kind: 'park', topic: 't1' });
  expect(currentDossier().rounds).toHaveLength(2);
});

it('[WR16] a round over many items takes those that were not asked yet', async () => {
  await lead([revealed('r1', 1)]);
  runAction('workshop.round');
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('checkbox', { name: /Herstel/ })).toHaveProperty('checked', false);
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /Herstel/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Open ronde' }));
  await allSent();
  expect(currentDossier().rounds.find(({ number }) => number === 2)).toMatchObject({
    topics: ['t1', 't2'],
    seconds: 120,
  });
});

it('[BM43] [WR60] puts a page on the beamer by hand until the next step, and says which network to take', async () => {
  await lead();
  expect(await screen.findByText(/netwerk met een wachtwoord/)).toBeTruthy();
  const stage = () => document.querySelector('[data-slide]')?.getAttribute('data-slide');
  expect(stage()).toBe('question');
  await userEvent.click(screen.getByRole('button', { name: 'Wat aan de orde is' }));
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Wie vindt wat?' }));
  expect(stage()).toBe('heat');
  await userEvent.click(screen.getByRole('button', { name: 'Open de zaal' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Toon op de beamer' }));
  expect(stage()).toBe('join');
  await userEvent.click(screen.getByRole('button', { name: /^Start stemmen/ }));
  await allSent();
  expect(stage()).toBe('question');
});
