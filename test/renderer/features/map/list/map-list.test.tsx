import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { MapScreen } from '#renderer/features/map/map-screen.tsx';
import { mapKeyboard, useMapState } from '#renderer/features/map/map-state.ts';
import { currentView, toggleList } from '#renderer/features/map/map-view.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent } from '#renderer/store/edit.ts';
import { select, setOpenThemes, useSession } from '#renderer/store/session.ts';
import { byOrder } from '#src/base/order.ts';
import { requirement, theme } from '#test/builders/records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

// jsdom lays nothing out: the list is 900 by 2000, so that every row of the small dossier is on screen.
for (const [name, value] of Object.entries({ clientWidth: 900, clientHeight: 2000 })) {
  const before = Object.getOwnPropertyDescriptor(Element.prototype, name);
  Object.defineProperty(HTMLElement.prototype, name, {
    configurable: true,
    get(this: HTMLElement) {
      return this.hasAttribute(mapKeyboard) ? value : (before?.get?.call(this) ?? 0);
    },
  });
}

const selected = () => useSession.getState().selection?.id;
const current = () => {
  const id = screen.getByRole('treegrid').getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.textContent ?? '';
};

beforeEach(async () => {
  await openMemory({});
  act(() => {
    select({ kind: 'requirement', id: requirement('R1') });
    setOpenThemes(new Set([theme('T1')]));
    if (!currentView().isList) toggleList();
  });
  render(<MapScreen />);
  (await screen.findByRole('treegrid')).focus();
});

it('[P60] stands at what is selected and says its relations', async () => {
  await waitFor(() => expect(current()).toContain('Ruime openstelling'));
  expect(current()).toContain('must, 60 tot 80 uur');
  expect(current()).toContain('alleen regisseur');
  expect(current()).toContain('Nodig voor 1.02.');
});

it('[P61] walks, folds and goes out by key, and selects on the way', async () => {
  const user = userEvent.setup();
  await user.keyboard('{ArrowDown}');
  expect(selected()).toBe('R3');
  await user.keyboard('{ArrowLeft}');
  expect(selected()).toBe('T1');
  await user.keyboard('{ArrowLeft}');
  expect(screen.queryByText('Eén klantbeeld')).toBeNull();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(selected()).toBe('R1');
});

it('[P21] picks with the keys of the map', async () => {
  await userEvent.setup().keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect([...useMapState.getState().picked]).toEqual(['R1', 'R3']);
});

it('[P23] moves with the keys of the map', async () => {
  const user = userEvent.setup();
  await user.keyboard('{ArrowDown}');
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await allSent();
  const first = currentDossier()
    .requirements.filter((each) => each.theme === 'T1')
    .sort(byOrder)[0];
  expect(first?.id).toBe('R3');
});
