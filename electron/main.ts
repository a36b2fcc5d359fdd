import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app, session } from 'electron';
import { createHost } from '#electron/host/host.ts';
import { jsonFile } from '#electron/host/json-file.ts';
import { nodePorts } from '#electron/host/node-ports.ts';
import { type UserFolders, userFolders } from '#electron/host/user-folders.ts';
import { openPages } from '#electron/server/pages.ts';
import { hardenAllContents } from '#electron/windows/contents-rules.ts';
import { Desktop } from '#electron/windows/desktop.ts';
import { dossierArguments, dossiersFrom } from '#electron/windows/file-arguments.ts';
import { openIpcDoor } from '#electron/windows/ipc-door.ts';
import { registerScheme, servePages } from '#electron/windows/protocol.ts';
import { hardenSession } from '#electron/windows/session-rules.ts';
import { goOffline, refusedSwitch, speak } from '#electron/windows/switches.ts';
import { createText } from '#src/text/text.ts';

const appFolder = path.join(__dirname, '..');

async function openDesktop(folders: UserFolders): Promise<Desktop> {
  const ports = nodePorts({ ...folders, appFolder, engine: `Electron ${process.versions.electron}` });
  const pages = await openPages(path.join(appFolder, 'renderer'));
  // Not persistent: what a page shows leaves nothing in a cache on the disk.
  const memory = session.fromPartition('regie', { cache: false });
  hardenSession(memory, app.isPackaged);
  servePages(memory, pages.read);
  const place = jsonFile(path.join(ports.dataFolder, 'window.json'));
  return new Desktop({
    host: await createHost(ports),
    door: openIpcDoor(),
    session: memory,
    preload: path.join(appFolder, 'preload/index.cjs'),
    beamerPreload: path.join(appFolder, 'beamer-preload/index.cjs'),
    icon: process.platform === 'linux' ? path.join(appFolder, 'assets/icons/icon.png') : undefined,
    documentsFolder: ports.documentsFolder,
    stored: await place.read(),
    // A place that can't be kept is no reason to stay open.
    keep: (state) => place.write(state).catch(() => {}),
    now: ports.now,
  });
}

/** Read before anything else is there; null where none were kept. */
function keptSettings(dataFolder: string): string | null {
  try {
    return readFileSync(path.join(dataFolder, 'settings.json'), 'utf8');
  } catch {
    return null;
  }
}

function start(): void {
  goOffline(app.commandLine);
  registerScheme();
  hardenAllContents();
  const usual = { userData: app.getPath('userData'), documents: app.getPath('documents') };
  const folders = userFolders(process.env, usual);
  app.setPath('userData', folders.userData);
  speak(app.commandLine, keptSettings(path.join(folders.userData, 'data')));
  let waiting = [...dossierArguments(process.argv.slice(1), process.cwd())];
  if (!app.requestSingleInstanceLock({ files: waiting })) return app.quit();
  let desktop: Desktop | undefined;
  const openFiles = (files: readonly string[]): void => {
    if (desktop === undefined) waiting = [...waiting, ...files];
    else desktop.openFiles(files);
  };
  app.on('second-instance', (_event, _argv, _cwd, data) => openFiles(dossiersFrom(data)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openFiles([file]);
  });
  void app.whenReady().then(async () => {
    desktop = await openDesktop(folders);
    if (waiting.length > 0) desktop.openFiles(waiting);
  });
}

// [X30] Only in a packaged program: the journeys drive the unpackaged one through these very switches.
const refused = app.isPackaged ? refusedSwitch(app.commandLine) : undefined;
if (refused === undefined) start();
else {
  for (const language of ['nl', 'en'] as const) {
    process.stderr.write(`${createText(language).t('menu:switchRefused', { switch: `--${refused}` })}\n`);
  }
  app.exit(2);
}
