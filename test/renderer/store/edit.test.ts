import { expect, it, vi } from 'vitest';
import { currentAnalysis, currentDossier, currentStatus, useDocument } from '#renderer/store/document.ts';
import { allSent, redo, runCommand, takeEntry, undo } from '#renderer/store/edit.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { analyse } from '#src/analysis/analyse.ts';
import type { Entry } from '#src/changes/change.ts';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import { editTheme } from '#src/commands/themes/edit-theme.ts';
import type { Args } from '#src/contract/calls.ts';
import { requirement, theme } from '#test/builders/records.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { memoryHost } from '#renderer/bridge/memory.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const titleOf = (id: string) => find(currentDossier().requirements, id)?.title;
const retitle = (id: string, title: string) => runCommand(editRequirement, { id: requirement(id), patch: { title } });

/** A host that answers when told to. */
function slowHost() {
  const real = memoryHost({ dossier: smallDossier, now: () => '2026-03-02T09:00:00Z' });
  const waiting: (() => void)[] = [];
  const calls: Args<'dossier.edit'>[] = [];
  const answer = (args: Args<'dossier.edit'>): Promise<Result<Entry | null>> => {
    calls.push(args);
    return new Promise((resolve) => waiting.push(() => resolve(real.call('dossier.edit', args))));
  };
  return { answers: { 'dossier.edit': answer }, calls, next: () => waiting.shift()?.() };
}

it('[W1] says saved only after the host acknowledged, and counts what is under way', async () => {
  const slow = slowHost();
  await openMemory({ answers: slow.answers });
  const done = retitle('R1', 'Ruimer');
  expect(currentStatus().pending).toBe(1);
  slow.next();
  expect(await done).toEqual(ok(undefined));
  expect(currentStatus()).toMatchObject({ pending: 0, savedAt: '2026-03-02T09:00:00Z' });
});

it('[W2] shows an edit at once, with the analysis that goes with it', async () => {
  const slow = slowHost();
  await openMemory({ answers: slow.answers });
  void retitle('R1', 'Ruimer');
  expect(titleOf('R1')).toBe('Ruimer');
  expect(currentAnalysis()).toEqual(analyse(currentDossier()));
});

it('[W2] undoes and redoes, also an edit that is still under way', async () => {
  const slow = slowHost();
  await openMemory({ answers: slow.answers });
  void retitle('R1', 'Ruimer');
  undo();
  expect(titleOf('R1')).toBe('Ruime openstelling');
  expect(useDocument.getState().history.redo).toMatchObject({ command: 'editRequirement' });
  redo();
  expect(titleOf('R1')).toBe('Ruimer');
});

it('[W3] takes back what the host refuses, keeps what came after, and tells why', async () => {
  const real = memoryHost({ dossier: smallDossier, now: () => '2026-03-02T09:00:00Z' });
  let isFirst = true;
  const { toasts } = await openMemory({
    answers: {
      'dossier.edit': (args) => {
        if (!isFirst) return real.call('dossier.edit', args);
        isFirst = false;
        return refuse('changed-meanwhile', { what: '1.01' });
      },
    },
  });
  const first = retitle('R1', 'Ruimer');
  const second = retitle('R2', 'Opslag');
  expect((await first).ok).toBe(false);
  expect((await second).ok).toBe(true);
  expect([titleOf('R1'), titleOf('R2')]).toEqual(['Ruime openstelling', 'Opslag']);
  expect(toasts).toHaveLength(1);
  expect(toasts[0]).toMatchObject({ kind: 'problem' });
  expect(toasts[0]?.text).toContain('1.01');
});

it('[W4] sends one edit at a time, in order', async () => {
  const slow = slowHost();
  await openMemory({ answers: slow.answers });
  const done = [retitle('R1', 'Een'), retitle('R1', 'Twee'), retitle('R1', 'Drie')];
  expect(slow.calls).toHaveLength(1);
  for (const [at, one] of done.entries()) {
    await vi.waitFor(() => expect(slow.calls).toHaveLength(at + 1));
    slow.next();
    await one;
  }
  const titles = slow.calls.map(({ call }) => (call.kind === 'command' ? call.input : null));
  expect(titles).toMatchObject([
    { patch: { title: 'Een' } },
    { patch: { title: 'Twee' } },
    { patch: { title: 'Drie' } },
  ]);
  expect(titleOf('R1')).toBe('Drie');
});

it('[W4] lets an edit of another window wait for the answer under way', async () => {
  const { host } = await openMemory();
  const done = retitle('R1', 'Van hier');
  const other = {
    seq: 2,
    at: '2026-03-02T09:01:00Z',
    by: 'ander',
    label: { command: 'editTheme' },
    change: {
      themes: { updated: [[smallDossier.themes[0], { ...smallDossier.themes[0], title: 'Van daar' }]] },
    },
  } as Entry;
  takeEntry(other);
  expect(currentDossier().themes[0]?.title).toBe('Dienstverlening');
  await done;
  expect(host.entries()).toHaveLength(1);
  expect([titleOf('R1'), currentDossier().themes[0]?.title]).toEqual(['Van hier', 'Van daar']);
});

it('[W5] keeps what it shows while the host is away, and says that it is', async () => {
  await openMemory({ answers: { 'dossier.edit': () => refuse('host-unreachable') } });
  void retitle('R1', 'Ruimer');
  await allSent();
  expect(titleOf('R1')).toBe('Ruimer');
  expect(currentStatus()).toMatchObject({ pending: 1, problem: { code: 'host-unreachable' } });
});

it('[W7] refuses an edit of a read-only dossier before it shows', async () => {
  const { host, toasts } = await openMemory();
  useDocument.setState(({ status }) => ({ status: { ...status, isReadOnly: true } }));
  const done = await retitle('R1', 'Ruimer');
  expect(done).toEqual(refuse('read-only'));
  expect(titleOf('R1')).toBe('Ruime openstelling');
  expect(host.entries()).toEqual([]);
  expect(toasts).toHaveLength(1);
});

it('[W9] a toast takes back the edit it speaks of, whatever came after', async () => {
  const { toasts } = await openMemory();
  const input = { id: theme('T1'), patch: { title: 'Diensten' } };
  await runCommand(editTheme, input, { toast: 'Thema gewijzigd' });
  await retitle('R1', 'Ruimer');
  toasts[0]?.action?.run();
  await allSent();
  expect(currentDossier().themes[0]?.title).toBe('Dienstverlening');
  expect(titleOf('R1')).toBe('Ruimer');
});

it('leaves the reason to the caller who asks for it', async () => {
  const { toasts } = await openMemory();
  const taken = runCommand(editRequirement, { id: requirement('R1'), patch: { code: '2.01' } }, { isQuiet: true });
  expect((await taken).ok).toBe(false);
  expect(toasts).toEqual([]);
});
