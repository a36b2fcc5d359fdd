import type { Result } from '#src/base/result.ts';
import type { AppInfo, HostEvent, Settings } from '#src/contract/calls.ts';
import type { CreateStore, ListGenerations, OpenStore, RestoreGeneration } from '#electron/storage/store.ts';
import type { Timers } from '#electron/storage/timers.ts';
import type { Language } from '#src/text/text.ts';
import type { RoomThread, ThreadEars } from '#electron/room/start-room.ts';
import type { RoomStart } from '#electron/room/thread.ts';
import type { OpenScreening } from './beamers.ts';
import type { JobName, Jobs } from '#electron/jobs/jobs.ts';

export type Stores = {
  readonly open: OpenStore;
  readonly create: CreateStore;
  readonly generations: ListGenerations;
  readonly restore: RestoreGeneration;
};

/** Runs one job in a limited worker, see electron/jobs. */
export type RunJob = <N extends JobName>(
  name: N,
  input: Jobs[N]['input'],
  options: { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number | null) => void },
) => Promise<Result<Jobs[N]['output']>>;

/** Starts the room of a workshop in a thread, see electron/room. */
export type StartRoom = (start: Omit<RoomStart, 'pages'>, ears: ThreadEars) => Promise<Result<RoomThread>>;

/** What the host needs of the program around it. */
export type HostPorts = {
  readonly version: string;
  readonly platform: AppInfo['platform'];
  readonly engine: string;
  /** Settings, recent dossiers, generations, log. */
  readonly dataFolder: string;
  /** Where new dossiers are made. Need not exist yet. */
  readonly documentsFolder: string;
  /** The bundled sample dossier. */
  readonly sampleFile: string;
  /** Fonts and painter of pictures. */
  readonly pictureFolder: string;
  /** WebAssembly of the solver of packages. */
  readonly solverFile: string;
  /** Author of edits until the user gives another name. */
  readonly userName: string;
  /** The language of this run, over the one in the settings. */
  readonly language?: Language;
  readonly now: () => number;
  /** A new id, never given before. */
  readonly newId: () => string;
  readonly timers: Timers;
  readonly stores: Stores;
  readonly runJob: RunJob;
  readonly startRoom: StartRoom;
  /** How a beamer is shown to a window of a browser; left out: not at all. */
  readonly openBeamerDoor?: OpenScreening;
};

export type PickRequest = {
  readonly purpose: 'open-dossier' | 'save-dossier' | 'save-export';
  readonly suggestedName: string;
  readonly extensions: readonly string[];
  readonly language: Settings['language'];
};

/** The native window behind a caller. A door without one (browser, command line) has null in its place. */
export type Native = {
  /** An absolute path, or null when cancelled. */
  readonly pickFile: (request: PickRequest) => Promise<string | null>;
  /** Shows where a file is, in the system's own window; opens nothing. */
  readonly showInFolder: (file: string) => void;
  /** The dossier the window is on now. */
  readonly shows: (file: string | null) => void;
  /** One more window, on this dossier. */
  readonly openBeside: (file: string) => void;
  /** Over the whole screen, or as it was before. */
  readonly fullScreen: (isOn: boolean) => void;
  /** The window on the second screen; of the program, not of this window. */
  readonly openBeamer: OpenScreening;
  /** The window answered `closing`. */
  readonly settled: () => void;
};

/** One window at the door. */
export type Caller = {
  readonly id: string;
  readonly door: AppInfo['door'];
  readonly native: Native | null;
  readonly tell: (event: HostEvent) => void;
  /** [X9] Paths its user pointed at in a native dialog: a desktop window writes nowhere else. */
  readonly chosen: Set<string>;
};
