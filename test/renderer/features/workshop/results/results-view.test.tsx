import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ResultsView } from '#renderer/features/workshop/results/results-view.tsx';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Workshop } from '#src/dossier/workshop.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

async function show(dossier: Dossier = sampleDossier()) {
  await openMemory({ dossier });
  render(<ResultsView workshop={(dossier.workshops[0] as Workshop).id} />);
}

const rows = () => screen.getAllByRole('row').filter((row) => within(row).queryByRole('button') !== null);
const detail = () => screen.getByRole('complementary');

it('[WL46] begins with a sentence, and with what clients differ most about', async () => {
  await show();
  expect(screen.getByRole('heading', { name: /^Van 40 eisen kunnen er 22 als hamerstuk door/ })).toBeTruthy();
  expect(rows()).toHaveLength(40);
  expect(rows()[0]?.textContent).toContain('R11');
  await userEvent.click(screen.getByRole('radio', { name: 'Agenda' }));
  expect(rows()[0]?.textContent).toContain('R01');
});

it('[WL46] shows only what asks for a treatment', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /^Uitwerken/ }));
  expect(rows()).toHaveLength(7);
});

it('[WL46] walks the items by arrow keys, with the item in full beside them', async () => {
  await show();
  (within(rows()[0] as HTMLElement).getByRole('button') as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(within(rows()[1] as HTMLElement).getByRole('button'));
  const title = within(detail()).getByRole('heading', { level: 2 }).textContent ?? '';
  expect(rows()[1]?.textContent).toContain(title);
  await userEvent.keyboard('{End}');
  expect(rows()[39]?.getAttribute('aria-current')).toBe('true');
});

it('[WL46] says who explains, what is proposed and who decides', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: /^R03/ }));
  const { getByText, getByRole } = within(detail());
  expect(getByText('als enige drie keer Won’t')).toBeTruthy();
  expect(getByText('als enige drie keer Must')).toBeTruthy();
  expect(getByRole('img', { name: '27% eensgezind: Verdeeld' })).toBeTruthy();
  expect(getByText(/Een voorstel\. De opdrachtgevers beslissen\./)).toBeTruthy();
});

it('[WL47] stands other methods beside each other, with what to mind', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: /^Thema’s en criteria/ }));
  const ranking = within(screen.getByRole('region', { name: 'Volgorde van de thema’s' }));
  expect(ranking.getByText(/^11 van 15 duels gelijk/)).toBeTruthy();
  expect(ranking.getByText(/Dat is geen oordeel van de groep/)).toBeTruthy();
  const pairs = within(screen.getByRole('region', { name: 'Gunningscriteria in paren' }));
  expect(pairs.getByText(/Zandermeer: .* de andere oordelen zeggen/)).toBeTruthy();
});

it('[WL48] shows the same votes under six rules and marks none of them', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: 'Stemregels' }));
  const lab = within(screen.getAllByRole('region', { name: 'Stemregels' })[0] as HTMLElement);
  expect(lab.getByRole('columnheader', { name: /^Consent/ })).toBeTruthy();
  expect(lab.getByText(/^Unaniem is het bij \d+ van 40/)).toBeTruthy();
  expect(screen.queryByText(/winnaar|beste/i)).toBeNull();
});

it('[WL46] says what will stand here before anything was revealed', async () => {
  const dossier = sampleDossier();
  await show({ ...dossier, rounds: [], votes: [] });
  expect(screen.getByText('Nog geen uitslag')).toBeTruthy();
});
