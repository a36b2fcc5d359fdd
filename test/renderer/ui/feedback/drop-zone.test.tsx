import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DropZone } from '#renderer/ui/feedback/drop-zone.tsx';

const list = new File(['a;b'], 'eisen.csv');
const withFiles = { dataTransfer: { types: ['Files'], files: [list] } };

function mount(isDisabled = false) {
  const dropped: string[] = [];
  render(
    <DropZone
      label="Laat los om in te lezen"
      isDisabled={isDisabled}
      onFiles={(files) => dropped.push(...files.map((file) => file.name))}
    >
      <p>Kaart</p>
    </DropZone>,
  );
  return { inner: screen.getByText('Kaart'), zone: screen.getByText('Kaart').parentElement as HTMLElement, dropped };
}

it('[UI12] a file over the surface turns it into a drop zone until it leaves, across its children', () => {
  const { zone, inner } = mount();
  fireEvent.dragEnter(zone, withFiles);
  fireEvent.dragEnter(inner, withFiles);
  fireEvent.dragLeave(zone, withFiles);
  expect(screen.getByRole('status').textContent).toContain('Laat los');
  fireEvent.dragLeave(inner, withFiles);
  expect(screen.queryByRole('status')).toBeNull();
});

it('[UI12] dropping hands over the files and ends the drop zone', () => {
  const { zone, dropped } = mount();
  fireEvent.dragEnter(zone, withFiles);
  fireEvent.drop(zone, withFiles);
  expect(dropped).toEqual(['eisen.csv']);
  expect(screen.queryByRole('status')).toBeNull();
});

it('[UI12] dragged text is not for it', () => {
  const { zone } = mount();
  fireEvent.dragEnter(zone, { dataTransfer: { types: ['text/plain'], files: [] } });
  expect(screen.queryByRole('status')).toBeNull();
});

it('[UI12] a disabled zone takes nothing', () => {
  const { zone, dropped } = mount(true);
  fireEvent.drop(zone, withFiles);
  expect(dropped).toEqual([]);
});
