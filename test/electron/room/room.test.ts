import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRoomPlan, inState } from '#test/builders/room-plan.ts';
import { codeOf } from '#test/electron/host/room.ts';
import { unwrap } from '#test/faults/world.ts';
import { aRoom, could, must, openDoor, phoneOf } from './open-room.ts';

it('[BB1] a vote is on the disk when it is acknowledged', async () => {
  const open = await aRoom();
  await openDoor(open);
  const phone = await phoneOf(open, 'p1-1');
  expect(await phone.vote('t1', must)).toBe(200);
  const [name = ''] = await readdir(open.boxes);
  expect(await readFile(path.join(open.boxes, name), 'utf8')).toContain('"priority":"M"');
  expect((await stat(path.join(open.boxes, name))).mode & 0o777).toBe(0o600);
  await open.room.close();
});

it('[BB2] a person has one vote a topic: the last while the round is open', async () => {
  const open = await aRoom();
  await openDoor(open);
  const phone = await phoneOf(open, 'p1-1');
  for (const answer of [must, could, must, could]) expect(await phone.vote('t1', answer)).toBe(200);
  expect(open.room.state().turnout?.perTopic).toEqual([
    { topic: 't1', cast: 1 },
    { topic: 't2', cast: 0 },
  ]);
  const { votes } = unwrap(await open.room.handOver('r1'));
  expect(votes).toEqual([{ topic: 't1', client: 'C1', cast: [{ person: null, answer: could }] }]);
  await open.room.close();
});

it('[BB3] a room opened again has all votes, and its phones go on as they were', async () => {
  const open = await aRoom();
  await openDoor(open);
  const phone = await phoneOf(open, 'p1-1');
  await phone.vote('t1', must);
  await open.room.closeDoor();
  // Nothing is written at the end that a program that was killed would not have written.
  const again = await aRoom({ dataFolder: open.ports.dataFolder });
  expect(again.room.state()).toMatchObject({ isOpen: false, address: '127.0.0.1', bound: ['p1-1'] });
  expect(await openDoor(again)).toBe(`http://${phone.host}/`);
  expect((await phone.paper()).voted).toEqual(['t1']);
  expect(await phone.vote('t2', must)).toBe(200);
  expect(again.room.state().turnout).toMatchObject({ cast: 1, voted: ['p1-1'] });
  await again.room.close();
});

describe('a round that is not open', () => {
  it('[BB17] takes no vote, but knows a vote again that it took', async () => {
    const plan = aRoomPlan();
    const open = await aRoom({ plan });
    await openDoor(open);
    const phone = await phoneOf(open, 'p1-1');
    const id = 'ab'.repeat(16);
    expect(await phone.vote('t1', must, { id })).toBe(200);
    unwrap(await open.room.follow(inState(plan, 'closed')));
    expect(await phone.vote('t1', could)).toBe(409);
    expect(await phone.vote('t1', must, { id })).toBe(200);
    unwrap(await open.room.follow(inState(plan, 'draft')));
    expect(await phone.vote('t1', could)).toBe(409);
    await open.room.close();
  });

  it('[BB17] knows the same vote again and does it once', async () => {
    const open = await aRoom();
    await openDoor(open);
    const phone = await phoneOf(open, 'p1-1');
    const id = 'cd'.repeat(16);
    await Promise.all(Array.from({ length: 10 }, () => phone.vote('t1', must, { id })));
    expect(await phone.vote('t1', could)).toBe(200);
    // A phone that was away sends its queue once more.
    expect(await phone.vote('t1', must, { id })).toBe(200);
    const { votes } = unwrap(await open.room.handOver('r1'));
    expect(votes[0]?.cast).toEqual([{ person: null, answer: could }]);
    const [name = ''] = await readdir(open.boxes);
    const lines = (await readFile(path.join(open.boxes, name), 'utf8')).match(/"t":"vote"/g);
    expect(lines).toHaveLength(2);
    await open.room.close();
  });

  it('[BB18] takes what was voted on paper until it is revealed, and no other vote', async () => {
    const plan = aRoomPlan();
    const open = await aRoom({ plan });
    await openDoor(open);
    await (await phoneOf(open, 'p1-1')).vote('t1', must);
    unwrap(await open.room.follow(inState(plan, 'closed')));
    const asked = { round: 'r1', topic: 't1', way: 'paper', answer: could, purpose: 'cast' } as const;
    expect(unwrap(await open.room.castFor({ ...asked, person: 'p1-2' }))).toBe('accepted');
    expect(unwrap(await open.room.castFor({ ...asked, person: 'p1-2', answer: must }))).toBe('accepted');
    expect(codeOf(await open.room.castFor({ ...asked, person: 'p1-1', purpose: 'replace' }))).toBe('round-is-closed');
    unwrap(await open.room.follow(inState(plan, 'revealed')));
    expect(codeOf(await open.room.castFor({ ...asked, person: 'p1-3' }))).toBe('round-is-revealed');
    await open.room.close();
  });
});

describe('what the regisseur enters', () => {
  const asked = { round: 'r1', topic: 't1', person: 'p1-1', answer: must } as const;

  it('[BB19] is compared with itself only, never with what somebody voted unseen', async () => {
    const open = await aRoom();
    await openDoor(open);
    const paper = { ...asked, way: 'paper' } as const;
    expect(unwrap(await open.room.castFor({ ...paper, purpose: 'check' }))).toBe('none');
    expect(unwrap(await open.room.castFor({ ...paper, purpose: 'cast' }))).toBe('accepted');
    expect(unwrap(await open.room.castFor({ ...paper, purpose: 'check' }))).toBe('same');
    expect(unwrap(await open.room.castFor({ ...paper, purpose: 'check', answer: could }))).toBe('different');
    await (await phoneOf(open, 'p1-2')).vote('t1', must);
    for (const answer of [must, could]) {
      const guess = { ...paper, person: 'p1-2', answer, purpose: 'check' } as const;
      expect(unwrap(await open.room.castFor(guess))).toBe('other-way');
    }
    expect(unwrap(await open.room.castFor({ ...paper, person: 'p1-2', purpose: 'cast' }))).toBe('other-way');
    expect(unwrap(await open.room.castFor({ ...paper, person: 'p1-3', way: 'laptop', purpose: 'cast' }))).toBe(
      'accepted',
    );
    expect(unwrap(await open.room.castFor({ ...paper, person: 'p1-3', purpose: 'check' }))).toBe('other-way');
    expect(open.room.state().turnout?.ways).toEqual({ phone: 1, paper: 1, spoken: 1 });
    await open.room.close();
  });

  it('[BB19] takes the place of a phone vote knowingly only, and can be taken back', async () => {
    const open = await aRoom();
    await openDoor(open);
    await (await phoneOf(open, 'p1-1')).vote('t1', could);
    const paper = { ...asked, way: 'paper' } as const;
    expect(unwrap(await open.room.castFor({ ...paper, answer: null, purpose: 'cast' }))).toBe('other-way');
    expect(unwrap(await open.room.castFor({ ...paper, purpose: 'replace' }))).toBe('accepted');
    expect(open.room.state().turnout?.ways).toEqual({ phone: 0, paper: 1, spoken: 0 });
    expect(unwrap(await open.room.castFor({ ...paper, answer: null, purpose: 'cast' }))).toBe('accepted');
    expect(open.room.state().turnout?.ways).toEqual({ phone: 0, paper: 0, spoken: 0 });
    await open.room.close();
  });
});

describe('the reveal', () => {
  it('[BB22] hands over per client, without names and in an order that tells nothing', async () => {
    const open = await aRoom();
    await openDoor(open);
    for (const [person, answer] of [
      ['p1-3', must],
      ['p1-1', could],
      ['p2-1', must],
      ['p1-2', must],
    ] as const)
      await (await phoneOf(open, person)).vote('t1', answer);
    const { votes, turnout, ways } = unwrap(await open.room.handOver('r1'));
    const nameless = (...answers: readonly unknown[]) => answers.map((answer) => ({ person: null, answer }));
    expect(votes).toEqual([
      { topic: 't1', client: 'C1', cast: nameless(could, must, must) },
      { topic: 't1', client: 'C2', cast: nameless(must) },
    ]);
    expect(turnout).toContainEqual({ client: 'C1', entitled: 3, cast: 0 });
    expect(ways).toEqual({ phone: 4, paper: 0, spoken: 0 });
    await open.room.close();
  });

  it('[BB22] gives names where all agreed to them', async () => {
    const open = await aRoom({ plan: aRoomPlan({ namesShown: true }) });
    const asked = { round: 'r1', topic: 't1', way: 'paper', answer: must, purpose: 'cast' } as const;
    unwrap(await open.room.castFor({ ...asked, person: 'p1-2' }));
    const { votes } = unwrap(await open.room.handOver('r1'));
    expect(votes[0]?.cast).toEqual([{ person: 'p1-2', answer: must }]);
    await open.room.close();
  });

  it('[BB24] lets no vote in from the moment it begins, and can be done again after it was taken back', async () => {
    const plan = aRoomPlan();
    const open = await aRoom({ plan });
    await openDoor(open);
    const phone = await phoneOf(open, 'p1-1');
    await phone.vote('t1', must);
    const first = unwrap(await open.room.handOver('r1'));
    expect(await phone.vote('t1', could)).toBe(409);
    await open.room.handedOver('r1', true);
    unwrap(await open.room.follow(inState(plan, 'revealed')));
    expect(codeOf(await open.room.handOver('r1'))).toBe('round-is-revealed');
    unwrap(await open.room.follow(inState(plan, 'closed')));
    expect(unwrap(await open.room.handOver('r1'))).toEqual(first);
    await open.room.close();
    const again = await aRoom({ plan: inState(plan, 'closed'), dataFolder: open.ports.dataFolder });
    const late = { round: 'r1', topic: 't1', person: 'p2-1', way: 'paper', answer: must, purpose: 'cast' } as const;
    expect(codeOf(await again.room.castFor(late))).toBe('round-is-closed');
    await again.room.close();
  });

  it('[BB24] that does not come off leaves the round as it was', async () => {
    const open = await aRoom();
    await openDoor(open);
    const phone = await phoneOf(open, 'p1-1');
    unwrap(await open.room.handOver('r1'));
    await open.room.handedOver('r1', false);
    expect(await phone.vote('t1', could)).toBe(200);
    await open.room.close();
  });
});

describe('the box', () => {
  it('[BB7] goes when the workshop has ended and all votes are in the dossier', async () => {
    const plan = aRoomPlan();
    const open = await aRoom({ plan });
    await openDoor(open);
    await (await phoneOf(open, 'p1-1')).vote('t1', must);
    const ended = { ...inState(plan, 'closed'), workshop: { ...plan.workshop, hasEnded: true } };
    unwrap(await open.room.follow(ended));
    expect(open.room.state().isOpen).toBe(false);
    expect(codeOf(await open.room.openDoor('127.0.0.1'))).toBe('workshop-ended');
    expect(await readdir(open.boxes)).toHaveLength(1);
    unwrap(await open.room.follow(inState(ended, 'revealed')));
    expect(await readdir(open.boxes)).toEqual([]);
    await open.room.close();
    expect(await readdir(open.boxes)).toEqual([]);
  });

  it('[BB8] follows its dossier to another name', async () => {
    const plan = aRoomPlan();
    const open = await aRoom({ plan });
    const asked = { round: 'r1', topic: 't1', way: 'paper', answer: must, purpose: 'cast' } as const;
    unwrap(await open.room.castFor({ ...asked, person: 'p1-1' }));
    const moved = { ...plan, dossier: '/dossiers/Ander.regie' };
    unwrap(await open.room.follow(moved));
    expect(await readdir(open.boxes)).toHaveLength(1);
    await open.room.close();
    // While the program did not run somebody gave the file yet another name.
    const renamed = { ...plan, dossier: '/dossiers/Nog anders.regie' };
    const again = await aRoom({ plan: renamed, dataFolder: open.ports.dataFolder });
    expect(again.room.state().turnout?.begun).toEqual(['p1-1']);
    await again.room.close();
  });

  it('[BB8] of one copy of a dossier is not that of another', async () => {
    const open = await aRoom();
    const here = aRoomPlan({ dossier: __filename });
    const first = await aRoom({ plan: here, dataFolder: open.ports.dataFolder });
    const asked = { round: 'r1', topic: 't1', way: 'paper', answer: must, purpose: 'cast' } as const;
    unwrap(await first.room.castFor({ ...asked, person: 'p1-1' }));
    const other = await aRoom({
      plan: aRoomPlan({ dossier: '/dossiers/Kopie.regie' }),
      dataFolder: open.ports.dataFolder,
    });
    expect(other.room.state().turnout?.begun).toEqual([]);
    for (const each of [open, first, other]) await each.room.close();
  });
});
