import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WeekScreen } from '#renderer/features/week/week-screen.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useDialog } from '#renderer/store/dialogs.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

// jsdom lays nothing out; a window of 900 high.
for (const name of ['offsetHeight', 'offsetWidth', 'clientHeight'])
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: 900 });

beforeEach(() => vi.useFakeTimers({ now: new Date('2027-12-09T09:12:00'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const condition = { phase: 'strategy', isGate: true } as const;
const tables = {
  agreements: [
    aRecord('agreements', 'A', { title: 'Exitplan', owner: 'Duinrand', dueOn: '2027-11-26', clients: ['MER'] }),
    aRecord('agreements', 'B', { title: 'Tekenen', owner: 'Griffie', dueOn: '2027-12-02', clients: ['DIJ'] }),
  ],
  conditions: [
    aRecord('conditions', 'C', { title: 'Kader', ...condition, owner: 'mw. Sijtsma', dueOn: '2028-01-15' }),
    aRecord('conditions', 'D', { title: 'Opdracht', ...condition, metOn: '2027-11-01' }),
  ],
};

async function show(more: object = {}) {
  await openMemory({ dossier: { ...smallDossier, ...more } } as never, { screen: 'week' });
  render(<WeekScreen />);
}

it('[WK16] arrows walk the lines, Enter does the step, and another week is held against its Monday', async () => {
  await show(tables);
  const step = screen.getByRole('button', { name: 'Herinner: Exitplan' });
  act(() => step.focus());
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Herinner: Tekenen');
  await userEvent.keyboard('{Enter}');
  expect(useDialog.getState().dialog).toMatchObject({
    kind: 'action',
    draft: { title: 'Herinner Griffie aan: Tekenen', dueOn: '2027-12-11' },
  });
  act(() => void runAction('week.later'));
  expect(screen.getByText('week 50, 13 tot en met 19 december 2027')).toBeTruthy();
  expect(screen.getByText('17 dagen te laat')).toBeTruthy();
  act(() => void runAction('week.now'));
  expect(screen.getByText('13 dagen te laat')).toBeTruthy();
});

it('[WK17] the gate says what is missing, with who and when', async () => {
  await show(tables);
  const side = screen.getByRole('complementary', { name: 'Stand van de regie' });
  expect(within(side).getByText('De poort is nog dicht: 1 punt mist')).toBeTruthy();
  expect(within(side).getByText('1 van 2')).toBeTruthy();
  expect(within(side).getByText('mw. Sijtsma, 15 jan 2028')).toBeTruthy();
});

it('[WK16] an empty week says so and leads on', async () => {
  await show();
  expect(screen.getByRole('heading', { name: 'Niets vraagt u deze week' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Naar Relaties' })).toBeTruthy();
});
