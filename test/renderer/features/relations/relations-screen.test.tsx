import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { RelationsScreen } from '#renderer/features/relations/relations-screen.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { undo } from '#renderer/store/edit.ts';
import { askOfRelation, chooseRelation, showRelationPart } from '#renderer/store/relations.ts';
import { tableOf } from '#src/base/table.ts';
import { blankFriction } from '#src/dossier/friction.ts';
import { blankRelation } from '#src/dossier/relation.ts';
import { emptyRegisters } from '#src/dossier/registers.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const relations = [
  { ...blankRelation, id: 'r1', client: 'MER', supplier: 'L1' },
  { ...blankRelation, id: 'r2', client: 'ZAN', supplier: 'L1' },
] as never;
const frictions = [
  { ...blankFriction, id: 'f1', relation: 'r1', on: '2026-02-01', text: 'elke wijziging is meerwerk' },
  { ...blankFriction, id: 'f2', relation: 'r1', on: '2026-02-01', kind: 'redLine', text: 'vaste prijs' },
] as never;
const readings = [
  { id: 'l1', relation: 'r1', on: '2026-02-01', legal: 74 },
  { id: 'l2', relation: 'r2', on: '2026-02-01', legal: 30 },
].map((each) => ({ ...each, detail: null, penalties: null, escalations: null, quotes: null })) as never;
const pulses = ['r1', 'r2'].map((relation) => ({
  id: `p${relation}`,
  relation,
  on: '2026-02-01',
  side: 'client',
  answers: [null, null, null, null, null],
  trust: relation === 'r1' ? 48 : 55,
})) as never;

async function show(more: object = {}) {
  const dossier = {
    ...sampleDossier(),
    // The sample has some of its own.
    ...emptyRegisters,
    relations: tableOf(relations),
    frictions: tableOf(frictions),
    legalReadings: tableOf(readings),
    pulses: tableOf(pulses),
    ...more,
  };
  await openMemory({ dossier } as never, { screen: 'relations' });
  askOfRelation(null);
  chooseRelation('r1', 'suppliers');
  render(<RelationsScreen />);
}

it('[RL13] five number keys and Enter measure one side, and one undo takes it back', async () => {
  await show({ pulses: [] });
  act(() => void runAction('relations.measure'));
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Stelling 1 van 5/);
  await userEvent.keyboard('65543');
  expect(screen.getByText('Vertrouwen 60')).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  expect(currentDossier().pulses).toMatchObject([{ relation: 'r1', side: 'client', answers: [6, 5, 5, 4, 3] }]);
  act(() => undo());
  expect(currentDossier().pulses).toEqual([]);
});

it('[RL14] each side acknowledges a friction by itself', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Merwenburg erkent het nog niet' }));
  const [friction] = currentDossier().frictions;
  expect(friction?.acknowledgedByClient).toMatch(/^\d{4}-/);
  expect(friction?.acknowledgedByOther).toBeNull();
  expect(screen.getByRole('button', { name: 'Merwenburg erkent het' }).getAttribute('aria-pressed')).toBe('true');
});

it('[RL15] a red line is marked, and its menu has no way to share it', async () => {
  await show();
  const menus = screen.getAllByRole('button', { name: /^Meer over: vaste prijs/ });
  await userEvent.click(menus[0] as HTMLElement);
  const items = within(await screen.findByRole('menu')).getAllByRole('menuitem');
  expect(items.map((item) => item.textContent)).toEqual(['Maak er een actie van', 'Verwijder']);
  expect(screen.getAllByText('alleen regisseur').length).toBeGreaterThan(1);
});

it('[RL17] arrows walk from relation to relation in the plane, spoken with trust and contract', async () => {
  await show();
  const plane = screen.getByRole('list', { name: /^Vertrouwen en contract van 2 relaties/ });
  const points = within(plane).getAllByRole('button');
  points.find((point) => point.tabIndex === 0)?.focus();
  expect(document.activeElement?.textContent).toMatch(
    /^Merwenburg en Kernzaak BV: dichtgetimmerd, vertrouwen 48, contract 74/,
  );
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement?.textContent).toMatch(/^Zandermeer en Kernzaak BV: op goed vertrouwen/);
});

it('[RL16] an event is put on the line in its place, by key', async () => {
  await show();
  act(() => void runAction('relations.event'));
  await userEvent.type(screen.getByLabelText('In een paar woorden'), 'Werkbezoek Assen{Enter}');
  expect(currentDossier().moments).toMatchObject([{ kind: 'visit', title: 'Werkbezoek Assen', relation: 'r1' }]);
});

it('says where to begin when there are no relations', async () => {
  await show({ relations: [], frictions: [], legalReadings: [], pulses: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Voeg een relatie toe' }));
  expect(screen.getByRole('dialog', { name: 'Nieuwe relatie' })).toBeTruthy();
});

it('[RL19] looking back, wins and labels are kept per side', async () => {
  await show();
  act(() => showRelationPart('back'));
  await userEvent.click(screen.getByRole('button', { name: 'Terugblik van Kernzaak BV' }));
  expect(currentDossier().retrospectives).toMatchObject([{ relation: 'r1', side: 'other', good: '', less: '' }]);
  await userEvent.click(screen.getByRole('button', { name: /^Minder goed:/ }));
  await userEvent.keyboard('Te laat gemeld{Control>}{Enter}{/Control}');
  expect(currentDossier().retrospectives).toMatchObject([{ side: 'other', less: 'Te laat gemeld' }]);
  act(() => showRelationPart('mutual'));
  await userEvent.click(screen.getByRole('button', { name: /^Winst voor Merwenburg/ }));
  await userEvent.keyboard('Minder wachten{Control>}{Enter}{/Control}');
  expect(currentDossier().relations[0]).toMatchObject({ winClient: 'Minder wachten', winOther: '' });
});
