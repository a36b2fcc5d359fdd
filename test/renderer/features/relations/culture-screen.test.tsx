import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CultureScreen } from '#renderer/features/relations/culture/culture-screen.tsx';
import { useBeamer } from '#renderer/store/beamer.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { undo } from '#renderer/store/edit.ts';
import { choosePair } from '#renderer/store/relations.ts';
import { tableOf } from '#src/base/table.ts';
import { blankCulture } from '#src/dossier/culture.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const cultures = [
  { ...blankCulture, id: 'c1', party: { kind: 'client', id: 'ZAN' }, points: [48, 12, 10, 30] },
  { ...blankCulture, id: 'c2', party: { kind: 'supplier', id: 'L4' }, points: [12, 28, 42, 18] },
] as never;

async function show() {
  await openMemory({ dossier: { ...sampleDossier(), cultures: tableOf(cultures) } } as never, { screen: 'culture' });
  choosePair(['client ZAN', 'supplier L4']);
  render(<CultureScreen />);
}

it('[RL22] two parties stand side by side in words, and it is said that this counts nowhere', async () => {
  await show();
  expect(screen.getByText('Zandermeer werkt als een familie, Cloudmere Nederland als een markt.')).toBeTruthy();
  expect(screen.getByText(/^Van elke 100 punten delen ze er 52/)).toBeTruthy();
  expect(screen.getByText('Om over te praten. Telt nergens mee.')).toBeTruthy();
  expect(screen.getByText('Familie: Zandermeer 48, Cloudmere Nederland 12, 36')).toBeTruthy();
});

it('[RL23] what is left of a hundred is said, and only a hundred is kept, as one step of undo', async () => {
  await show();
  act(() => choosePair(['client MER', 'supplier L4']));
  await userEvent.click(screen.getByRole('button', { name: 'Vul in voor Merwenburg' }));
  for (const points of ['25', '30', '25']) await userEvent.keyboard(`${points}{Tab}`);
  expect(screen.getByText('Nog 20 punten te verdelen')).toBeTruthy();
  const save = screen.getByRole('button', { name: 'Bewaar' });
  expect(save.hasAttribute('disabled') || save.getAttribute('aria-disabled') === 'true').toBe(true);
  await userEvent.keyboard('20{Tab}');
  expect(screen.getByText('Samen 100')).toBeTruthy();
  await userEvent.click(save);
  const kept = currentDossier().cultures.find(({ party }) => party.id === 'MER');
  expect(kept?.points).toEqual([25, 30, 25, 20]);
  act(() => undo());
  expect(currentDossier().cultures).toHaveLength(2);
});

it('[SI23] goes on the beamer with the chosen two, follows the pair while it is there, and is taken off again', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: /^Toon op de beamer/ }));
  expect(useBeamer.getState().beside).toEqual({ kind: 'culture', pair: ['client ZAN', 'supplier L4'] });
  act(() => useBeamer.setState(({ state }) => ({ state: { ...state, isShown: true } })));
  act(() => choosePair(['client MER', 'supplier L4']));
  expect(useBeamer.getState().beside).toEqual({ kind: 'culture', pair: ['client MER', 'supplier L4'] });
  await userEvent.click(screen.getByRole('button', { name: /^Haal van de beamer/ }));
  expect(useBeamer.getState().beside).toBe(null);
});
