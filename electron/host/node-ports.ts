import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runJob } from '#electron/jobs/run-job.ts';
import { allPages } from '#electron/room/all-pages.ts';
import { startRoom } from '#electron/room/start-room.ts';
import { createStore } from '#electron/storage/create-store.ts';
import { listGenerations } from '#electron/storage/list-generations.ts';
import { openStore } from '#electron/storage/open-store.ts';
import { restoreGeneration } from '#electron/storage/restore-generation.ts';
import { systemTimers } from '#electron/storage/timers.ts';
import type { HostPorts } from './ports.ts';

export type Place = {
  /** `out/app` of the built program. */
  readonly appFolder: string;
  /** The settings folder of the user, see `userFolders`. */
  readonly userData: string;
  readonly documents: string;
  /** What runs it, as shown under About: "Electron 45.4.1", "Node 20.20.2". */
  readonly engine: string;
};

function supportedPlatform(): HostPorts['platform'] {
  const { platform } = process;
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}

function versionIn(appFolder: string): string {
  const manifest = path.join(appFolder, '../../package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function nameOfUser(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

/** The host's ports on a real machine, the same behind every door. */
export function nodePorts({ appFolder, userData, documents, engine }: Place): HostPorts {
  return {
    version: versionIn(appFolder),
    platform: supportedPlatform(),
    engine,
    dataFolder: path.join(userData, 'data'),
    documentsFolder: path.join(documents, 'Regie'),
    sampleFile: path.join(appFolder, 'assets/sample.regie'),
    pictureFolder: path.join(appFolder, 'assets/picture'),
    solverFile: path.join(appFolder, 'assets/solver/highs.wasm'),
    userName: nameOfUser(),
    now: Date.now,
    newId: randomUUID,
    timers: systemTimers,
    stores: { open: openStore, create: createStore, generations: listGenerations, restore: restoreGeneration },
    runJob: (name, input, options) =>
      runJob(name, input, { ...options, workerFile: path.join(appFolder, 'jobs/worker.cjs') }),
    startRoom: async (start, ears) => {
      const pages = await allPages(path.join(appFolder, 'ballot'));
      return startRoom(path.join(appFolder, 'room/worker.cjs'), { ...start, pages }, ears);
    },
  };
}
