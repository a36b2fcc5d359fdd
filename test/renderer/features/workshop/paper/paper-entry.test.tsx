import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { VoteDesk } from '#renderer/features/workshop/paper/desk.tsx';
import { enterVotes } from '#renderer/store/paper.ts';
import { ok } from '#src/base/result.ts';
import type { BallotMethod } from '#src/contract/ballot.ts';
import type { CastAsked, CastOutcome } from '#src/contract/room.ts';
import { tableOf } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { aRound } from '#test/builders/workshop-records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const markup = (element: Element): string => new XMLSerializer().serializeToString(element);

/** The sample with one more round, which is open; `method` of its topics. */
function withRound(method: BallotMethod): Dossier {
  const sample = sampleDossier();
  const topics = sample.topics
    .filter((topic) => topic.method === 'moscow')
    .slice(0, 2)
    .map((topic) => ({ ...topic, method }));
  const changed = new Map(topics.map((topic) => [topic.id, topic]));
  const dossier = { ...sample, topics: tableOf(sample.topics.map((topic) => changed.get(topic.id) ?? topic)) };
  const [workshop] = dossier.workshops;
  const round = aRound(
    'R9',
    workshop?.id ?? '',
    topics.map(({ id }) => id),
    { number: 9, state: 'open' },
  );
  return { ...dossier, rounds: tableOf([...dossier.rounds, round]) };
}

async function atDesk(
  mode: 'paper' | 'laptop',
  answer: (asked: CastAsked) => CastOutcome | Promise<CastOutcome>,
  method: BallotMethod = 'moscow',
) {
  const asked: CastAsked[] = [];
  const dossier = withRound(method);
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

/** Fills in both topics of a ballot in Kano's way. */
async function fillIn(open: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: open }));
  for (const nth of [1, 2]) {
    const [present, absent] = await screen.findAllByRole('radio', { name: /Dat hoort zo/ });
    if (present !== undefined) await userEvent.click(present);
    if (absent !== undefined) await userEvent.click(absent);
    await userEvent.click(screen.getByRole('button', { name: /^Stem / }));
    if (nth === 2) await userEvent.click(await screen.findByRole('button', { name: 'Klaar, geef de laptop door' }));
  }
}

it('[PS4] a ballot that takes more than a key is filled in twice, compared, and kept as somebody decides', async () => {
  const seen = new Map<string, CastOutcome>();
  const { asked, container } = await atDesk(
    'paper',
    ({ purpose, topic }) => {
      if (purpose !== 'check') return 'accepted';
      const outcome = seen.size === 0 ? 'different' : 'same';
      seen.set(topic, outcome);
      return outcome;
    },
    'kano',
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Nalopen' }));
  await fillIn('Nog een keer invullen om na te lopen');
  await screen.findByText(/bij 1 vraag is de tweede keer anders/);
  expect(asked.map(({ purpose }) => purpose)).toEqual(['check', 'check']);
  expect(screen.getByText('verschilt')).toBeTruthy();
  expect(screen.getByText('gelijk')).toBeTruthy();
  expect(markup(container)).not.toContain('Dat hoort zo');
  await userEvent.click(screen.getByRole('button', { name: /^Bewaar bij/ }));
  await screen.findByText(/niets meer te beslissen/);
  expect(asked[2]).toMatchObject({ purpose: 'cast', way: 'paper', answer: { method: 'kano', present: 'must-be' } });
  expect(asked).toHaveLength(3);
});

it('[PS4] what was entered first stays unless somebody says otherwise', async () => {
  const { asked } = await atDesk('paper', () => 'different', 'kano');
  await userEvent.click(screen.getByRole('radio', { name: 'Nalopen' }));
  await fillIn('Nog een keer invullen om na te lopen');
  await screen.findByText(/bij 2 vragen is de tweede keer anders/);
  const [first] = screen.getAllByRole('button', { name: /zoals het was$/ });
  if (first !== undefined) await userEvent.click(first);
  await screen.findByText(/bij 1 vraag is de tweede keer anders/);
  expect(asked.map(({ purpose }) => purpose)).toEqual(['check', 'check']);
});
