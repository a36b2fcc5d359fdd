import { describe, expect, it } from 'vitest';
import { cookieOf, refusalOf } from '#electron/server/guard.ts';

const host = '127.0.0.1:4100';
const json = { host, origin: `http://${host}`, 'content-type': 'application/json; charset=utf-8' };

describe('refusalOf', () => {
  it('[X11] lets a call of an own page in, from browsers with and without Sec-Fetch-Site', () => {
    expect(refusalOf('post', json, host)).toBeNull();
    expect(refusalOf('post', { ...json, 'sec-fetch-site': 'same-origin' }, host)).toBeNull();
  });

  it('[X11] lets a page be opened by hand, but not an event stream', () => {
    expect(refusalOf('page', { host, 'sec-fetch-site': 'none' }, host)).toBeNull();
    expect(refusalOf('events', { host, 'sec-fetch-site': 'none' }, host)).toBe(403);
  });

  it('[X11] judges the host name first', () => {
    expect(refusalOf('post', { origin: 'http://evil.example' }, host)).toBe(421);
  });

  it('[X11] refuses a type that only begins like JSON', () => {
    expect(refusalOf('post', { ...json, 'content-type': 'application/jsonp' }, host)).toBe(415);
  });
});

describe('cookieOf', () => {
  it('[X12] finds the cookie by its whole name', () => {
    const headers = { cookie: 'xregie=1; regie=two=2; regie-2=3' };
    expect(cookieOf(headers, 'regie')).toBe('two=2');
    expect(cookieOf(headers, 'egie')).toBeUndefined();
    expect(cookieOf({}, 'regie')).toBeUndefined();
  });
});
