import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { WorkshopScreen } from '#renderer/features/workshop/workshop-screen.tsx';
import { useWorkshopShown } from '#renderer/store/workshop.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

it('[WR1] shows one workshop in four parts', async () => {
  await openMemory({ dossier: sampleDossier() }, { screen: 'workshop' });
  render(<WorkshopScreen />);
  const parts = within(screen.getByRole('radiogroup', { name: 'Onderdelen van de workshop' }))
    .getAllByRole('radio')
    .map(({ textContent }) => textContent);
  expect(parts).toEqual(['Voorbereiden', 'Uitvoeren', 'Uitslag', 'Verslag']);
  expect(screen.getByRole('radio', { name: 'Uitslag' }).getAttribute('aria-checked')).toBe('true');
  await userEvent.click(screen.getByRole('radio', { name: 'Verslag' }));
  expect(useWorkshopShown.getState().tab).toBe('report');
});
