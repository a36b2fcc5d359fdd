import type { Disk } from './disk.ts';
import { type Program, thisProgram } from './program.ts';
import { type Pause, systemPause } from './replace-file.ts';
import type { StoreOptions } from './store.ts';
import { systemDisk } from './system-disk.ts';
import { systemTimers, type Timers } from './timers.ts';

/** All that a store needs of the world. */
export type Ports = {
  readonly dataFolder: string;
  readonly now: () => number;
  readonly user: string;
  readonly disk: Disk;
  readonly timers: Timers;
  readonly pause: Pause;
  readonly program: Program;
};

export function portsOf(options: StoreOptions): Ports {
  const { dataFolder, now, user } = options;
  const { disk = systemDisk, timers = systemTimers, pause = systemPause, program = thisProgram } = options;
  return { dataFolder, now, user, disk, timers, pause, program };
}
