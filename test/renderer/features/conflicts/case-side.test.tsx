import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ConflictsScreen } from '#renderer/features/conflicts/conflicts-screen.tsx';
import { useDialog } from '#renderer/store/dialogs.ts';
import userEvent from '@testing-library/user-event';
import { runCommand } from '#renderer/store/edit.ts';
import { releaseStances } from '#src/commands/stances/release-stances.ts';
import { setStances } from '#src/commands/stances/set-stances.ts';
import { client } from '#test/builders/records.ts';
import { caseDossier } from '#test/builders/case-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';
import type { CaseId, OptionId } from '#src/dossier/ids.ts';

async function show() {
  await openMemory({ dossier: caseDossier }, { screen: 'conflicts' });
  render(<ConflictsScreen />);
  return within(screen.getByRole('complementary', { name: 'Besluit' }));
}

it('[W97] keeps the decision locked, with the reason in words, until everyone was heard', async () => {
  const side = await show();
  const stance = { option: 'O1' as OptionId, client: client('DIJ') };
  await runCommand(setStances, { stances: [{ ...stance, patch: { step: null } }] });
  expect(side.getByText('Kan zodra Dijkenrade zich heeft uitgesproken.')).toBeTruthy();
  expect(side.getByRole('button', { name: 'Leg besluit vast' })).toHaveProperty('disabled', true);
  expect(side.getByRole('button', { name: 'Vraag standpunt aan Dijkenrade' })).toBeTruthy();
  await runCommand(setStances, { stances: [{ ...stance, patch: { step: 3 } }] });
  expect(side.getByText('Kan zodra de houding van Dijkenrade openbaar is.')).toBeTruthy();
  expect(side.getByRole('button', { name: 'Leg besluit vast' })).toHaveProperty('disabled', true);
  await runCommand(releaseStances, { case: 'K1' as CaseId, isReleased: true });
  await userEvent.click(side.getByRole('button', { name: 'Leg besluit vast' }));
  expect(useDialog.getState().dialog).toMatchObject({ kind: 'record-decision', case: 'K1', option: 'O1' });
});

it('[W98] puts five rules side by side and hands the choice back', async () => {
  await show();
  for (const rule of ['Consent', 'Hoogste minimum', 'Hoogste som', 'Naar inwoners', 'Laagste kosten'])
    expect(screen.getByRole('rowheader', { name: rule })).toBeTruthy();
  expect(screen.getByText(/geen ervan is het antwoord/)).toBeTruthy();
});
