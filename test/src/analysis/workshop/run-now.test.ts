import { expect, it } from 'vitest';
import { moveOf, runNow, stepOf, topicAtWork } from '#src/analysis/workshop/run-now.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import { tableOf } from '#src/base/table.ts';
import { aRound, aTopic } from '#test/builders/workshop-records.ts';

const topics = (...all: readonly Topic[]): readonly Topic[] =>
  all.map((topic, at) => ({ ...topic, order: `a${at}` as Topic['order'] }));
const first = aTopic('t1', 'w', { method: null, kind: 'opening' });
const second = aTopic('t2', 'w', {});
const third = aTopic('t3', 'w', {});
const round = (id: string, of: string, state: Round['state'], at: string): Round =>
  aRound(id, 'w', [of], { state, number: Number(id.slice(1)), steps: [{ state, at, by: '' }] });
const dossier = (agenda: readonly Topic[], rounds: readonly Round[] = []): Pick<Dossier, 'topics' | 'rounds'> => ({
  topics: tableOf(agenda),
  rounds: tableOf(rounds),
});

it('[WR10] puts every state of the cycle in one of five steps', () => {
  const kinds = [
    'planned',
    'draft',
    'open',
    'closed',
    'revealed',
    'discussed',
    'proposed',
    'decided',
    'parked',
  ] as const;
  expect(kinds.map(stepOf)).toEqual([
    'explain',
    'explain',
    'vote',
    'vote',
    'revealed',
    'talk',
    'outcome',
    'outcome',
    'outcome',
  ]);
});

it('[WR11] names one next step for every state, and the end after the last item', () => {
  const kinds = ['planned', 'open', 'closed', 'revealed', 'discussed', 'proposed', 'decided'] as const;
  expect(kinds.map((kind) => moveOf(second, kind, false))).toEqual([
    'open',
    'close',
    'reveal',
    'talk',
    'outcome',
    'finish',
    'finish',
  ]);
  expect(moveOf(second, 'proposed', true)).toBe('end');
  expect(moveOf(first, 'planned', false)).toBe('finish');
});

it('[WR12] finds the item that is voted on, else the one where something happened last', () => {
  const agenda = topics(first, second, third);
  expect(topicAtWork(dossier(agenda), agenda)?.id).toBe('t1');
  const asked = dossier(agenda, [
    round('r1', 't3', 'open', '2026-03-12T13:00:00Z'),
    round('r2', 't2', 'revealed', '2026-03-12T14:00:00Z'),
  ]);
  expect(topicAtWork(asked, agenda)?.id).toBe('t3');
  const revealed = dossier(agenda, [round('r2', 't2', 'revealed', '2026-03-12T14:00:00Z')]);
  expect(topicAtWork(revealed, agenda)?.id).toBe('t2');
});

it('[WR12] goes past what isn’t voted on once it was dealt with', () => {
  const done = { stage: 'discussed' as const, at: '2026-03-12T13:00:00Z', by: '', round: null };
  const agenda = topics({ ...first, stage: 'discussed', steps: [done] }, second);
  expect(topicAtWork(dossier(agenda), agenda)?.id).toBe('t2');
});

it('[WR13] works on the item that was chosen, whatever its state', () => {
  const agenda = topics(first, second, third);
  const open = dossier(agenda, [round('r1', 't3', 'open', '2026-03-12T13:00:00Z')]);
  expect(runNow(open, 'w', 't2')).toMatchObject({ at: 1, move: 'open' });
  expect(runNow(open, 'w', null)).toMatchObject({ at: 2, move: 'close' });
  expect(runNow(dossier([]), 'w', null)).toMatchObject({ topic: null, at: -1 });
});
