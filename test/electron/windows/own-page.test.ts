import { expect, it } from 'vitest';
import { isOwnPage, START_PAGE } from '#electron/windows/own-page.ts';

it('[X22] knows its own pages', () => {
  expect(isOwnPage(START_PAGE)).toBe(true);
  expect(isOwnPage('app://regie/')).toBe(true);
});

it.each([
  'app://regie.evil/index.html',
  'app://evil/index.html',
  'app://regie@evil/index.html',
  'app://evil@regie/index.html',
  'app://regie:81/index.html',
  'app:regie/index.html',
  'apps://regie/index.html',
  'http://regie/index.html',
  'file:///index.html',
  'data:text/html,app://regie/',
  'blob:app://regie/5',
  'about:blank',
  'null',
  '',
  undefined,
])('[X22] takes %j for a stranger', (url) => {
  expect(isOwnPage(url)).toBe(false);
});
