import { nativeTheme } from 'electron';
import { createText } from '#src/text/text.ts';
import { endInOrder } from './life.ts';
import { showMenu } from './menu.ts';
import { type Around, ProgramWindow, type WindowPorts } from './program-window.ts';
import { besideState, type WindowState } from './window-state.ts';

export type DesktopPorts = WindowPorts & {
  /** Where the window stood last, as it was kept. */
  readonly stored: unknown;
  readonly keep: (state: WindowState) => Promise<void>;
};

/** The program as a person sees it: its windows, the menu they share, and how it ends. */
export class Desktop {
  readonly #ports: DesktopPorts;
  readonly #around: Around;
  #windows: readonly ProgramWindow[];
  #isHurried = false;

  constructor(ports: DesktopPorts) {
    this.#ports = ports;
    this.#followTheme();
    this.#around = {
      isHurried: () => this.#isHurried,
      hurry: () => this.#hurry(),
      changed: () => void this.#showMenu(),
      openBeside: (window, path) => this.#openBeside(window, path),
      leaving: (window) => this.#left(window),
    };
    this.#windows = [];
    this.#windows = [new ProgramWindow(ports, this.#around, ports.stored)];
    this.#followWorld();
  }

  openFiles(files: readonly string[]): void {
    const window = this.#front();
    window?.bringToFront();
    for (const path of files) window?.open(path);
  }

  /** The window a person is in, else the one opened last. */
  #front(): ProgramWindow | undefined {
    return this.#windows.find(({ isFocused }) => isFocused) ?? this.#windows.at(-1);
  }

  /** [X47] Two windows on one dossier look at it each in its own way; the host keeps them in step. */
  #openBeside(window: ProgramWindow, path: string): void {
    const beside = new ProgramWindow(this.#ports, this.#around, besideState(window.state()));
    this.#windows = [...this.#windows, beside];
    beside.open(path);
  }

  async #left(window: ProgramWindow): Promise<void> {
    this.#windows = this.#windows.filter((each) => each !== window);
    if (this.#windows.length === 0) await this.#ports.keep(window.state());
    else void this.#showMenu();
  }

  #hurry(): void {
    this.#isHurried = true;
  }

  #followWorld(): void {
    const { host } = this.#ports;
    host.settings.listen(() => {
      this.#followTheme();
      for (const window of this.#windows) window.followTextSize();
      void this.#showMenu();
    });
    host.recent.listen(() => void this.#showMenu());
    endInOrder({
      hurry: () => this.#hurry(),
      woken: () => void host.recheck(),
      bug: (place, error) => void host.log.bug(place, error),
    });
    void this.#showMenu();
  }

  #followTheme(): void {
    nativeTheme.themeSource = this.#ports.host.settings.get().theme;
  }

  /** What can be done now is what can be done in the window in front. */
  async #showMenu(): Promise<void> {
    const { host } = this.#ports;
    const recent = (await host.recent.list()).filter(({ exists }) => exists);
    const front = this.#front();
    if (front === undefined || !front.isThere) return;
    const settings = host.settings.get();
    const state = { text: createText(settings.language), settings, recent, hasDossier: front.dossier !== null };
    showMenu(state, {
      act: (action) => this.#front()?.tell({ kind: 'menu', action }),
      openPath: (path) => this.#front()?.open(path),
      change: (change) => void host.settings.set(change, null),
    });
  }
}
