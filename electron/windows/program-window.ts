import { app, type BrowserWindow, type Session, shell } from 'electron';
import type { Problem } from '#src/base/result.ts';
import type { HostEvent } from '#src/contract/calls.ts';
import { problemText } from '#src/text/problem-text.ts';
import { createText, type Text } from '#src/text/text.ts';
import { openBeamer } from './beamer-window.ts';
import { type Closing, closeInOrder } from './closing.ts';
import { recoverFromCrashes, returnFromBlank } from './crash-recovery.ts';
import type { Connection, DesktopHost, Native } from './desktop-host.ts';
import { pickFile } from './dialogs.ts';
import type { IpcDoor } from './ipc-door.ts';
import { endWithSession } from './life.ts';
import { bringToFront, createMainWindow, stateOf, titleWindow } from './main-window.ts';
import { askAboutUnwritten, endAfterCrashes, tellOfCrash } from './messages.ts';
import type { WindowState } from './window-state.ts';

export type WindowPorts = {
  readonly host: DesktopHost;
  readonly door: IpcDoor;
  readonly session: Session;
  readonly preload: string;
  /** The page of the beamer gets another one, with another door. */
  readonly beamerPreload: string;
  readonly icon: string | undefined;
  /** Where a file dialog starts. */
  readonly documentsFolder: string;
  readonly now: () => number;
};

/** What a window asks of the program around it. */
export type Around = {
  readonly isHurried: () => boolean;
  readonly hurry: () => void;
  /** What this window shows became another dossier, or it came to the front. */
  readonly changed: () => void;
  /** One more window, on this dossier. */
  readonly openBeside: (window: ProgramWindow, path: string) => void;
  readonly leaving: (window: ProgramWindow) => Promise<void>;
};

/** How long a window may take to commit what is being typed. */
const SETTLE_MS = 2_000;

/** One window of the program with its way to the host: how it comes, fails, comes back and goes. */
export class ProgramWindow {
  readonly #ports: WindowPorts;
  readonly #around: Around;
  readonly #window: BrowserWindow;
  readonly #connection: Connection;
  readonly #closing: Closing;
  #dossier: string | null = null;
  /** It was over the whole screen before a page asked for that. */
  #wasFullScreen = false;

  constructor(ports: WindowPorts, around: Around, stored: unknown) {
    this.#ports = ports;
    this.#around = around;
    const { host, door, now } = ports;
    this.#window = createMainWindow({ ...ports, isPackaged: app.isPackaged, stored });
    this.#connection = host.connect('desktop', this.#native());
    door.admit(this.#window.webContents, this.#connection);
    this.#closing = closeInOrder(this.#window, {
      settleMs: SETTLE_MS,
      tell: this.#connection.tell,
      flush: host.flush,
      leave: () => this.#leave(),
      ask: (problems) => askAboutUnwritten(this.#window, this.#text(), this.#reasons(problems)),
      isHurried: around.isHurried,
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
    // [H8]
    this.#window.on('blur', () => void host.flush());
    this.#window.on('focus', () => {
      void host.recheck();
      around.changed();
    });
    endWithSession(this.#window, { hurry: around.hurry });
    // Also of a page that was loaded again.
    this.#window.webContents.on('dom-ready', () => this.followTextSize());
  }

  get dossier(): string | null {
    return this.#dossier;
  }

  get isThere(): boolean {
    return !this.#window.isDestroyed();
  }

  get isFocused(): boolean {
    return this.isThere && this.#window.isFocused();
  }

  state(): WindowState {
    return stateOf(this.#window);
  }

  tell(event: HostEvent): void {
    this.#connection.tell(event);
  }

  open(path: string): void {
    this.tell({ kind: 'open-path', path });
  }

  bringToFront(): void {
    bringToFront(this.#window);
  }

  /** [W72] Everything on the page, as a browser's zoom does it: what is narrow at that size gets its narrow layout. */
  followTextSize(): void {
    if (this.isThere) this.#window.webContents.setZoomFactor(this.#ports.host.settings.get().textSize / 100);
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
      fullScreen: (isOn) => this.#fullScreen(isOn),
      openBeamer: async (hears) => openBeamer({ ...this.#ports, beside: this.#window, text: this.#text() }, hears),
      openBeside: (file) => this.#around.openBeside(this, file),
      shows: (file) => {
        this.#dossier = file;
        titleWindow(this.#window, file);
        this.#around.changed();
      },
    };
  }

  /** [W75] A page that leaves gets back what it found. */
  #fullScreen(isOn: boolean): void {
    if (!this.isThere) return;
    if (isOn) this.#wasFullScreen = this.#window.isFullScreen();
    this.#window.setFullScreen(isOn || this.#wasFullScreen);
  }

  async #leave(): Promise<void> {
    await Promise.all([this.#connection.close(), this.#around.leaving(this)]);
  }

  /** What was open comes back; the window itself has forgotten it. */
  #openAgain(): void {
    if (this.#dossier !== null) this.open(this.#dossier);
  }
}
