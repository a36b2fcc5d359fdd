import type { Problem, Result } from '#src/base/result.ts';
import type { RecordRef } from '#src/changes/about.ts';
import type { EntryHead, TrailFilter } from '#src/changes/trail.ts';
import type { Change, Entry } from '#src/changes/change.ts';
import type { Choice } from '#src/changes/merge-conflict.ts';
import type { Relation } from '#src/changes/relate.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import type { PackedDossier } from '#src/file-format/packed-dossier.ts';
import type { Book } from '#src/exchange/sheet/book.ts';
import type { WorkshopCalls, WorkshopEvent } from './beamer.ts';
import type { MenuAction } from './menu.ts';
import type { SolverCalls } from './solver-calls.ts';
import type { TableCalls } from './table-calls.ts';
import type { TextSize } from './text-size.ts';
import type { PictureFormat, PictureView } from './picture-view.ts';

/** One opened dossier in the host; all windows on the same file share it. */
export type SessionId = string;

export type AppInfo = {
  readonly version: string;
  /** Which door the window came through; `browser` has no native dialogs. */
  readonly door: 'desktop' | 'browser' | 'memory';
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly engine: string;
  readonly documentsFolder: string;
};

export type Settings = {
  readonly language: 'nl' | 'en';
  readonly theme: 'light' | 'dark' | 'system';
  readonly textSize: TextSize;
  /** Name under which edits are recorded. */
  readonly userName: string;
  /** Single-letter shortcuts (WCAG 2.1.4). */
  readonly letterShortcuts: boolean;
  /** Hints that were followed or closed, and don't come again. */
  readonly seenHints?: readonly string[];
  /** Commands run from the palette, latest first. */
  readonly recentActions?: readonly string[];
  /** Column mappings of earlier imports, by the header row they belong to. */
  readonly mappings: Readonly<Record<string, unknown>>;
};

/** What the start screen draws of a dossier without opening it. Contains no text of requirements. */
export type DossierSummary = {
  readonly title: string;
  readonly subtitle: string;
  readonly phase: 'strategy' | 'tender' | 'organisation';
  readonly clients: readonly { readonly badge: string; readonly hue: number; readonly name: string }[];
  readonly requirements: number;
  readonly suppliers: number;
  readonly openConflicts: number;
  /** The pair that clashes most often, by name; null without a clash between two. */
  readonly mostClashing: { readonly names: readonly [string, string]; readonly count: number } | null;
  /** Requirements on which nobody took a position. */
  readonly withoutPositions: number;
  /** Limits that clients did not release yet. */
  readonly unreleased: number;
  /** Per theme in order: share of all requirements, conflicts, and per client (same order) requirements at M or S. */
  readonly themes: readonly {
    readonly count: number;
    readonly conflicts: number;
    readonly wanted: readonly number[];
  }[];
};

export type RecentDossier = {
  readonly path: string;
  readonly fileName: string;
  readonly openedAt: string;
  readonly exists: boolean;
  readonly summary: DossierSummary;
};

export type OpenMode =
  | 'normal'
  /** look, don't touch */
  | 'read-only'
  /** take the lock from a holder that is gone or knowingly */
  | 'take-over';

export type Opened = {
  readonly session: SessionId;
  readonly path: string;
  readonly fileName: string;
  /** In the compact form of a file, see `unpackDossier`. */
  readonly dossier: PackedDossier;
  readonly seq: number;
  /** Entries of this file's trail, newest last, as far as undo can reach. */
  readonly history: readonly Entry[];
  readonly isReadOnly: boolean;
  /** Things to tell the user once: recovered edits, a previous generation used, a folder that syncs, … */
  readonly notices: readonly Problem[];
  readonly savedAt: string;
};

export type Generation = {
  readonly id: string;
  readonly savedAt: string;
  readonly kind: 'journal' | 'file' | 'snapshot';
  readonly isIntact: boolean;
  readonly requirements: number;
  /** Edits more or less than the file on disk; null when damaged. */
  readonly editsFromFile: number | null;
};

/** Another copy of an open dossier, beside ours. */
export type Comparison = {
  readonly path: string;
  readonly fileName: string;
  /** Names what was read; a merge is asked of this and nothing else. */
  readonly state: string;
  /** When that file was last written. */
  readonly savedAt: string;
  readonly kind: Relation['kind'];
  readonly isTwoWay: boolean;
  /** The number of our last edit; `ours` and `theirs` lead from the state both come from to here and to there. */
  readonly seq: number;
  readonly ours: Change;
  readonly theirs: Change;
  /** The last edit of each side that the other lacks; null where the trail knows of none. */
  readonly ourLast: Signed | null;
  readonly theirLast: Signed | null;
  readonly title: string;
  readonly requirements: number;
};
export type Signed = { readonly at: string; readonly by: string };

export type TrailPage = {
  readonly heads: readonly EntryHead[];
  /** Let through by the filter, and all. */
  readonly matching: number;
  readonly total: number;
  /** Older ones that the filter lets through. */
  readonly isMore: boolean;
};

export type EditCall =
  | { readonly kind: 'command'; readonly name: string; readonly input: unknown }
  | { readonly kind: 'undo'; readonly seq: number }
  | { readonly kind: 'redo'; readonly seq: number };

export type FileEntry = {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
  readonly modifiedAt: string;
};
export type Folder = { readonly path: string; readonly parent: string | null; readonly entries: readonly FileEntry[] };

export type ExportFormat = 'xlsx' | 'csv';
export type DecisionFormat = ExportFormat | 'pdf';
export type ReportFormat = 'pdf' | 'xlsx';
export type PicturePaper = 'a3' | 'a4';
/** What an export answers: bytes where there was no path to write to. */
export type Exported = { readonly path: string | null; readonly bytes: Uint8Array | null; readonly fileName: string };

/** Every call from a window to its host: arguments and the value of its Result. */
export type Calls = WorkshopCalls &
  SolverCalls &
  TableCalls & {
    'app.info': { args: Record<never, never>; value: AppInfo };
    'settings.get': { args: Record<never, never>; value: Settings };
    'settings.set': { args: Partial<Settings>; value: Settings };
    'dossiers.recent': { args: Record<never, never>; value: readonly RecentDossier[] };
    'dossiers.forget': { args: { path: string }; value: null };
    /** Makes a file in the documents folder, or at `path`; never overwrites. */
    'dossiers.create': { args: { title: string; path: string | null }; value: Opened };
    /** A fresh copy of the bundled sample in the documents folder. */
    'dossiers.sample': { args: Record<never, never>; value: Opened };
    'dossiers.open': { args: { path: string; mode: OpenMode }; value: Opened };
    'dossiers.generations': { args: { path: string }; value: readonly Generation[] };
    /** Moves a damaged file aside, puts the generation in its place and opens it. */
    'dossiers.restore': { args: { path: string; generation: string }; value: Opened };
    /** Native dialog; refuses with `no-native-dialog` behind the browser door. null = cancelled. */
    'files.pick': {
      args: {
        purpose: 'open-dossier' | 'save-dossier' | 'save-export';
        suggestedName: string;
        extensions: readonly string[];
      };
      value: string | null;
    };
    /** For the browser door's own file picker: folders and .regie files only. null = documents folder. */
    'files.list': { args: { folder: string | null }; value: Folder };
    'dossier.edit': { args: { session: SessionId; call: EditCall }; value: Entry | null };
    'dossier.saveAs': { args: { session: SessionId; path: string }; value: { path: string; fileName: string } };
    /** The dossier as it is now in a new file; it goes on where it is. Never overwrites. */
    'dossier.saveCopy': { args: { session: SessionId; path: string }; value: { path: string; fileName: string } };
    /** The edits of this file that are about one record, each cut down to it; the latest so many, newest last. */
    'dossier.history': { args: { session: SessionId; about: RecordRef }; value: readonly Entry[] };
    /** The trail of this file, newest first, without what each edit did to every record. `before`: only older than this number. */
    'dossier.trail': {
      args: { session: SessionId; filter: TrailFilter; before: number | null; limit: number };
      value: TrailPage;
    };
    /** One edit of the trail with all it did; null when that is too much to look at. */
    'dossier.entry': { args: { session: SessionId; seq: number }; value: Entry | null };
    /** What leads from the dossier as it is back to how it stood right after this edit. Changes nothing. */
    'dossier.changeTo': { args: { session: SessionId; seq: number }; value: Change };
    /** Brings the .regie file up to date now. */
    'dossier.flush': { args: { session: SessionId }; value: { savedAt: string } };
    'dossier.close': { args: { session: SessionId }; value: null };
    /** After `changed-on-disk`: `keep-mine` writes a new generation of theirs first, `reload` takes theirs (mine kept as a copy). */
    'dossier.resolveDisk': { args: { session: SessionId; choice: 'keep-mine' | 'reload' }; value: Opened };
    /** What another copy of the dossier holds: the file itself on the disk where `path` is null. Changes nothing. */
    'dossier.compare': { args: { session: SessionId; path: string | null }; value: Comparison };
    /**
     * Brings that copy in with these answers, as one edit, which comes to every window as an `entry`; null: it brought
     * nothing. Refused with `merge-again` when copy or dossier is other than it was compared.
     */
    'dossier.merge': {
      args: { session: SessionId; path: string | null; state: string; choices: readonly (readonly [string, Choice])[] };
      value: Entry | null;
    };
    /** Bytes of a list to a Book, in a limited worker; progress and stop by `job`. */
    'lists.read': { args: { job: string; fileName: string; bytes: Uint8Array }; value: Book };
    /** The same for the map as a picture; `width` in pixels is for PNG, null leaves it to the host. */
    'map.export': {
      args: {
        session: SessionId;
        job: string;
        format: PictureFormat;
        path: string | null;
        view: PictureView;
        paper: PicturePaper;
        width: number | null;
      };
      value: Exported;
    };
    /** How a scenario differs from the dossier, or from another one, on one page. */
    'scenario.export': {
      args: {
        session: SessionId;
        job: string;
        format: 'pdf' | 'svg';
        path: string | null;
        name: string;
        steps: readonly ScenarioStep[];
        against: readonly ScenarioStep[];
      };
      value: Exported;
    };
    /** The decision list, from what clients released. */
    'decisions.export': {
      args: { session: SessionId; job: string; format: DecisionFormat; path: string | null };
      value: Exported;
    };
    /** The report of a workshop, without what is private and without who voted what. */
    'workshop.export': {
      args: { session: SessionId; job: string; workshop: string; format: ReportFormat; path: string | null };
      value: Exported;
    };
    'jobs.stop': { args: { job: string }; value: null };
    'window.openFolder': { args: { path: string }; value: null };
    /** One more window on the same dossier; refuses with `no-native-window` behind the browser door, where a page opens a tab. */
    'window.openBeside': { args: { session: SessionId }; value: null };
    /** Over the whole screen, and back to how it was; refuses with `no-native-window` behind the browser door, where a page asks. */
    'window.fullScreen': { args: { isOn: boolean }; value: null };
    /** The window's answer to `closing`: nothing half typed and no edit under way is left in it. */
    'window.settled': { args: Record<never, never>; value: null };
  };

export type CallName = keyof Calls;
export type Args<K extends CallName> = Calls[K]['args'];
export type Value<K extends CallName> = Calls[K]['value'];

/** What happens in the host that a window must know. */
export type HostEvent =
  | { readonly kind: 'entry'; readonly session: SessionId; readonly entry: Entry }
  | { readonly kind: 'saved'; readonly session: SessionId; readonly savedAt: string }
  /** Edits are safe in the journal or in memory (see problem); the file itself could not be written. Retried by itself. */
  | { readonly kind: 'save-failed'; readonly session: SessionId; readonly problem: Problem }
  /** The file is other than we left it, and someone has to choose; told again when it changes once more. */
  | { readonly kind: 'changed-on-disk'; readonly session: SessionId; readonly problem: Problem }
  /** What stood on the disk was taken in: nothing has to be chosen any more. */
  | { readonly kind: 'settled-on-disk'; readonly session: SessionId }
  /** Another program took the file over: nothing can be edited here any more. */
  | { readonly kind: 'read-only'; readonly session: SessionId; readonly problem: Problem }
  /** Another window took the file's version from disk or an earlier generation: forget what was shown. */
  | { readonly kind: 'replaced'; readonly session: SessionId; readonly opened: Opened }
  | WorkshopEvent
  | { readonly kind: 'job-progress'; readonly job: string; readonly done: number; readonly total: number | null }
  /** From the native menu or a second start: a command of the window's registry, or a file to open. */
  | { readonly kind: 'menu'; readonly action: MenuAction }
  | { readonly kind: 'open-path'; readonly path: string }
  /** Changed by the native menu or another window. */
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** The window is about to close: commit what is being typed, await your edits, then call `window.settled`. */
  | { readonly kind: 'closing' };

/** The port a window speaks to its host through: over IPC, over HTTP, in memory. */
export type Host = {
  readonly call: <K extends CallName>(name: K, args: Args<K>) => Promise<Result<Value<K>>>;
  readonly listen: (listener: (event: HostEvent) => void) => () => void;
};
