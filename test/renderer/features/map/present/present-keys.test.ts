import { expect, it } from 'vitest';
import { presentKey } from '#renderer/features/map/present/present-keys.ts';

const press = (key: string, held: object = {}) =>
  presentKey({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

it('[P51] arrows, space and a remote step, Esc stops, and keys of the map do nothing', () => {
  expect(press('ArrowRight')).toEqual({ kind: 'step', by: 1 });
  expect(press('PageUp')).toEqual({ kind: 'step', by: -1 });
  expect(press(' ', { shiftKey: true })).toEqual({ kind: 'step', by: -1 });
  expect(press('ArrowDown')).toMatchObject({ kind: 'scroll' });
  expect(press('Escape')).toEqual({ kind: 'stop' });
  for (const key of ['n', 'Delete', 'F2', '1']) expect(press(key)).toBeNull();
  expect(press('ArrowRight', { altKey: true })).toBeNull();
});
