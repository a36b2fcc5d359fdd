import { expect, it, vi } from 'vitest';
import { registerActions } from '#renderer/store/actions.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { followHost } from '#renderer/store/host-events.ts';
import { currentSettings } from '#renderer/store/settings.ts';
import { useSession } from '#renderer/store/session.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const handlers = () => ({ openPath: vi.fn(), jobProgress: vi.fn(), closing: vi.fn() });

async function follow(given = handlers()) {
  const opened = await openMemory();
  followHost(given);
  return { ...opened, given };
}

it('[W6] keeps trouble with the file until the file is saved again', async () => {
  const { host } = await follow();
  const problem = { code: 'disk-full' };
  host.send({ kind: 'save-failed', session: 'memory', problem });
  expect(currentStatus().problem).toEqual(problem);
  host.send({ kind: 'saved', session: 'memory', savedAt: '2026-03-02T09:05:00Z' });
  expect(currentStatus()).toMatchObject({ problem: null, savedAt: '2026-03-02T09:05:00Z' });
});

it('does not mind what happens to a dossier that is not shown here', async () => {
  const { host } = await follow();
  host.send({ kind: 'changed-on-disk', session: 'elsewhere', problem: { code: 'changed-on-disk' } });
  expect(currentStatus().disk).toBeNull();
});

it('[W7] turns read-only when another program took the file over, and says so', async () => {
  const { host, toasts } = await follow();
  host.send({ kind: 'read-only', session: 'memory', problem: { code: 'lock-lost', params: { holder: 'LT-2207' } } });
  expect(currentStatus().isReadOnly).toBe(true);
  expect(toasts).toHaveLength(1);
});

it('[W18] the native menu runs the same action as everything else', async () => {
  const { host } = await follow();
  const run = vi.fn();
  const forget = registerActions([{ id: 'edit.undo', group: 'edit', title: () => '', run }]);
  host.send({ kind: 'menu', action: 'edit.undo' });
  forget();
  host.send({ kind: 'menu', action: 'edit.undo' });
  expect(run).toHaveBeenCalledTimes(1);
});

it('[W14] follows settings that another window changed', async () => {
  const { host } = await follow();
  host.send({ kind: 'settings', settings: { ...currentSettings(), language: 'en' } });
  expect(currentSettings().language).toBe('en');
});

it('keeps what one looks at when the dossier is replaced', async () => {
  const { host } = await follow();
  useSession.setState({ screen: 'matrix' });
  host.send({ kind: 'replaced', session: 'memory', opened: { ...host.opened(), fileName: 'terug.regie' } });
  expect(currentStatus().fileName).toBe('terug.regie');
  expect(useSession.getState().screen).toBe('matrix');
});

it('hands on paths, progress and the wish to close', async () => {
  const { host, given } = await follow();
  host.send({ kind: 'open-path', path: '/a.regie' });
  host.send({ kind: 'job-progress', job: 'j', done: 1, total: null });
  host.send({ kind: 'closing' });
  expect(given.openPath).toHaveBeenCalledWith('/a.regie');
  expect(given.jobProgress).toHaveBeenCalledWith('j', 1, null);
  expect(given.closing).toHaveBeenCalledTimes(1);
});
