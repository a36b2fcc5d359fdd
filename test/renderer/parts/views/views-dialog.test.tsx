import { act, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ViewsDialog } from '#renderer/parts/views/views-dialog.tsx';
import { currentDossier } from '#renderer/store/document.ts';
import { allSent, undo } from '#renderer/store/edit.ts';
import { viewsInOrder } from '#renderer/store/kept-views.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const names = () => viewsInOrder(currentDossier()).map(({ name }) => name);
const dataTransfer = { setData: () => {}, setDragImage: () => {}, effectAllowed: '' };

it('[W80] a view is dragged below another one, as one step for undo', async () => {
  await openMemory();
  render(<ViewsDialog />);
  expect(names()).toEqual(['Botsingen', 'Alles op prijs']);
  const [first, second] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
  const grip = first.querySelector('[draggable]') as HTMLElement;
  fireEvent.dragStart(grip, { dataTransfer });
  // A row without a size has its middle at 0: 10 pixels down is its lower half.
  const over = createEvent.dragOver(second, { dataTransfer });
  Object.defineProperty(over, 'clientY', { value: 10 });
  fireEvent(second, over);
  fireEvent.drop(second, { dataTransfer });
  await act(allSent);
  expect(names()).toEqual(['Alles op prijs', 'Botsingen']);
  act(undo);
  expect(currentDossier()).toEqual(smallDossier);
});
