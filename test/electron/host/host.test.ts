import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, fakeNative, heard, openRoom, valueOf } from './room.ts';

describe('createHost', () => {
  it('[H1] turns a bug into a problem and a log line that quotes nothing', async () => {
    const runJob = () => Promise.reject(new TypeError('position of Merwenburg: 99,9'));
    const { room, ports } = await openRoom({ runJob });
    const window = room.connect('memory', null);
    const args = { job: 'j1', fileName: 'geheim.csv', bytes: new Uint8Array(1) };
    expect(await window.call('lists.read', args)).toEqual({
      ok: false,
      problem: { code: 'internal', params: { call: 'lists.read' } },
    });
    const log = await readFile(path.join(ports.dataFolder, 'regie.log'), 'utf8');
    expect(log).toMatch(/^2026-06-16T12:00:00\.000Z lists\.read TypeError \|/);
    expect(log).not.toMatch(/Merwenburg|geheim/);
  });

  it('[X1] parses what comes from outside, and only that reaches a handler', async () => {
    const { room } = await openRoom();
    const window = room.connect('browser', null);
    expect(valueOf(await window.receive('app.info', {}))).toMatchObject({ version: '1.2.3', door: 'browser' });
    expect(await window.receive('dossiers.open', { path: 'x', mode: 'normal', force: true })).toMatchObject({
      ok: false,
      problem: { code: 'bad-request' },
    });
    expect(codeOf(await window.receive('constructor', {}))).toBe('unknown-call');
  });

  it('[H2] tells the other windows what was set in one', async () => {
    const { room } = await openRoom();
    const [one, other] = [room.connect('desktop', fakeNative()), room.connect('browser', null)];
    const [toOne, toOther] = [heard(one), heard(other)];
    const settings = valueOf(await one.call('settings.set', { theme: 'dark' }));
    expect(toOther).toEqual([{ kind: 'settings', settings }]);
    expect(toOne).toEqual([]);
    expect(valueOf(await other.call('settings.get', {}))).toEqual(settings);
  });

  it('[X9] opens no folder that is not of a dossier of this window', async () => {
    const { room } = await openRoom();
    const native = fakeNative();
    const window = room.connect('desktop', native);
    const opened = valueOf(await window.call('dossiers.create', { title: 'Zaak', path: null }));
    expect(codeOf(await window.call('window.openFolder', { path: '/etc/passwd' }))).toBe('path-not-chosen');
    expect(codeOf(await window.call('window.openFolder', { path: opened.path }))).toBe('ok');
    expect(native.folders).toEqual([opened.path]);
    expect(codeOf(await room.connect('browser', null).call('window.openFolder', { path: opened.path }))).toBe(
      'no-native-dialog',
    );
  });

  it('[W75] puts a native window over the whole screen and back, and leaves a browser its own', async () => {
    const { room } = await openRoom();
    const native = fakeNative();
    const window = room.connect('desktop', native);
    for (const isOn of [true, false]) expect(codeOf(await window.call('window.fullScreen', { isOn }))).toBe('ok');
    expect(native.screens).toEqual([true, false]);
    expect(codeOf(await room.connect('browser', null).call('window.fullScreen', { isOn: true }))).toBe(
      'no-native-window',
    );
  });

  it('[X47] opens one more window on a dossier of this window, and on no other', async () => {
    const { room } = await openRoom();
    const native = fakeNative();
    const window = room.connect('desktop', native);
    const opened = valueOf(await window.call('dossiers.create', { title: 'Zaak', path: null }));
    expect(codeOf(await window.call('window.openBeside', { session: opened.session }))).toBe('ok');
    expect(codeOf(await window.call('window.openBeside', { session: 'guess' }))).toBe('dossier-not-open');
    expect(native.beside).toEqual([opened.path]);
    const tab = room.connect('browser', null);
    expect(codeOf(await tab.call('window.openBeside', { session: opened.session }))).toBe('no-native-window');
  });
});
