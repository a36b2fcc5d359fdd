import { describe, expect, it } from 'vitest';
import { nestedPoints } from '#src/analysis/workshop/nested-points.ts';
import { topicResult } from '#src/analysis/workshop/topic-result.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';
import { aClient, aRequirement, aTheme, dossierOf, theme } from '#test/builders/records.ts';
import { aRound, aTopic, aWorkshop, theVotes } from '#test/builders/workshop-records.ts';

const over: readonly Subject[] = ['T1', 'T2'].map((id) => ({ kind: 'theme', id, label: '' }));
const of = (...ids: readonly string[]): readonly Subject[] => ids.map((id) => ({ kind: 'requirement', id, label: '' }));
const given = (ids: readonly string[], ...points: readonly number[]) => [
  { method: 'points' as const, points: ids.map((subject, at) => ({ subject, points: points[at] ?? 0 })) },
];

const base = {
  clients: [aClient('DIJ', { order: 'a1', badge: 'DI' }), aClient('MER', { order: 'a0', badge: 'ME' })],
  themes: [aTheme('T1'), aTheme('T2')],
  requirements: [
    aRequirement('R1', { code: 'R1', theme: theme('T1') }),
    aRequirement('R2', { code: 'R2', theme: theme('T1') }),
    aRequirement('R3', { code: 'R3', theme: theme('T2') }),
  ],
  workshops: [aWorkshop('WS1')],
  topics: [
    aTopic('A', 'WS1', { method: 'points', subjects: over }),
    aTopic('B', 'WS1', { method: 'points', subjects: of('R1', 'R2') }),
    aTopic('C', 'WS1', { method: 'points', subjects: of('R3') }),
  ],
  rounds: [aRound('RD1', 'WS1', ['A', 'B', 'C'], { state: 'revealed' })],
};
const merwenburg = [
  theVotes('RD1', 'A', 'MER', given(['T1', 'T2'], 60, 40)),
  theVotes('RD1', 'B', 'MER', given(['R1', 'R2'], 75, 25)),
  theVotes('RD1', 'C', 'MER', given(['R3'], 100)),
];

function found(dossier: Dossier) {
  const [workshop] = dossier.workshops;
  if (workshop === undefined) throw new Error('No workshop');
  return nestedPoints(
    dossier,
    dossier.topics.flatMap((topic) => topicResult(dossier, workshop, topic) ?? []),
  );
}

describe('points over themes and within them', () => {
  it('[WL50] are multiplied, made up for the size of the theme, and 100 in all', () => {
    const nested = found(dossierOf({ ...base, votes: merwenburg }));
    // 60 × 75 × 2, 60 × 25 × 2 and 40 × 100 × 1 are 9000, 3000 and 4000 of 16000.
    expect(nested?.items.map(({ subject, theme: group, mean }) => [subject.id, group, mean])).toEqual([
      ['R1', 'T1', 56.25],
      ['R3', 'T2', 25],
      ['R2', 'T1', 18.75],
    ]);
    expect(nested?.clients).toEqual(['MER']);
  });

  it('[WL50] leave out who passed over a level', () => {
    const half = theVotes('RD1', 'A', 'DIJ', given(['T1', 'T2'], 10, 90));
    expect(found(dossierOf({ ...base, votes: [...merwenburg, half] }))?.clients).toEqual(['MER']);
  });

  it('[WL50] are not there without both levels', () => {
    expect(found(dossierOf({ ...base, votes: merwenburg.slice(0, 1) }))).toBeNull();
    expect(found(dossierOf({ ...base, votes: merwenburg.slice(1) }))).toBeNull();
  });
});
