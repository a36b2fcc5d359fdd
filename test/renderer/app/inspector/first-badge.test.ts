import { expect, it } from 'vitest';
import { firstBadge } from '#renderer/app/inspector/first-badge.ts';

const party = (id: string, name: string, badge: string) => ({ id, name, badge });

it('follows the first real name, apart from the letters of others', () => {
  const fresh = party('n', 'Nieuwe opdrachtgever', 'NO');
  const all = [fresh, party('b', 'Bussum', 'BU')];
  expect(firstBadge(fresh, all, 'Nieuwe opdrachtgever', 'Ede')).toEqual({ badge: 'ED' });
  expect(firstBadge(fresh, all, 'Nieuwe opdrachtgever', 'Bunnik').badge).not.toBe('BU');
});

it('leaves letters that people know', () => {
  const known = party('e', 'Ede', 'ED');
  expect(firstBadge(known, [known], 'Nieuwe opdrachtgever', 'Bunnik')).toEqual({});
});
