import { afterEach, expect, it } from 'vitest';
import { pathOfFile } from '#renderer/bridge/file-path.ts';

const file = new File([''], 'zaak.regie');
const page = window as { regie?: unknown };

afterEach(() => {
  delete page.regie;
});

it('[X21] asks the file, then the preload script, and knows nothing in a browser', () => {
  expect(pathOfFile(file)).toBeNull();
  page.regie = { pathOf: () => '/map/zaak.regie' };
  expect(pathOfFile(file)).toBe('/map/zaak.regie');
  page.regie = { pathOf: () => '' };
  expect(pathOfFile(file)).toBeNull();
  const known = Object.assign(new File([''], 'a.regie'), { path: '/ander/a.regie' });
  expect(pathOfFile(known)).toBe('/ander/a.regie');
});
