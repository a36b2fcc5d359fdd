import { describe, expect, it, vi } from 'vitest';
import type { Memory } from '#renderer/ballot/memory.ts';
import { Outbox, type Waiting } from '#renderer/ballot/outbox.ts';
import type { BallotVote } from '#src/contract/ballot.ts';

const vote = (id: string, who = 'Ans'): Waiting => ({ id, who, round: 'r1', topic: `t-${id}`, answer: id, title: id });

function anOutbox(statuses: Readonly<Record<string, number>> = {}, kept: Map<string, unknown> = new Map()) {
  const asked: BallotVote[] = [];
  const done: string[] = [];
  const answers: Record<string, number> = { ...statuses };
  const memory: Memory = {
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => void kept.set(name, structuredClone(value)),
    drop: (name) => void kept.delete(name),
  };
  const door = {
    vote: async (sent: BallotVote) => {
      asked.push(sent);
      return answers[sent.id] ?? 200;
    },
  };
  const outbox = new Outbox({
    door,
    memory,
    changed: () => {},
    sent: ({ id }) => done.push(`sent ${id}`),
    refused: ({ id }, status) => done.push(`refused ${id} ${status}`),
    out: () => done.push('out'),
  });
  return { outbox, asked, done, answers, kept };
}

const until = (look: () => void): Promise<void> => vi.waitFor(look, { interval: 5, timeout: 20_000 });

describe('[BP20] votes that wait', () => {
  it('go one after the other in the order they were cast', async () => {
    const { outbox, done } = anOutbox();
    outbox.of('Ans');
    for (const id of ['a', 'b', 'c']) outbox.add(vote(id));
    await until(() => expect(done).toEqual(['sent a', 'sent b', 'sent c']));
  });

  it('stay on the device while nobody answers, and go again under the same id', async () => {
    const { outbox, asked, done, answers, kept } = anOutbox({ a: 0 });
    outbox.of('Ans');
    outbox.add(vote('a'));
    outbox.add(vote('b'));
    await until(() => expect(asked).toHaveLength(1));
    expect(kept.get('outbox')).toHaveLength(2);
    answers.a = 200;
    outbox.retry();
    await until(() => expect(done).toEqual(['sent a', 'sent b']));
    expect(asked.map(({ id }) => id)).toEqual(['a', 'a', 'b']);
    expect(kept.has('outbox')).toBe(false);
  });

  it('try again by themselves', async () => {
    const { outbox, done, answers } = anOutbox({ a: 503 });
    outbox.of('Ans');
    outbox.add(vote('a'));
    answers.a = 200;
    await until(() => expect(done).toEqual(['sent a']));
  });

  it('survive a page that was closed, and are sent by nobody else', async () => {
    const kept = new Map<string, unknown>();
    const first = anOutbox({ a: 0 }, kept);
    first.outbox.of('Ans');
    first.outbox.add(vote('a'));
    await until(() => expect(first.asked).toHaveLength(1));
    first.outbox.of(null);
    const second = anOutbox({}, kept);
    second.outbox.of('Bas');
    second.outbox.add(vote('b', 'Bas'));
    await until(() => expect(second.done).toEqual(['sent b']));
    second.outbox.of('Ans');
    await until(() => expect(second.done).toEqual(['sent b', 'sent a']));
  });

  it('are kept when the device is out', async () => {
    const { outbox, done, kept } = anOutbox({ a: 401 });
    outbox.of('Ans');
    outbox.add(vote('a'));
    await until(() => expect(done).toEqual(['out']));
    expect(kept.get('outbox')).toHaveLength(1);
  });
});

it('[BP21] a vote that is refused for good makes place for the next', async () => {
  const { outbox, done } = anOutbox({ a: 409, b: 422, c: 429 });
  outbox.of('Ans');
  for (const id of ['a', 'b', 'c', 'd']) outbox.add(vote(id));
  await until(() => expect(done).toEqual(['refused a 409', 'refused b 422', 'refused c 429', 'sent d']));
});
