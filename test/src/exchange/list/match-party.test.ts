import { describe, expect, it } from 'vitest';
import { findParty, nearness } from '#src/exchange/list/match-party.ts';

const parties = [
  { name: 'Oosterwaard', aliases: ['OW'] },
  { name: 'Linderveen', aliases: ['LI'] },
  { name: 'Berkenrode', aliases: ['BE'] },
  { name: 'Zuiderhaar', aliases: ['ZU'] },
];

describe('how near a spelling is to a name', () => {
  it.each([
    ['Oosterwaard', 'exact'],
    ['Gem. Oosterwaard', 'exact'],
    ['gemeente oosterwaard', 'exact'],
    ['Ooster-waard', 'exact'],
    ['OW', 'exact'],
    ['Zuiderh.', 'near'],
    ['Lind.', 'near'],
    ['Zuiderhr', 'near'],
    ['Berkerode', 'near'],
    ['gem. Zuid', 'doubtful'],
  ])('[I10] finds %s: %s', (spelling, expected) => {
    expect(findParty(spelling, parties)?.nearness).toBe(expected);
  });

  it.each(['Hoogveen', 'zie mail', '?', ''])('[I10] finds nobody for %j', (spelling) => {
    expect(findParty(spelling, parties)).toBeNull();
  });
});

it('[I10] doubts what is near to two', () => {
  const twins = [
    { name: 'Oosterwaard', aliases: [] },
    { name: 'Oosterwolde', aliases: [] },
  ];
  expect(findParty('OW', twins)).toMatchObject({ nearness: 'doubtful' });
  expect(findParty('Oosterw.', twins)?.parties).toHaveLength(2);
});

it('[I10] knows initials of names of several words', () => {
  expect(nearness('HADM', { name: 'Horst aan de Maas', aliases: [] })).toBe('near');
});
