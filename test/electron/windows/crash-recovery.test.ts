import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { recoverFromCrashes, returnFromBlank } from '#electron/windows/crash-recovery.ts';
import { START_PAGE } from '#electron/windows/own-page.ts';

function recovering() {
  const happened: string[] = [];
  const webContents = Object.assign(new EventEmitter(), { reload: () => happened.push('reloaded') });
  const loadURL = (url: string) => Promise.resolve(void happened.push(url));
  const window = { webContents, loadURL, isDestroyed: () => false } as unknown as BrowserWindow;
  let now = 0;
  recoverFromCrashes(window, {
    now: () => now,
    recovered: () => happened.push('recovered'),
    gaveUp: () => happened.push('gave up'),
    log: (reason) => happened.push(reason),
  });
  returnFromBlank(window, () => happened.push('returned'));
  const crash = (reason: string, atMs: number): void => {
    now = atMs;
    webContents.emit('render-process-gone', {}, { reason });
  };
  return { happened, crash, go: (url: string) => webContents.emit('did-navigate', {}, url) };
}

describe('recoverFromCrashes', () => {
  it('[X45] loads the page again and says so', () => {
    const { happened, crash } = recovering();
    crash('oom', 0);
    expect(happened).toEqual(['oom', 'reloaded', 'recovered']);
  });

  it('[X45] takes a page that ended by itself for no failure', () => {
    const { happened, crash } = recovering();
    crash('clean-exit', 0);
    expect(happened).toEqual([]);
  });

  it('[X45] gives up on a page that fails again and again within a minute', () => {
    const { happened, crash } = recovering();
    for (const atMs of [0, 1_000, 2_000, 3_000]) crash('crashed', atMs);
    expect(happened.slice(-2)).toEqual(['crashed', 'gave up']);
    expect(happened.filter((each) => each === 'reloaded')).toHaveLength(3);
  });

  it('[X45] does not hold an old failure against it', () => {
    const { happened, crash } = recovering();
    for (const atMs of [0, 50_000, 100_000, 150_000, 200_000]) crash('crashed', atMs);
    expect(happened).not.toContain('gave up');
  });
});

describe('returnFromBlank', () => {
  it('[X26] comes back from a page that is not ours', () => {
    const { happened, go } = recovering();
    go(START_PAGE);
    expect(happened).toEqual([]);
    go('about:blank');
    expect(happened).toEqual([START_PAGE, 'returned']);
  });
});
