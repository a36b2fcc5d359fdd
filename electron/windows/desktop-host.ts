import type { Problem, Result } from '#src/base/result.ts';
import type { HostEvent, Settings } from '#src/contract/calls.ts';
import type { OpenBeamer } from './beamer-window.ts';
import type { PickRequest } from './dialogs.ts';

/** What a native window does for its connection. */
export type Native = {
  readonly pickFile: (request: PickRequest) => Promise<string | null>;
  readonly showInFolder: (file: string) => void;
  readonly shows: (file: string | null) => void;
  /** One more window, on this dossier. */
  readonly openBeside: (file: string) => void;
  readonly fullScreen: (isOn: boolean) => void;
  readonly openBeamer: OpenBeamer;
  readonly settled: () => void;
};

export type Connection = {
  readonly receive: (name: unknown, args: unknown) => Promise<Result<unknown>>;
  readonly listen: (listener: (event: HostEvent) => void) => () => void;
  readonly tell: (event: HostEvent) => void;
  readonly close: () => Promise<void>;
};

/** As much of the host as the desktop door needs; `electron/host` has the real one. */
export type DesktopHost = {
  readonly connect: (door: 'desktop', native: Native) => Connection;
  readonly settings: {
    readonly get: () => Settings;
    readonly set: (changes: Partial<Settings>, from: null) => Promise<unknown>;
    readonly listen: (listener: () => void) => void;
  };
  readonly recent: {
    readonly list: () => Promise<
      readonly { readonly path: string; readonly fileName: string; readonly exists: boolean }[]
    >;
    readonly listen: (listener: () => void) => void;
  };
  readonly flush: () => Promise<readonly Problem[]>;
  readonly recheck: () => Promise<void>;
  readonly log: { readonly bug: (place: string, error: unknown) => Promise<void> };
};
