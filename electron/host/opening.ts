import { mkdir } from 'node:fs/promises';
import { ok, type Result } from '#src/base/result.ts';
import type { Opened, OpenMode } from '#src/contract/calls.ts';
import { assignmentOf, type Dossier, emptyDossier } from '#src/dossier/dossier.ts';
import { attempt } from '#electron/storage/problem-of.ts';
import type { OpenedStore, StoreOptions } from '#electron/storage/store.ts';
import { fileNameFor, freePath } from './free-name.ts';
import type { Caller, HostPorts } from './ports.ts';
import type { RecentStore } from './recent.ts';
import { copySample } from './sample-copy.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';

export type OpeningDeps = {
  readonly ports: HostPorts;
  readonly sessions: Sessions;
  readonly recent: RecentStore;
};

const SAMPLE_NAME = 'Zaak en Contact 2027';
const UNTITLED = 'Dossier';

function titled(title: string): Dossier {
  return { ...emptyDossier, assignment: [{ ...assignmentOf(emptyDossier), title }] };
}

/** [H12] A dossier that a person has open stands on top of the recent ones. */
export function remember({ ports, recent }: OpeningDeps, session: Session, caller: Caller): void {
  if (caller.door === 'memory') return;
  const openedAt = new Date(ports.now()).toISOString();
  recent.remember(session.path, openedAt, session.dossier);
}

async function shown(deps: OpeningDeps, caller: Caller, session: Result<Session>): Promise<Result<Opened>> {
  if (!session.ok) return session;
  remember(deps, session.value, caller);
  return ok(await session.value.openedInTurns());
}

export async function openDossier(
  deps: OpeningDeps,
  file: string,
  mode: OpenMode,
  caller: Caller,
): Promise<Result<Opened>> {
  return shown(deps, caller, await deps.sessions.open(file, mode, caller));
}

/** At `file` exactly, else in the documents folder under a name like the title. */
export async function createDossier(
  deps: OpeningDeps,
  title: string,
  file: string | null,
  caller: Caller,
): Promise<Result<Opened>> {
  const { ports, sessions } = deps;
  const make = async (target: string, options: StoreOptions): Promise<Result<OpenedStore>> =>
    ports.stores.create(target, titled(title), options);
  if (file !== null) return shown(deps, caller, await sessions.create((options) => make(file, options), caller));
  const name = fileNameFor(title) || UNTITLED;
  return shown(
    deps,
    caller,
    await inDocuments(ports, name, (free) => sessions.create((options) => make(free, options), caller)),
  );
}

/** [H10] Tries the next free name while another program takes the one that was free a moment ago. */
async function inDocuments<T>(
  { documentsFolder }: HostPorts,
  name: string,
  make: (file: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const there = await attempt(documentsFolder, () => mkdir(documentsFolder, { recursive: true }));
  if (!there.ok) return there;
  for (;;) {
    const made = await make(await freePath(documentsFolder, name));
    if (made.ok || made.problem.code !== 'file-exists') return made;
  }
}

/** [H10] A copy of its own each time: the bundled file is never opened itself. */
export async function openSample(deps: OpeningDeps, caller: Caller): Promise<Result<Opened>> {
  const { sampleFile, now } = deps.ports;
  const copied = await inDocuments(deps.ports, SAMPLE_NAME, (file) => copySample(sampleFile, file, now()));
  return copied.ok ? openDossier(deps, copied.value, 'normal', caller) : copied;
}
