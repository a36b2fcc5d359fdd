import { BrowserWindow, ipcMain, type IpcMainEvent, powerSaveBlocker, screen, type Session } from 'electron';
import { type BeamerScreen, beamerDoor } from '#src/contract/beamer.ts';
import type { Text } from '#src/text/text.ts';
import { type BeamerPlace, placeBeamer } from './beamer-place.ts';
import { safePreferences } from './main-window.ts';
import { BEAMER_PAGE } from './own-page.ts';

export type Beamer = {
  /** The page draws what the host's parser let through. */
  readonly show: (view: unknown) => void;
  readonly close: () => void;
  readonly url: null;
};

export type BeamerHears = {
  readonly moved: (screen: BeamerScreen, isUnplugged: boolean) => void;
  readonly closed: () => void;
};

export type OpenBeamer = (hears: BeamerHears) => Promise<Beamer>;

export type BeamerPorts = {
  readonly session: Session;
  readonly beamerPreload: string;
  readonly icon: string | undefined;
  /** The regisseur's window: the beamer goes where this one is not. */
  readonly beside: BrowserWindow;
  readonly text: Text;
};

function createWindow({ session, beamerPreload, icon, text }: BeamerPorts, { bounds }: BeamerPlace): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 320,
    minHeight: 180,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    title: text.t('beamer:window'),
    ...(icon === undefined ? {} : { icon }),
    webPreferences: {
      ...safePreferences({ session, preload: beamerPreload, isPackaged: true }),
      // A view that comes while another window covers it is drawn all the same.
      backgroundThrottling: false,
    },
  });
  window.removeMenu();
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

/** [BM22] One window on what the room may see: where it stands, how long it is awake, and what it is told. */
class BeamerWindow implements Beamer {
  readonly url = null;
  readonly #ports: BeamerPorts;
  readonly #hears: BeamerHears;
  readonly #window: BrowserWindow;
  readonly #awake: number;
  #place: BeamerPlace;
  #isUnplugged = false;
  #view: unknown = null;

  constructor(ports: BeamerPorts, hears: BeamerHears) {
    this.#ports = ports;
    this.#hears = hears;
    this.#place = this.#free();
    this.#window = createWindow(ports, this.#place);
    this.#awake = powerSaveBlocker.start('prevent-display-sleep');
    this.#listen();
    void this.#window.loadURL(BEAMER_PAGE);
  }

  show(view: unknown): void {
    this.#view = view;
    if (!this.#window.isDestroyed()) this.#window.webContents.send(beamerDoor.view, view);
  }

  close(): void {
    if (!this.#window.isDestroyed()) this.#window.destroy();
  }

  /** Where it can stand now. */
  #free(): BeamerPlace {
    const { beside } = this.#ports;
    const own = beside.isDestroyed() ? screen.getPrimaryDisplay() : screen.getDisplayMatching(beside.getBounds());
    return placeBeamer(screen.getAllDisplays(), own);
  }

  #listen(): void {
    const window = this.#window;
    const ready = (event: IpcMainEvent): void => {
      if (event.sender === window.webContents) this.show(this.#view);
    };
    const added = (): void => this.#replace(false);
    const removed = (_event: unknown, { id }: { readonly id: number }): void => {
      if (id === this.#place.display) this.#replace(true);
    };
    const resized = (_event: unknown, { id }: { readonly id: number }): void => {
      if (id === this.#place.display && this.#place.isSecond) this.#replace(false);
    };
    ipcMain.on(beamerDoor.listening, ready);
    screen.on('display-added', added);
    screen.on('display-removed', removed);
    screen.on('display-metrics-changed', resized);
    window.once('ready-to-show', () => this.#stand());
    // F11 is the only key it knows. Esc, and what would close or reload it, does nothing: people lean on keyboards.
    window.webContents.on('before-input-event', (event, { type, key }) => {
      event.preventDefault();
      if (type === 'keyDown' && key === 'F11') window.setFullScreen(!window.isFullScreen());
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
    });
    window.once('closed', () => {
      powerSaveBlocker.stop(this.#awake);
      ipcMain.off(beamerDoor.listening, ready);
      screen.off('display-added', added);
      screen.off('display-removed', removed);
      screen.off('display-metrics-changed', resized);
      this.#hears.closed();
    });
  }

  /** A screen came or went: to where it belongs now, without a word from anyone. */
  #replace(isUnplugged: boolean): void {
    const before = this.#place;
    this.#place = this.#free();
    if (!isUnplugged && before.isSecond && before.display !== this.#place.display) this.#place = { ...before };
    this.#isUnplugged = !this.#place.isSecond && (isUnplugged || this.#isUnplugged);
    this.#stand();
  }

  /** Shown without taking the keyboard away from the regisseur. */
  #stand(): void {
    const window = this.#window;
    if (window.isDestroyed()) return;
    const { bounds, isSecond } = this.#place;
    if (window.isFullScreen() && !isSecond) window.setFullScreen(false);
    window.setBounds(bounds);
    window.showInactive();
    if (isSecond) window.setFullScreen(true);
    const { width, height } = bounds;
    this.#hears.moved({ width, height, isSecond }, this.#isUnplugged);
  }
}

export function openBeamer(ports: BeamerPorts, hears: BeamerHears): Beamer {
  return new BeamerWindow(ports, hears);
}
