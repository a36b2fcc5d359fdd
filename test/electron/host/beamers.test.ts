import { expect, it } from 'vitest';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import { codeOf, created, fakeNative, heard, openRoom, valueOf } from './room.ts';

const view = (title: string): BeamerView => ({
  language: 'nl',
  timer: null,
  place: null,
  slide: { kind: 'waiting', title },
});
const title = ({ slide }: BeamerView) => (slide.kind === 'waiting' ? slide.title : slide.kind);

it('[BM20] keeps what was shown while frozen, shows nothing while black, and then what was put on last', async () => {
  const { room } = await openRoom();
  const native = fakeNative();
  const connection = room.connect('desktop', native);
  const { session } = await created(connection);
  await connection.call('beamer.show', { session, view: view('a') });
  await connection.call('beamer.freeze', { session, isOn: true });
  await connection.call('beamer.show', { session, view: view('b') });
  expect(native.beamer.views.map(title).at(-1)).toBe('a');
  await connection.call('beamer.black', { session, isOn: true });
  expect(native.beamer.views.map(title).at(-1)).toBe('black');
  await connection.call('beamer.black', { session, isOn: false });
  expect(native.beamer.views.map(title).at(-1)).toBe('a');
  const state = valueOf(await connection.call('beamer.follow', { session }));
  expect(state).toMatchObject({ isShown: true, isFrozen: false, isBlack: false });
  expect(native.beamer.views.map(title).at(-1)).toBe('b');
});

it('[BM20] is closed with its dossier, and every window is told when a person closes it', async () => {
  const { room } = await openRoom();
  const native = fakeNative();
  const connection = room.connect('desktop', native);
  const events = heard(connection);
  const { session } = await created(connection);
  await connection.call('beamer.show', { session, view: view('a') });
  native.beamer.hears?.closed();
  expect(events.filter(({ kind }) => kind === 'beamer').at(-1)).toMatchObject({ state: { isShown: false } });
  await connection.call('beamer.show', { session, view: view('a') });
  expect(native.beamer.isOpen).toBe(true);
  await connection.call('dossier.close', { session });
  expect(native.beamer.isOpen).toBe(false);
});

it('[BM13] refuses a view with a field that is not on the list', async () => {
  const { room } = await openRoom();
  const connection = room.connect('desktop', fakeNative());
  const { session } = await created(connection);
  const answer = await connection.receive('beamer.show', { session, view: { ...view('a'), note: 'geheim' } });
  expect(codeOf(answer)).toBe('bad-request');
});
