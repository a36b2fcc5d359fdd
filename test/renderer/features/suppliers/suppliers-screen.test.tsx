import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SuppliersScreen } from '#renderer/features/suppliers/suppliers-screen.tsx';
import { undo } from '#renderer/store/edit.ts';
import { emptyDossier } from '#src/dossier/dossier.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

async function show(dossier = undecidedSample()) {
  await openMemory({ dossier }, { screen: 'suppliers' });
  await act(async () => void render(<SuppliersScreen />));
}
const grid = () => screen.findByRole('grid', { name: /Aansluiting per thema/ });
const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label');

it('[SU14] walks the cells by arrow keys, each spoken in words', async () => {
  await show();
  const stops = within(await grid())
    .getAllByRole('button')
    .filter((button) => button.tabIndex === 0 && button.dataset['cell'] !== undefined);
  expect(stops).toHaveLength(1);
  stops[0]?.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(focused()).toMatch(
    /^Kernzaak BV, Dijkenrade, Dienstverlening en klantcontact: \d+ aangetoond van \d+ aangeboden$/,
  );
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toMatch(/^Kernzaak BV, Dijkenrade, Zaakgericht werken en koppelingen: /);
  await userEvent.keyboard('{End}');
  expect(focused()).toMatch(/^BudgetZaak, Zaakgericht werken en koppelingen, laagste: \d+ bij Merwenburg$/);
});

it('[SU12] counts only what is proven when asked, and says for whom the highest changes', async () => {
  await show();
  await userEvent.click(screen.getByRole('radio', { name: 'Alleen aangetoond' }));
  expect(screen.getByText('Van wat BudgetZaak aanbiedt, is nog niets aangetoond.')).toBeTruthy();
  const turned = within(await grid()).getAllByRole('button', { name: /wisselt als alleen telt/ });
  expect(turned.map((button) => button.getAttribute('aria-label')?.split(',')[1]?.trim())).toEqual(['Veldhorst']);
});

it('[SU15] opens a theme to its requirements with every answer and its proof', async () => {
  await show();
  await userEvent.click(within(await grid()).getByRole('button', { name: /Toon de eisen van Beschikbaarheid/ }));
  const answers = within(await grid()).getAllByRole('button', {
    name: /^Kernzaak BV, .*: .*, (beweerd|gedemonstreerd|contractueel)$/,
  });
  expect(answers.length).toBeGreaterThan(3);
});

it('[SU15] says what belongs here while there are no suppliers', async () => {
  await show(emptyDossier);
  expect(screen.getByRole('heading', { name: 'Nog geen leveranciers' })).toBeTruthy();
});

it('[SU20] edits an answer beside the table, each change one step to undo', async () => {
  await show();
  await userEvent.click(within(await grid()).getByRole('button', { name: /Toon de eisen van Regie/ }));
  const [cell] = within(await grid()).getAllByRole('button', { name: /^Kernzaak BV, .*: .*, beweerd$/ });
  await userEvent.click(cell as HTMLElement);
  const panel = screen.getByRole('complementary');
  await userEvent.click(within(panel).getByRole('radio', { name: 'contractueel' }));
  expect(cell?.getAttribute('aria-label')).toMatch(/contractueel$/);
  act(() => undo());
  expect(cell?.getAttribute('aria-label')).toMatch(/beweerd$/);
});

it('[SU16] shows how the smallest sets are looked for, and offers to look again when that fails', async () => {
  await show();
  const card = screen.getByRole('region', { name: 'Kleinste set concessies' });
  expect(await within(card).findByRole('button', { name: /Zoek de kleinste sets|Stop/ })).toBeTruthy();
});
