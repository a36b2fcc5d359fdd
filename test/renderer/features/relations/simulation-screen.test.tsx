import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SimulationScreen } from '#renderer/features/relations/simulation/simulation-screen.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useBeamer, useBeamerView } from '#renderer/store/beamer.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { undo } from '#renderer/store/edit.ts';
import { inOrder } from '#renderer/store/simulation.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Session } from '#src/dossier/session.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

async function show(patch: Partial<Dossier> = {}): Promise<void> {
  await openMemory({ dossier: { ...sampleDossier(), ...patch } } as never, { screen: 'simulation' });
  render(<SimulationScreen />);
}

const now = (): Session => currentDossier().sessions.find(({ id }) => id === 'SES-1') as Session;
const press = (id: string): void => act(() => void runAction(id));

it('[SI1] shows the session that goes on first, then what is prepared by day, then what was held, latest first', () => {
  const of = (id: string, on: string | null, state: 'waiting' | 'done', cardNow: number | null = null) => {
    const card = sampleDossier().sessions[0]?.cards[0];
    return aRecord('sessions', id, { title: id, on, cardNow, cards: [{ ...card, state }] } as never);
  };
  const sessions = [
    of('old', '2026-01-01', 'done'),
    of('later', '2026-09-01', 'waiting'),
    of('soon', '2026-08-01', 'waiting'),
    of('recent', '2026-02-01', 'done'),
    of('live', null, 'waiting', 0),
  ];
  expect(inOrder(sessions).map(({ id }) => id)).toEqual(['live', 'soon', 'later', 'recent', 'old']);
});

it('[SI1] leads from an empty place to a first session, with the cards of a half day in it', async () => {
  await show({ sessions: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Nieuwe simulatie' }));
  await userEvent.click(screen.getByRole('button', { name: 'Maak simulatie' }));
  expect(currentDossier().sessions[0]?.cards).toHaveLength(5);
  expect(screen.getByRole('button', { name: 'Titel van de kaart: Verkiezingsdag: de balie ligt plat' })).toBeTruthy();
  act(() => undo());
  expect(screen.getByText('Nog geen simulatie')).toBeTruthy();
});

it('[SI18] goes on, tells a fact, swaps, pauses and turns cards by the actions of the run, each one step back', async () => {
  await show();
  press('simulation.fact');
  expect(screen.getByText('2 van 3 gegeven')).toBeTruthy();
  act(() => undo());
  expect(screen.getByText('1 van 3 gegeven')).toBeTruthy();
  press('simulation.next');
  expect(now().phase).toBe('debrief');
  press('simulation.next-card');
  expect([now().cardNow, now().phase, now().cards[0]?.state]).toEqual([1, 'read', 'done']);
  press('simulation.phase-play');
  press('simulation.swap');
  expect(now().cards[1]).toMatchObject({ isSwapped: true, state: 'playing' });
  press('simulation.clock');
  expect(Date.parse(now().endsAt ?? '')).toBeGreaterThan(Date.parse('2020-01-01'));
  expect(screen.getByRole('button', { name: /^Pauze/ })).toBeTruthy();
});

it('[SI22] takes the beamer along, and what it shows has nothing of the gaps, the note or the trust', async () => {
  await show();
  expect(useBeamer.getState().beside).toEqual({ kind: 'simulation', session: 'SES-1' });
  function Wall() {
    return <output>{JSON.stringify(useBeamerView())}</output>;
  }
  const { container } = render(<Wall />);
  expect(container.textContent).toContain('Verkiezingsdag');
  const { cards, note } = now();
  for (const secret of [cards[0]?.gaps ?? '?', note, 'de krant belt', 'before'])
    expect(container.textContent).not.toContain(secret);
});

it('[SI5] gives a role to a party, and says who plays it in the second round', async () => {
  await show();
  press('simulation.part-prepare');
  const row = screen.getByRole('row', { name: /Gemeentesecretaris/ });
  expect(within(row).getAllByText('Kernzaak BV').length).toBeGreaterThan(0);
  await userEvent.click(within(row).getByRole('button', { name: /Wie speelt Gemeentesecretaris/ }));
  await userEvent.click(screen.getByRole('option', { name: /Dijkenrade/ }));
  expect(now().cards[0]?.roles[3]?.playedBy).toEqual({ kind: 'client', id: 'DIJ' });
});

it('[SI15] [SI17] keeps trust of both sides before and after, and looks back per card on what nobody did', async () => {
  await show();
  const held = screen.getByRole('button', { name: /Kernzaak oefent het vertrek/ });
  await userEvent.click(held);
  expect(screen.getByText('2 van 2 kaarten gespeeld.')).toBeTruthy();
  expect(screen.getByText(/^2 afspraken en 0 acties vastgelegd\. Bij 2 kaarten bleef iets liggen\./)).toBeTruthy();
  expect(screen.getByText(/ging van 44 naar 52\. Kernzaak BV ging van 61 naar 63\./)).toBeTruthy();
  const [, after] = screen.getAllByRole('group', { name: /^Vertrouwen/ });
  const field = within(after as HTMLElement).getByLabelText('Kernzaak BV');
  await userEvent.clear(field);
  await userEvent.type(field, '70{Enter}');
  expect(currentDossier().sessions.find(({ id }) => id === 'SES-2')?.after).toEqual({ client: 52, other: 70 });
  await userEvent.click(screen.getByRole('button', { name: 'Zet op de lijn van de relatie' }));
  const noted = currentDossier().pulses.filter(({ on }) => on === '2026-02-18');
  expect(new Map(noted.map(({ side, trust }) => [side, trust]))).toEqual(
    new Map([
      ['client', 52],
      ['other', 70],
    ]),
  );
  expect(screen.getByRole('button', { name: 'Staat op de lijn van de relatie' })).toBeTruthy();
});
