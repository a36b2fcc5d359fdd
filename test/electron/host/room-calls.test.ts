import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from '#electron/storage/create-store.ts';
import { openStore } from '#electron/storage/open-store.ts';
import type { Connection } from '#electron/host/host.ts';
import { ballotDoor } from '#src/contract/ballot.ts';
import type { Args, CallName, Opened, Value } from '#src/contract/calls.ts';
import type { RoomState } from '#src/contract/room.ts';
import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { aPerson, client, dossierOf } from '#test/builders/records.ts';
import { aSeat, aTopic, aWorkshop } from '#test/builders/workshop-records.ts';
import { must } from '#test/electron/room/open-room.ts';
import { Phone } from '#test/electron/room/phone.ts';
import { type RoomsHere, roomsHere } from './in-process-room.ts';
import { codeOf, heard, openRoom, valueOf } from './room.ts';

const mia = aPerson('mia', { name: 'Mia', party: { kind: 'client', client: client('MER') }, order: 'a5' });
const { workshops, seats, topics } = dossierOf({
  workshops: [aWorkshop('W1')],
  seats: [...['ilse', 'joris', 'mia'].map((person) => aSeat('W1', person)), aSeat('W1', 'regie', { role: 'scribe' })],
  topics: [
    aTopic('T1', 'W1', { subjects: [{ kind: 'requirement', id: 'R1', label: 'Ruime openstelling' }] }),
    aTopic('T2', 'W1', { subjects: [{ kind: 'requirement', id: 'R2', label: 'Opslag' }], note: 'Geheim' }),
  ],
});
const people = [...smallDossier.people, mia].toSorted((a, b) => (a.id < b.id ? -1 : 1));
const dossier = { ...smallDossier, people, workshops, seats, topics };

const at = '2026-03-12T13:00:00.000Z';
const edits = {
  ask: ['addRound', { id: 'N1', workshop: 'W1', topics: ['T1', 'T2'], seconds: null, isOpen: true, at, by: 'Rik' }],
  close: ['closeRound', { id: 'N1', at, by: 'Rik' }],
} as const;

type Table = {
  readonly window: Connection;
  readonly other: Connection;
  readonly opened: Opened;
  readonly rooms: RoomsHere;
  readonly folder: string;
  /** As when the window gets the focus. */
  readonly recheck: () => Promise<void>;
  readonly edit: (step: keyof typeof edits) => Promise<void>;
  readonly call: <K extends CallName>(name: K, more: Omit<Args<K>, 'session' | 'workshop'>) => Promise<Value<K>>;
};

/** Two windows on a dossier with a workshop; its round is asked for by `edit('ask')`. */
async function aTable(): Promise<Table> {
  const rooms = roomsHere();
  const { room, ports, folder } = await openRoom({ startRoom: rooms.startRoom });
  await mkdir(ports.documentsFolder, { recursive: true });
  const file = path.join(ports.documentsFolder, 'Zaak.regie');
  const made = valueOf(await createStore(file, dossier, { dataFolder: ports.dataFolder, now: ports.now, user: 'Rik' }));
  valueOf(await made.store.close());
  const [window, other] = [room.connect('browser', null), room.connect('browser', null)];
  const opened = valueOf(await window.call('dossiers.open', { path: file, mode: 'normal' }));
  valueOf(await other.call('dossiers.open', { path: file, mode: 'normal' }));
  const { session } = opened;
  return {
    window,
    other,
    opened,
    rooms,
    folder,
    recheck: room.recheck,
    edit: async (step) => {
      const [name, input] = edits[step];
      valueOf(await window.call('dossier.edit', { session, call: { kind: 'command', name, input } }));
    },
    call: async (name, more) => valueOf(await window.call(name, { session, workshop: 'W1', ...more } as never)),
  };
}

async function phoneOf(table: Table, person: string): Promise<Phone> {
  const { url } = await table.call('room.state', {});
  const card = (await table.call('room.cards', {})).find((each) => each.person === person);
  const phone = new Phone(url ?? '');
  expect(await phone.enter(card?.url?.split(ballotDoor.cardPrefix)[1] ?? '')).toBe(200);
  return phone;
}

const inN1 = { round: 'N1' };
const until = <T>(look: () => T): Promise<T> => vi.waitFor(look, { timeout: 20_000, interval: 10 });

describe('a room', () => {
  it('[BB36] asks what the dossier asks, of who speaks for a client, and nothing else of it', async () => {
    const table = await aTable();
    await table.call('room.open', { address: '127.0.0.1' });
    const phone = await phoneOf(table, 'ilse');
    expect((await phone.paper()).round).toBeNull();
    await table.edit('ask');
    await vi.waitFor(async () => expect((await phone.paper()).round?.state).toBe('open'));
    const paper = await phone.paper();
    expect(paper.round?.topics.map(({ code, id }) => [code, id])).toEqual([
      ['1.01', 'T1'],
      ['2.01', 'T2'],
    ]);
    expect(paper.client).toEqual({ badge: 'ME', name: 'Merwenburg', hue: 1 });
    expect(JSON.stringify(paper)).not.toMatch(/Geheim|Dijkenrade|mandaat|Joris/);
    expect((await table.call('room.cards', {})).map(({ person }) => person)).toEqual(['ilse', 'joris', 'mia']);
    await table.window.close();
    await table.other.close();
  });

  it('[BB24] makes what comes out of its box one edit, which can be taken back and done again', async () => {
    const table = await aTable();
    const { window, other, opened } = table;
    await table.edit('ask');
    await table.call('room.open', { address: '127.0.0.1' });
    const phone = await phoneOf(table, 'ilse');
    expect(await phone.vote('T1', must, inN1)).toBe(200);
    await table.call('room.cast', {
      ...inN1,
      topic: 'T1',
      person: 'joris',
      way: 'paper',
      answer: must,
      purpose: 'cast',
    });
    const [mine, theirs] = [heard(window), heard(other)];
    const entry = await table.call('room.reveal', inN1);
    expect(entry.label).toEqual({ command: 'revealRound', params: { number: 1 } });
    for (const events of [mine, theirs]) {
      const names = events.flatMap((event) => (event.kind === 'entry' ? event.entry.label.command : []));
      expect(names).toEqual(['closeRound', 'revealRound']);
    }
    expect(await phone.vote('T2', must, inN1)).toBe(409);
    const shown = async () => {
      const again = valueOf(await other.call('dossiers.open', { path: opened.path, mode: 'normal' }));
      const { rounds, votes } = unpackDossier(again.dossier);
      return { state: rounds[0]?.state, ways: rounds[0]?.ways, votes: votes.map(({ client: of, cast }) => [of, cast]) };
    };
    const cast = [{ person: null, answer: must }];
    const revealed = {
      state: 'revealed',
      ways: { phone: 1, paper: 1, spoken: 0 },
      votes: [
        ['MER', cast],
        ['DIJ', cast],
      ],
    };
    expect(await shown()).toMatchObject({ ...revealed, votes: expect.arrayContaining(revealed.votes) });
    const { session } = opened;
    valueOf(await window.call('dossier.edit', { session, call: { kind: 'undo', seq: entry.seq } }));
    expect(await shown()).toMatchObject({ state: 'closed', votes: [] });
    await table.call('room.reveal', inN1);
    expect(await shown()).toMatchObject({ ...revealed, votes: expect.arrayContaining(revealed.votes) });
    await window.close();
    await other.close();
  });

  it('[BB25] nobody but the host says what came out of the box, and before that no file says what was voted', async () => {
    const table = await aTable();
    const { window, other, opened, folder } = table;
    await table.edit('ask');
    await table.call('room.open', { address: '127.0.0.1' });
    const phone = await phoneOf(table, 'ilse');
    const reason = 'Zo stemde Ilse en niemand weet het';
    const events = [heard(window), heard(other)];
    expect(await phone.vote('T1', { method: 'stance', stances: [{ subject: 'R1', step: 1, reason }] }, inN1)).toBe(422);
    expect(await phone.vote('T1', { ...must, priority: 'W' }, inN1)).toBe(200);
    await until(() => expect(events.flat().some(({ kind }) => kind === 'room')).toBe(true));
    const call = { kind: 'command', name: 'revealRound', input: {} } as const;
    expect(codeOf(await window.call('dossier.edit', { session: opened.session, call }))).toBe('host-only');
    await window.call('dossier.flush', { session: opened.session });
    expect(JSON.stringify(events)).not.toMatch(/moscow|"W"/);
    for (const name of await readdir(folder, { recursive: true })) {
      if (name.endsWith('.box')) continue;
      const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
      expect({ name, tells: /"moscow","priority":"W"|Zo stemde Ilse/.test(text) }).toEqual({ name, tells: false });
    }
    await window.close();
    await other.close();
  });

  it('[BB35] goes on where it was when its thread ends, with all its votes and at the same address', async () => {
    const table = await aTable();
    await table.edit('ask');
    const { url } = await table.call('room.open', { address: '127.0.0.1' });
    const phone = await phoneOf(table, 'ilse');
    await phone.vote('T1', must, inN1);
    const told: RoomState[] = [];
    table.other.listen((event) => event.kind === 'room' && told.push(event.state));
    await table.rooms.die();
    await until(() => expect(told.at(-1)).toMatchObject({ isOpen: true, url, bound: ['ilse'] }));
    expect(await phone.vote('T2', must, inN1)).toBe(200);
    expect(table.rooms.started()).toBe(2);
    await table.window.close();
    await table.other.close();
  });

  it('[BB32] closes with its dossier, and is there again with it', async () => {
    const table = await aTable();
    await table.edit('ask');
    const { url } = await table.call('room.open', { address: '127.0.0.1' });
    const phone = await phoneOf(table, 'ilse');
    await phone.vote('T1', must, inN1);
    const { session, path: file } = table.opened;
    for (const window of [table.other, table.window]) valueOf(await window.call('dossier.close', { session }));
    await expect(phone.vote('T2', must, inN1)).rejects.toThrow();
    const again = valueOf(await table.window.call('dossiers.open', { path: file, mode: 'normal' }));
    const of = { session: again.session, workshop: 'W1' };
    const state = valueOf(await table.window.call('room.state', of));
    expect(state).toMatchObject({ isOpen: false, address: '127.0.0.1', turnout: { begun: ['ilse'] } });
    expect(valueOf(await table.window.call('room.open', { ...of, address: '127.0.0.1' })).url).toBe(url);
    expect(await phone.vote('T2', must, inN1)).toBe(200);
    await table.window.close();
  });

  it('[BB36] closes when another program takes the dossier over, with the box as it is', async () => {
    const table = await aTable();
    await table.edit('ask');
    await table.call('room.open', { address: '127.0.0.1' });
    const phone = await phoneOf(table, 'ilse');
    await phone.vote('T1', must, inN1);
    const taken = await openStore(table.opened.path, {
      dataFolder: path.join(table.folder, 'data'),
      now: Date.now,
      user: 'Ander',
      mode: 'take-over',
    });
    await table.recheck();
    await vi.waitFor(() => expect(phone.vote('T2', must, inN1)).rejects.toThrow(), { timeout: 20_000 });
    expect((await readdir(path.join(table.folder, 'data/boxes'))).filter((name) => name.endsWith('.box'))).toHaveLength(
      1,
    );
    await valueOf(taken).store.leave();
    await table.window.close();
    await table.other.close();
  });

  it('[BB36] is of a workshop that is there, in a dossier that this window shows and may change', async () => {
    const table = await aTable();
    const { session, path: file } = table.opened;
    const stranger = heardless(table);
    expect(codeOf(await table.window.call('room.state', { session, workshop: 'W9' }))).toBe('unknown-workshop');
    expect(codeOf(await stranger.call('room.state', { session, workshop: 'W1' }))).toBe('dossier-not-open');
    for (const window of [table.window, table.other]) valueOf(await window.call('dossier.close', { session }));
    const read = valueOf(await table.window.call('dossiers.open', { path: file, mode: 'read-only' }));
    expect(codeOf(await table.window.call('room.state', { session: read.session, workshop: 'W1' }))).toBe('read-only');
    await table.window.close();
  });
});

/** A window that shows no dossier. */
function heardless({ other }: Table): Pick<Connection, 'call'> {
  return { call: ((name, args) => other.call(name, { ...args, session: 'none' } as never)) as Connection['call'] };
}
