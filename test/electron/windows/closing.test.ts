import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { type ClosingPorts, closeInOrder } from '#electron/windows/closing.ts';
import type { Problem } from '#src/base/result.ts';

type Answers = {
  readonly flush?: readonly (readonly Problem[])[];
  readonly ask?: readonly ('again' | 'close' | 'stay')[];
  readonly isHurried?: boolean;
  readonly isDeaf?: boolean;
};

const full: readonly Problem[] = [{ code: 'disk-full' }];

/** A window and a host that write down what happens to them. */
function closing({ flush = [], ask = [], isHurried = false, isDeaf = false }: Answers = {}) {
  const happened: string[] = [];
  const left = { flush: [...flush], ask: [...ask] };
  const window = Object.assign(new EventEmitter(), { destroy: () => happened.push('destroyed') });
  const ports: ClosingPorts = {
    settleMs: 50,
    tell: ({ kind }) => {
      happened.push(kind);
      if (!isDeaf) queueMicrotask(() => settled());
    },
    flush: () => {
      happened.push('flushed');
      return Promise.resolve(left.flush.shift() ?? []);
    },
    ask: () => {
      happened.push('asked');
      return Promise.resolve(left.ask.shift() ?? 'close');
    },
    leave: () => {
      happened.push('left');
      return Promise.resolve();
    },
    isHurried: () => isHurried,
  };
  const { settled } = closeInOrder(window as unknown as BrowserWindow, ports);
  const close = (): boolean => {
    let isPrevented = false;
    window.emit('close', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    return isPrevented;
  };
  return { happened, close };
}

describe('closeInOrder', () => {
  it('[X44] settles, brings up to date, lets go, and only then closes', async () => {
    const { happened, close } = closing();
    expect(close()).toBe(true);
    await expect.poll(() => happened).toEqual(['closing', 'flushed', 'left', 'destroyed']);
  });

  it('[X44] closes once, however often it is asked', async () => {
    const { happened, close } = closing();
    expect([close(), close(), close()]).toEqual([true, true, true]);
    await expect.poll(() => happened.at(-1)).toBe('destroyed');
    expect(happened.filter((each) => each === 'closing')).toHaveLength(1);
  });

  it('[X44] closes a window that does not answer', async () => {
    const { happened, close } = closing({ isDeaf: true });
    close();
    await expect.poll(() => happened).toEqual(['closing', 'flushed', 'left', 'destroyed']);
  });

  it('[X44] asks what to do with a file it can not write, and tries again', async () => {
    const { happened, close } = closing({ flush: [full, []], ask: ['again'] });
    close();
    await expect.poll(() => happened).toEqual(['closing', 'flushed', 'asked', 'flushed', 'left', 'destroyed']);
  });

  it('[X44] stays when the user wants it to, and can be closed later', async () => {
    const { happened, close } = closing({ flush: [full, full], ask: ['stay', 'close'] });
    close();
    await expect.poll(() => happened).toEqual(['closing', 'flushed', 'asked']);
    close();
    await expect.poll(() => happened.at(-1)).toBe('destroyed');
  });

  it('[X44] asks nobody when the system is going down', async () => {
    const { happened, close } = closing({ flush: [full], isHurried: true });
    close();
    await expect.poll(() => happened).toEqual(['closing', 'flushed', 'left', 'destroyed']);
  });
});
