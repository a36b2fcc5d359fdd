import { app, type BrowserWindow, nativeTheme, type Session, shell } from 'electron';
import type { Problem } from '#src/base/result.ts';
import { problemText } from '#src/text/problem-text.ts';
import { createText, type Text } from '#src/text/text.ts';
import { type Closing, closeInOrder } from './closing.ts';
import { recoverFromCrashes, returnFromBlank } from './crash-recovery.ts';
import type { Connection, DesktopHost, Native } from './desktop-host.ts';
import { pickFile } from './dialogs.ts';
import type { IpcDoor } from './ipc-door.ts';
import { endInOrder, endWithSession } from './life.ts';
import { bringToFront, createMainWindow, stateOf, titleWindow } from './main-window.ts';
import { showMenu } from './menu.ts';
import { askAboutUnwritten, endAfterCrashes, tellOfCrash } from './messages.ts';
import type { WindowState } from './window-state.ts';

export type DesktopPorts = {
  readonly host: DesktopHost;
  readonly door: IpcDoor;
  readonly session: Session;
  readonly preload: string;
  readonly icon: string | undefined;
  /** Where a file dialog starts. */
  readonly documentsFolder: string;
  /** Where the window stood last, as it was kept. */
  readonly stored: unknown;
  readonly keep: (state: WindowState) => Promise<void>;
  readonly now: () => number;
};

/** How long a window may take to commit what is being typed. */
const SETTLE_MS = 2_000;

/** The program as a person sees it: one window, its menu, and how both come and go. */
export class Desktop {
  readonly #ports: DesktopPorts;
  readonly #window: BrowserWindow;
  readonly #connection: Connection;
  readonly #closing: Closing;
  #dossier: string | null = null;
  #isHurried = false;

  constructor(ports: DesktopPorts) {
    this.#ports = ports;
    const { host, door, now } = ports;
    this.#followTheme();
    this.#window = createMainWindow({ ...ports, isPackaged: app.isPackaged });
    this.#connection = host.connect('desktop', this.#native());
    door.admit(this.#window.webContents, this.#connection);
    this.#closing = closeInOrder(this.#window, {
      settleMs: SETTLE_MS,
      tell: this.#connection.tell,
      flush: host.flush,
      leave: () => this.#leave(),
      ask: (problems) => askAboutUnwritten(this.#window, this.#text(), this.#reasons(problems)),
      isHurried: () => this.#isHurried,
    });
    recoverFromCrashes(this.#window, {
      now,
      recovered: () => {
        this.#openAgain();
        tellOfCrash(this.#window, this.#text());
      },
      gaveUp: () => endAfterCrashes(this.#text()),
      log: (reason) => void host.log.bug('window', Object.assign(new Error(reason), { code: reason })),
    });
    returnFromBlank(this.#window, () => this.#openAgain());
    this.#followWorld();
  }

  openFiles(files: readonly string[]): void {
    bringToFront(this.#window);
    for (const path of files) this.#connection.tell({ kind: 'open-path', path });
  }

  #text(): Text {
    return createText(this.#ports.host.settings.get().language);
  }

  #reasons(problems: readonly Problem[]): readonly string[] {
    return [...new Set(problems.map((problem) => problemText(this.#text(), problem)))];
  }

  #native(): Native {
    return {
      pickFile: (request) => pickFile(this.#window, this.#ports.documentsFolder, request),
      // The one use of the shell: it shows where a file is, and opens or runs nothing.
      showInFolder: (file) => shell.showItemInFolder(file),
      settled: () => this.#closing.settled(),
      shows: (file) => {
        this.#dossier = file;
        titleWindow(this.#window, file);
        void this.#showMenu();
      },
    };
  }

  #followWorld(): void {
    const { host } = this.#ports;
    host.settings.listen(() => {
      this.#followTheme();
      void this.#showMenu();
    });
    host.recent.listen(() => void this.#showMenu());
    // [H8]
    this.#window.on('blur', () => void host.flush());
    this.#window.on('focus', () => void host.recheck());
    const hurry = (): void => {
      this.#isHurried = true;
    };
    endInOrder({ hurry, woken: () => void host.recheck(), bug: (place, error) => void host.log.bug(place, error) });
    endWithSession(this.#window, { hurry });
    void this.#showMenu();
  }

  #followTheme(): void {
    nativeTheme.themeSource = this.#ports.host.settings.get().theme;
  }

  async #leave(): Promise<void> {
    await Promise.all([this.#connection.close(), this.#ports.keep(stateOf(this.#window))]);
  }

  /** What was open comes back; the window itself has forgotten it. */
  #openAgain(): void {
    if (this.#dossier !== null) this.#connection.tell({ kind: 'open-path', path: this.#dossier });
  }

  async #showMenu(): Promise<void> {
    const { host } = this.#ports;
    const recent = (await host.recent.list()).filter(({ exists }) => exists);
    if (this.#window.isDestroyed()) return;
    const state = { text: this.#text(), settings: host.settings.get(), recent, hasDossier: this.#dossier !== null };
    showMenu(state, {
      act: (action) => this.#connection.tell({ kind: 'menu', action }),
      openPath: (path) => this.#connection.tell({ kind: 'open-path', path }),
      change: (settings) => void host.settings.set(settings, null),
    });
  }
}
