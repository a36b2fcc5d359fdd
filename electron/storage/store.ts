import type { Problem, Result } from '#src/base/result.ts';
import type { Entry } from '#src/changes/change.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { RegieFile } from '#src/file-format/regie-file.ts';
import type { Disk } from './disk.ts';
import type { Program } from './program.ts';
import type { Pause } from './replace-file.ts';
import type { Version } from './read-regie.ts';
import type { Timers } from './timers.ts';

export type OpenMode =
  /** Takes the lock; a file that someone else holds, or that can't be written, is opened read-only with a notice. */
  | 'normal'
  | 'read-only'
  /** Takes the lock away from its holder, who notices and turns read-only. */
  | 'take-over';

export type StoreOptions = {
  /** The app's own folder; generations live in `generations/` under it. */
  readonly dataFolder: string;
  /** Wall clock in milliseconds. Only shown and used for retention; order comes from sequence numbers. */
  readonly now: () => number;
  /** Shown to whoever finds the file locked. */
  readonly user: string;
  readonly mode?: OpenMode;
  /** The world, by default the real one. */
  readonly disk?: Disk;
  readonly timers?: Timers;
  readonly pause?: Pause;
  readonly program?: Program;
};

export type StoreEvent =
  | { readonly kind: 'saved'; readonly savedAt: string }
  /**
   * Every acknowledged edit is in the journal; the file itself (or, `generation-failed`, the copy of it in the app's
   * folder) could not be written. Retried by itself.
   */
  | { readonly kind: 'save-failed'; readonly problem: Problem }
  /** `changed-on-disk` or `removed-on-disk`: no snapshot is written until `keepMine` or `reload`. Edits go on. */
  | { readonly kind: 'changed-on-disk'; readonly problem: Problem }
  /** Another program took the file over; the store is read-only from here on. */
  | { readonly kind: 'lock-lost'; readonly problem: Problem };

export type Saved = { readonly savedAt: string };

/** A dossier as it was read from a file. */
export type OtherCopy = Version & { readonly file: RegieFile };

/** One dossier on disk. Every promise resolves; what a disk can do to us is a refused Result. */
export type Store = {
  /** The file itself (a symbolic link resolved); changes with `saveAs` only. */
  readonly path: () => string;
  readonly isReadOnly: () => boolean;
  readonly dossier: () => Dossier;
  /** Number of the last acknowledged edit. */
  readonly seq: () => number;
  /** Number of the last edit that stands in the file. */
  readonly savedSeq: () => number;
  /** When the file was last brought up to date. */
  readonly savedAt: () => string;
  /** The audit trail as serialised entries, oldest first. */
  readonly trail: () => readonly string[];
  /** The newest `limit` entries that undo can reach, oldest first. */
  readonly history: (limit: number) => readonly Entry[];
  /**
   * Ok = the edit is on the disk. `entry.seq` must be `seq() + 1`, or follow the entry appended before it.
   * Refused = nothing was applied; a later append may succeed again. `after`: the dossier with the change applied,
   * where the caller has it already.
   */
  readonly append: (entry: Entry, after?: Dossier) => Promise<Result<null>>;
  /** Brings the file up to date; costs nothing when it is. On failure retries by itself and tells listeners. */
  readonly snapshot: () => Promise<Result<Saved>>;
  /** Keeps the state of this moment as a generation, to be called before an import or a merge. */
  readonly protect: (reason: 'import' | 'merge') => Promise<Result<null>>;
  /** A new file that the store lives in from here on; the old one stays, up to date where it could be. Never overwrites. */
  readonly saveAs: (path: string) => Promise<Result<Saved>>;
  /** The state of this moment in a new file; the store stays where it is. Never overwrites. */
  readonly copyTo: (path: string) => Promise<Result<null>>;
  /** After `changed-on-disk`: keeps theirs as a generation, then writes ours. */
  readonly keepMine: () => Promise<Result<Saved>>;
  /** After `changed-on-disk`: keeps ours as a generation, then takes theirs. */
  readonly reload: () => Promise<Result<null>>;
  /** What stands at this path now; null: at the place of the file itself. Changes nothing. */
  readonly readOther: (path: string | null) => Promise<Result<OtherCopy>>;
  /** Keeps another copy as a generation, so that what it held can be had again. */
  readonly keepOther: (other: OtherCopy) => Promise<Result<null>>;
  /**
   * After `changed-on-disk`: keeps both versions as generations, then writes ours with this entry done over `theirs`,
   * which must still stand there. null: ours as it is, for theirs holds nothing that it lacks. `after`: the dossier
   * with the entry done. Refused = nothing changed. Ok = the file on the disk holds the entry.
   */
  readonly mergeDisk: (theirs: OtherCopy, entry: Entry | null, after: Dossier) => Promise<Result<Saved>>;
  /** Looks at lock and file now: to be called after sleep and when the window gets the focus. */
  readonly recheck: () => Promise<void>;
  /** Snapshot, then journal and lock are removed. Refused = the store is still open: retry, or `leave`. */
  readonly close: () => Promise<Result<null>>;
  /** Lets go without a snapshot. The journal stays; the next opening replays it. */
  readonly leave: () => Promise<void>;
  readonly listen: (listener: (event: StoreEvent) => void) => () => void;
};

/** `notices`: what to tell the user once, such as recovered edits, who holds the lock, a folder that syncs. */
export type OpenedStore = { readonly store: Store; readonly notices: readonly Problem[] };

/** Same shape as the contract's Generation. `journal` = the newest generation with the journal replayed on it. */
export type Generation = {
  readonly id: string;
  readonly savedAt: string;
  readonly kind: 'journal' | 'file' | 'snapshot';
  readonly isIntact: boolean;
  readonly requirements: number;
  /** Edits more (+) or less (-) than the file on disk; null when that can't be told. */
  readonly editsFromFile: number | null;
};

export type OpenStore = (path: string, options: StoreOptions) => Promise<Result<OpenedStore>>;
/** Never overwrites: refused with `file-exists`. */
export type CreateStore = (path: string, dossier: Dossier, options: StoreOptions) => Promise<Result<OpenedStore>>;
export type ListGenerations = (path: string, options: StoreOptions) => Promise<Result<readonly Generation[]>>;
/** Keeps what stands there first: an intact file as a generation, a damaged one moved aside. */
export type RestoreGeneration = (path: string, id: string, options: StoreOptions) => Promise<Result<null>>;
