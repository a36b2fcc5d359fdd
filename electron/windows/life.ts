import { app, type BrowserWindow, powerMonitor } from 'electron';

export type LifePorts = {
  /** The system is going down or a signal came: nobody is there to answer questions. */
  readonly hurry: () => void;
  readonly woken: () => void;
  readonly bug: (place: string, error: unknown) => void;
};

type Preventable = { readonly preventDefault: () => void };

const signals: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/** [X44] Every way this program can be told to end leads through its windows' closing. */
export function endInOrder({ hurry, woken, bug }: LifePorts): void {
  const end = (): void => {
    hurry();
    app.quit();
  };
  for (const signal of signals) process.on(signal, end);
  process.on('uncaughtException', (error) => bug('main', error));
  process.on('unhandledRejection', (error) => bug('main', error));
  powerMonitor.on('resume', woken);
  powerMonitor.on('shutdown', (event?: Preventable) => {
    event?.preventDefault();
    end();
  });
  app.on('window-all-closed', () => app.quit());
}

/** Windows gives a program that is told of the end of the session some seconds. */
export function endWithSession(window: BrowserWindow, { hurry }: Pick<LifePorts, 'hurry'>): void {
  window.on('session-end', () => {
    hurry();
    window.close();
  });
}
