import type { BrowserWindow } from 'electron';
import type { Problem } from '#src/base/result.ts';
import type { HostEvent } from '#src/contract/calls.ts';

export type ClosingPorts = {
  /** A window that does not answer within this time is closed without. */
  readonly settleMs: number;
  readonly tell: (event: HostEvent) => void;
  /** Brings the files up to date; what could not be written. */
  readonly flush: () => Promise<readonly Problem[]>;
  /** Lets go of the window's dossiers. */
  readonly leave: () => Promise<void>;
  /** Asks what to do about files that could not be written. */
  readonly ask: (problems: readonly Problem[]) => Promise<'again' | 'close' | 'stay'>;
  /** The system is shutting down or a signal came: nobody is there to answer. */
  readonly isHurried: () => boolean;
};

export type Closing = {
  /** The window answered: nothing half typed is left in it. */
  readonly settled: () => void;
};

async function mayClose({ flush, ask, isHurried }: ClosingPorts): Promise<boolean> {
  for (;;) {
    const problems = await flush();
    if (problems.length === 0 || isHurried()) return true;
    const answer = await ask(problems);
    if (answer !== 'again') return answer === 'close';
  }
}

/**
 * [X44] A window closes in this order: what is being typed becomes an edit, edits are acknowledged, files are brought
 * up to date, the window goes.
 */
export function closeInOrder(window: BrowserWindow, ports: ClosingPorts): Closing {
  let isClosing = false;
  let answered: () => void = () => {};
  const settle = (): Promise<void> =>
    new Promise((resolve) => {
      answered = resolve;
      setTimeout(resolve, ports.settleMs).unref();
      ports.tell({ kind: 'closing' });
    });
  const close = async (): Promise<void> => {
    await settle();
    if (!(await mayClose(ports))) {
      isClosing = false;
      return;
    }
    await ports.leave();
    window.destroy();
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void close();
  });
  return { settled: () => answered() };
}
