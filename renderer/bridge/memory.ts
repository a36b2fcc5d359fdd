import { packDossier } from '#src/file-format/packed-dossier.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { changeAbout, partsOf, type RecordRef } from '#src/changes/about.ts';
import { attempt } from '#src/changes/attempt.ts';
import { isNothing } from '#src/changes/build.ts';
import type { Entry } from '#src/changes/change.ts';
import { emptyHistory, noted } from '#src/changes/history.ts';
import { runCommand } from '#src/commands/run-command.ts';
import type {
  AppInfo,
  Args,
  CallName,
  EditCall,
  Host,
  HostEvent,
  Opened,
  Settings,
  Value,
} from '#src/contract/calls.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { roomAnswers } from './memory-room.ts';
import { trailAnswers } from './memory-trail.ts';

export type Answers = { readonly [K in CallName]?: (args: Args<K>) => Result<Value<K>> | Promise<Result<Value<K>>> };

export type MemoryHost = Host & {
  /** What the host holds, apart from what a window shows. */
  readonly dossier: () => Dossier;
  readonly entries: () => readonly Entry[];
  readonly send: (event: HostEvent) => void;
  readonly opened: () => Opened;
};

export type MemoryOptions = {
  readonly dossier: Dossier;
  readonly now: () => string;
  readonly settings?: Partial<Settings>;
  /** Takes the place of what a call answers here. */
  readonly answers?: Answers;
};

const firstSettings: Settings = {
  language: 'nl',
  theme: 'light',
  textSize: 100,
  userName: '',
  letterShortcuts: true,
  mappings: {},
};
const SESSION = 'memory';
const info: AppInfo = {
  version: '0',
  door: 'memory',
  platform: 'linux',
  engine: 'memory',
  documentsFolder: '/documents',
};

function openedInMemory(dossier: Dossier, history: readonly Entry[], savedAt: string): Opened {
  return {
    session: SESSION,
    path: '/memory.regie',
    fileName: 'memory.regie',
    dossier: packDossier(dossier),
    seq: history.length,
    history,
    isReadOnly: false,
    notices: [],
    savedAt,
  };
}

function entriesAbout(dossier: Dossier, entries: readonly Entry[], about: RecordRef): readonly Entry[] {
  const parts = new Set(partsOf(dossier, about));
  return entries
    .map((entry) => ({ ...entry, change: changeAbout(entry.change, about, parts) }))
    .filter(({ change }) => !isNothing(change));
}

/** A host without disk: one dossier, numbered edits, the same attempts as the real one. For tests. */
export function memoryHost({ dossier: first, now, settings: given, answers = {} }: MemoryOptions): MemoryHost {
  let dossier = first;
  let history = emptyHistory;
  let settings = { ...firstSettings, ...given };
  const entries: Entry[] = [];
  const listeners = new Set<(event: HostEvent) => void>();

  const edit = (call: EditCall): Result<Entry | null> => {
    const outcome = attempt(dossier, history, call, runCommand);
    if (!outcome.ok) return outcome;
    const { change, label, of, after } = outcome.value;
    if (isNothing(change)) return ok(null);
    const seq = entries.length + 1;
    const entry: Entry = { seq, at: now(), by: settings.userName, label, change, ...(of !== undefined && { of }) };
    dossier = after;
    history = noted(history, entry);
    entries.push(entry);
    return ok(entry);
  };
  const opened = (): Opened => openedInMemory(dossier, entries, now());
  const usual: Answers = {
    'app.info': () => ok(info),
    'settings.get': () => ok(settings),
    'settings.set': (patch) => {
      settings = { ...settings, ...patch };
      return ok(settings);
    },
    'dossiers.recent': () => ok([]),
    'dossiers.open': () => ok(opened()),
    'dossiers.sample': () => ok(opened()),
    'dossiers.create': () => ok(opened()),
    'dossiers.generations': () => ok([]),
    'dossier.edit': ({ call }) => edit(call),
    'dossier.history': ({ about }) => ok(entriesAbout(dossier, entries, about)),
    ...trailAnswers(() => ({ dossier, entries })),
    ...roomAnswers(),
    'dossier.flush': () => ok({ savedAt: now() }),
    'dossier.close': () => ok(null),
    'window.settled': () => ok(null),
  };
  return {
    call: async <K extends CallName>(name: K, args: Args<K>): Promise<Result<Value<K>>> => {
      const answer = answers[name] ?? usual[name];
      return answer === undefined ? refuse('unknown-call') : answer(args);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dossier: () => dossier,
    entries: () => entries,
    send: (event) => {
      for (const listener of listeners) listener(event);
    },
    opened,
  };
}
