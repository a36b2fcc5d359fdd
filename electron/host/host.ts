import path from 'node:path';
import { type Problem, refuse, type Result } from '#src/base/result.ts';
import type { AppInfo, CallName, Host, HostEvent } from '#src/contract/calls.ts';
import { type ParsedCall, parseCall } from '#src/contract/parse-call.ts';
import { appCalls } from './app-calls.ts';
import { beamerCalls } from './beamer-calls.ts';
import { Beamers } from './beamers.ts';
import { dossierCalls } from './dossier-calls.ts';
import { fileCalls } from './file-calls.ts';
import { generationCalls } from './generation-calls.ts';
import type { Handlers } from './handlers.ts';
import { jobCalls } from './job-calls.ts';
import { type Log, openLog } from './log.ts';
import type { Caller, HostPorts, Native } from './ports.ts';
import { openRecent, type RecentStore } from './recent.ts';
import { roomCalls } from './room-calls.ts';
import { openSettings, type SettingsStore } from './settings.ts';
import { settingsCalls } from './settings-calls.ts';
import { Rooms } from './rooms.ts';
import { Sessions } from './sessions.ts';

/** One window's way in. */
export type Connection = Host & {
  /** For doors that get names and arguments from outside: parses both, then calls. */
  readonly receive: (name: unknown, args: unknown) => Promise<Result<unknown>>;
  /** An event for this window alone. */
  readonly tell: (event: HostEvent) => void;
  /** The window is gone: its dossiers are brought up to date and, where no other window shows them, closed. */
  readonly close: () => Promise<void>;
};

/** The one room behind the doors: desktop windows, browser mode and command line. */
export type HostRoom = {
  readonly connect: (door: AppInfo['door'], native: Native | null) => Connection;
  readonly settings: SettingsStore;
  readonly recent: RecentStore;
  /** Brings every file up to date now: focus lost, about to be shared. Answers what could not be written. */
  readonly flush: () => Promise<readonly Problem[]>;
  /** Looks at locks and files again: focus gained, woken from sleep. */
  readonly recheck: () => Promise<void>;
  readonly log: Log;
};

type Answer = (args: unknown, caller: Caller) => Promise<Result<unknown>>;

type Parts = {
  readonly sessions: Sessions;
  readonly rooms: Rooms;
  readonly beamers: Beamers;
  readonly settings: SettingsStore;
  readonly recent: RecentStore;
};

function handlersOf(ports: HostPorts, { sessions, rooms, beamers, settings, recent }: Parts): Handlers {
  const opening = { ports, sessions, recent };
  return {
    ...appCalls(ports, sessions),
    ...settingsCalls(settings, recent),
    ...fileCalls(ports, settings),
    ...dossierCalls(opening),
    ...generationCalls(opening),
    ...jobCalls({ ports, sessions, settings }),
    ...roomCalls({ ports, sessions, rooms, settings }),
    ...beamerCalls(sessions, beamers),
  };
}

/** [H1] The one place where a bug becomes a message and a log line. */
function guarded(handlers: Handlers, log: Log) {
  const table = new Map<CallName, Answer>(Object.entries(handlers) as [CallName, Answer][]);
  return async ({ name, args }: ParsedCall, caller: Caller): Promise<Result<unknown>> => {
    const handler = table.get(name);
    if (handler === undefined) return refuse('unknown-call');
    try {
      return await handler(args, caller);
    } catch (error) {
      await log.bug(name, error);
      return refuse('internal', { call: name });
    }
  };
}

async function flushAll(sessions: Sessions): Promise<readonly Problem[]> {
  const results = await Promise.all(sessions.all().map((session) => session.flush()));
  return results.flatMap((result) => (result.ok ? [] : [result.problem]));
}

function connectionOf(
  caller: Caller,
  listeners: Set<(event: HostEvent) => void>,
  answer: (call: ParsedCall, caller: Caller) => Promise<Result<unknown>>,
  close: () => Promise<void>,
): Connection {
  return {
    call: ((name, args) => answer({ name, args } as ParsedCall, caller)) as Host['call'],
    receive: async (name, args) => {
      const parsed = parseCall(name, args);
      return parsed.ok ? answer(parsed.value, caller) : parsed;
    },
    tell: caller.tell,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };
}

/** The room of one data folder. Everything it needs of the world comes in with the ports. */
export async function createHost(ports: HostPorts): Promise<HostRoom> {
  const log = openLog(ports.dataFolder, ports.now);
  const settings = await openSettings(path.join(ports.dataFolder, 'settings.json'), ports.userName);
  const recent = await openRecent(path.join(ports.dataFolder, 'recent.json'));
  const rooms = new Rooms({ ...ports, log });
  const beamers = new Beamers(ports.openBeamerDoor);
  const sessions = new Sessions({
    ...ports,
    author: () => settings.get().userName,
    saved: ({ path: file, dossier }) => recent.redraw(file, dossier),
    changed: (session) => rooms.follow(session),
    leaving: (session) => rooms.leave(session),
    gone: (session) => void beamers.hide(session),
  });
  const answer = guarded(handlersOf(ports, { sessions, rooms, beamers, settings, recent }), log);
  const callers = new Set<Caller>();
  settings.listen((current, from) => {
    for (const caller of callers) if (caller !== from) caller.tell({ kind: 'settings', settings: current });
  });
  return {
    settings,
    recent,
    log,
    flush: () => flushAll(sessions),
    recheck: async () => void (await Promise.all(sessions.all().map((session) => session.recheck()))),
    connect: (door, native) => {
      const listeners = new Set<(event: HostEvent) => void>();
      const tell = (event: HostEvent): void => listeners.forEach((listener) => listener(event));
      const caller: Caller = { id: ports.newId(), door, native, tell, chosen: new Set() };
      callers.add(caller);
      const leave = async (): Promise<void> => {
        callers.delete(caller);
        await sessions.release(caller);
        await Promise.all([settings.settled(), recent.settled()]);
      };
      return connectionOf(caller, listeners, answer, leave);
    },
  };
}
