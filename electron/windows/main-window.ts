import path from 'node:path';
import { BrowserWindow, nativeTheme, screen, type Session, type WebPreferences } from 'electron';
import { START_PAGE } from './own-page.ts';
import { placeWindow, smallest, type WindowState } from './window-state.ts';

const APP = 'Regie';
/** --canvas of the design tokens, shown until the page is there. */
const canvas = { light: '#f4f3f0', dark: '#111215' };

export type WindowPorts = {
  readonly session: Session;
  readonly preload: string;
  readonly icon: string | undefined;
  readonly isPackaged: boolean;
  /** Where the window stood last, as it was kept. */
  readonly stored: unknown;
};

/** [X20] Every setting that keeps a page apart from the machine, spelled out where the default would do too. */
export function safePreferences({
  session,
  preload,
  isPackaged,
}: Pick<WindowPorts, 'session' | 'preload' | 'isPackaged'>): WebPreferences {
  return {
    session,
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: !isPackaged,
  };
}

export function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
}

/** The window of the program, not shown before it has something to show. */
export function createMainWindow(ports: WindowPorts): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { bounds, isMaximized } = placeWindow(ports.stored, areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? canvas.dark : canvas.light,
    ...(ports.icon === undefined ? {} : { icon: ports.icon }),
    webPreferences: safePreferences(ports),
  });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  window.setTitle(APP);
  void window.loadURL(START_PAGE);
  return window;
}

/** [X43] Names the file, as the system expects it; null = none. */
export function titleWindow(window: BrowserWindow, file: string | null): void {
  if (window.isDestroyed()) return;
  window.setTitle(file === null ? APP : `${path.basename(file)} – ${APP}`);
  window.setRepresentedFilename(file ?? '');
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
