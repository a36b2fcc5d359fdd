import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { VoteDesk } from '#renderer/features/workshop/paper/desk.tsx';
import { enterVotes } from '#renderer/store/paper.ts';
import { ok } from '#src/base/result.ts';
import type { CastAsked, CastOutcome } from '#src/contract/room.ts';
import { tableOf } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { aRound } from '#test/builders/workshop-records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const markup = (element: Element): string => new XMLSerializer().serializeToString(element);

/** The sample with one more round, which is open. */
function withRound(): Dossier {
  const dossier = sampleDossier();
  const topics = dossier.topics.filter(({ method }) => method === 'moscow').slice(0, 2);
  const [workshop] = dossier.workshops;
  const round = aRound(
    'R9',
    workshop?.id ?? '',
    topics.map(({ id }) => id),
    { number: 9, state: 'open' },
  );
  return { ...dossier, rounds: tableOf([...dossier.rounds, round]) };
}

async function atDesk(mode: 'paper' | 'laptop', answer: (asked: CastAsked) => CastOutcome | Promise<CastOutcome>) {
  const asked: CastAsked[] = [];
  const dossier = withRound();
  const cast = async (args: CastAsked) => {
    asked.push(args);
    return ok(await answer(args));
  };
  await openMemory({ dossier, answers: { 'room.cast': cast } }, { screen: 'workshop' });
  enterVotes(mode);
  const [workshop] = dossier.workshops;
  if (workshop === undefined) throw new Error('The sample has a workshop');
  const { baseElement: container } = render(<VoteDesk workshop={workshop} />);
  const [first] = await screen.findAllByRole('button', { name: /nog niet/ });
  if (first !== undefined) await userEvent.click(first);
  return { asked, container };
}

it('[BP40] [BP41] enters a vote a key, moves on by itself, and shows that something was entered and never what', async () => {
  const { asked, container } = await atDesk('paper', () => 'accepted');
  await userEvent.keyboard('c');
  await waitFor(() => expect(screen.getAllByText('ingevoerd')).toHaveLength(1));
  const afterC = markup(container);
  await userEvent.keyboard('{Backspace}');
  await waitFor(() => expect(screen.queryByText('ingevoerd')).toBeNull());
  await userEvent.keyboard('m');
  await waitFor(() => expect(screen.getAllByText('ingevoerd')).toHaveLength(1));
  expect(markup(container)).toBe(afterC);
  expect(asked.map(({ answer, way, purpose }) => ({ answer, way, purpose }))).toEqual([
    { answer: { method: 'moscow', priority: 'C', points: null }, way: 'paper', purpose: 'cast' },
    { answer: null, way: 'paper', purpose: 'cast' },
    { answer: { method: 'moscow', priority: 'M', points: null }, way: 'paper', purpose: 'cast' },
  ]);
});

it('[BP42] stops in the second pass where something else is found, and keeps it only when told to', async () => {
  const { asked } = await atDesk('paper', ({ purpose }) => (purpose === 'check' ? 'different' : 'accepted'));
  await userEvent.click(screen.getByRole('radio', { name: 'Nalopen' }));
  await userEvent.keyboard('{Tab}');
  screen.getByRole('group', { name: /./ }).focus();
  await userEvent.keyboard('w');
  await screen.findByText(/Dit is anders dan de eerste keer/);
  expect(asked.map(({ purpose }) => purpose)).toEqual(['check']);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(asked.map(({ purpose }) => purpose)).toEqual(['check', 'cast']));
});

it('[BP44] the laptop shows one person the ballot, and nothing of it once passed on', async () => {
  const { asked, container } = await atDesk('laptop', () => 'accepted');
  await userEvent.click(await screen.findByRole('button', { name: /begin$/ }));
  await userEvent.click(await screen.findByRole('radio', { name: /^Could/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Stem Could' }));
  await userEvent.click(await screen.findByRole('radio', { name: /^Must/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Stem Must' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Klaar, geef de laptop door' }));
  expect(container.querySelector('.v-page')).toBeNull();
  expect(container.textContent).not.toMatch(/Could|Must/);
  expect(asked.map(({ way }) => way)).toEqual(['laptop', 'laptop']);
});

it('[PS1] is all there is of the window, and Esc leaves paper and not the laptop', async () => {
  await atDesk('laptop', () => 'accepted');
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  await act(async () => enterVotes('paper'));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('[PS2] goes from ballot to ballot by the keyboard alone', async () => {
  const { asked } = await atDesk('paper', () => 'accepted');
  await userEvent.keyboard('ms');
  await screen.findByText(/alles is ingevoerd.*Enter/);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('w');
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(new Set(asked.map(({ person }) => person)).size).toBe(2);
});

it('[PS3] loses no vote that is typed while another is on its way, and drops what was typed past a stop', async () => {
  const { asked } = await atDesk('paper', async ({ purpose }) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return purpose === 'check' ? 'different' : 'accepted';
  });
  await userEvent.keyboard('ms');
  await screen.findByText(/alles is ingevoerd/);
  const [one, two] = asked;
  expect([one?.answer, two?.answer]).toMatchObject([{ priority: 'M' }, { priority: 'S' }]);
  expect(one?.topic).not.toBe(two?.topic);
  await userEvent.click(screen.getByRole('radio', { name: 'Nalopen' }));
  screen.getByRole('group', { name: /./ }).focus();
  await userEvent.keyboard('wwww');
  await screen.findByText(/Dit is anders dan de eerste keer/);
  expect(asked).toHaveLength(3);
});
