import { expect, it } from 'vitest';
import { createSecrets } from '#electron/server/secrets.ts';

it('[X12] trades the token once, whatever was tried before', () => {
  const secrets = createSecrets();
  expect(secrets.trade('x')).toBeNull();
  const session = secrets.trade(secrets.token);
  expect(session).not.toBeNull();
  expect(secrets.isSession(session ?? '')).toBe(true);
  expect(secrets.trade(secrets.token)).toBeNull();
});

it('[X12] takes neither the token nor another door for its session', () => {
  const secrets = createSecrets();
  const other = createSecrets();
  expect(secrets.isSession(secrets.token)).toBe(false);
  expect(secrets.isSession(other.trade(other.token) ?? '')).toBe(false);
  expect(secrets.isSession('')).toBe(false);
});
