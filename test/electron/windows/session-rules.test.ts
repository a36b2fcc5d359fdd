import { expect, it } from 'vitest';
import { isLocal } from '#electron/windows/session-rules.ts';

it.each(['app://regie/index.html', 'blob:app://regie/1', 'data:image/png;base64,AA', 'APP://regie/'])(
  '[X24] lets %s through',
  (url) => {
    expect(isLocal(url, true)).toBe(true);
  },
);

it.each([
  'http://127.0.0.1/',
  'https://example.org',
  'ws://127.0.0.1',
  'wss://x',
  'ftp://x',
  'file:///etc/passwd',
  'chrome-extension://x',
  'filesystem:app://regie/',
  'javascript:1',
  'nonsense',
  '',
])('[X24] stops %j', (url) => {
  expect(isLocal(url, false)).toBe(false);
});

it('[X24] leaves the developer tools to the unpackaged program', () => {
  expect(isLocal('devtools://devtools/bundled/x.js', false)).toBe(true);
  expect(isLocal('devtools://devtools/bundled/x.js', true)).toBe(false);
});
