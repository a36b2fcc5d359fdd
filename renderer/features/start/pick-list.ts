import { openDropped } from './open-dropped.ts';

/** The page's own file dialog: a list is read from bytes, so no door needs to know where it lies. */
export function pickList(): Promise<void> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.csv';
    input.addEventListener('change', () => resolve(openDropped([...(input.files ?? [])])), { once: true });
    input.addEventListener('cancel', () => resolve(), { once: true });
    input.click();
  });
}
