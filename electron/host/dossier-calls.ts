import { basename } from 'node:path';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { hostCommands } from '#src/commands/all-commands.ts';
import type { SessionId } from '#src/contract/calls.ts';
import { entriesAbout } from './entries-about.ts';
import { DOSSIER_EXTENSION, withExtension } from './free-name.ts';
import type { Handlers } from './handlers.ts';
import { createDossier, openDossier, type OpeningDeps, openSample, remember } from './opening.ts';
import { wholePath, writablePath } from './paths.ts';
import type { Caller } from './ports.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import { changeTo, entryAt, trailPage } from './trail.ts';

type Part = Pick<
  Handlers,
  | 'dossiers.create'
  | 'dossiers.sample'
  | 'dossiers.open'
  | 'dossier.edit'
  | 'dossier.saveAs'
  | 'dossier.saveCopy'
  | 'dossier.history'
  | 'dossier.trail'
  | 'dossier.entry'
  | 'dossier.changeTo'
  | 'dossier.flush'
  | 'dossier.close'
>;

export async function withSession<T>(
  sessions: Sessions,
  caller: Caller,
  id: SessionId,
  work: (session: Session) => Promise<Result<T>>,
): Promise<Result<T>> {
  const session = sessions.of(caller, id);
  return session.ok ? work(session.value) : session;
}

async function saveAs(deps: OpeningDeps, session: Session, file: string, caller: Caller): Promise<Result<string>> {
  const saved = await session.inTurn((store) => store.saveAs(file));
  if (!saved.ok) return saved;
  session.replaced(caller);
  remember(deps, session, caller);
  return ok(session.path);
}

export function dossierCalls(deps: OpeningDeps): Part {
  const { sessions } = deps;
  return {
    'dossiers.create': async ({ title, path }, caller) => {
      if (path === null) return createDossier(deps, title, null, caller);
      const file = writablePath(withExtension(path, DOSSIER_EXTENSION), caller);
      return file.ok ? createDossier(deps, title, file.value, caller) : file;
    },
    'dossiers.sample': async (_args, caller) => openSample(deps, caller),
    'dossiers.open': async ({ path, mode }, caller) => {
      const file = wholePath(path);
      return file.ok ? openDossier(deps, file.value, mode, caller) : file;
    },
    'dossier.edit': ({ session, call }, caller) =>
      withSession(sessions, caller, session, async (found) =>
        call.kind === 'command' && hostCommands.has(call.name) ? refuse('host-only') : found.edit(call, caller),
      ),
    'dossier.saveAs': ({ session, path }, caller) =>
      withSession(sessions, caller, session, async (found) => {
        const file = writablePath(withExtension(path, DOSSIER_EXTENSION), caller);
        const saved = file.ok ? await saveAs(deps, found, file.value, caller) : file;
        return saved.ok ? ok({ path: found.path, fileName: found.fileName }) : saved;
      }),
    'dossier.saveCopy': ({ session, path }, caller) =>
      withSession(sessions, caller, session, async (found) => {
        const file = writablePath(withExtension(path, DOSSIER_EXTENSION), caller);
        if (!file.ok) return file;
        const saved = await found.inTurn((store) => store.copyTo(file.value));
        return saved.ok ? ok({ path: file.value, fileName: basename(file.value) }) : saved;
      }),
    'dossier.history': ({ session, about }, caller) =>
      withSession(sessions, caller, session, (found) =>
        found.inTurn(async (store) => ok(await entriesAbout(store.trail().slice(), about, store.dossier()))),
      ),
    'dossier.trail': ({ session, ...asked }, caller) =>
      withSession(sessions, caller, session, (found) =>
        found.inTurn(async (store) => ok(await trailPage(store.trail().slice(), asked))),
      ),
    'dossier.entry': ({ session, seq }, caller) =>
      withSession(sessions, caller, session, (found) => found.inTurn(async (store) => entryAt(store.trail(), seq))),
    'dossier.changeTo': ({ session, seq }, caller) =>
      withSession(sessions, caller, session, (found) =>
        found.inTurn((store) => changeTo(store.dossier(), store.trail().slice(), seq)),
      ),
    'dossier.flush': ({ session }, caller) => withSession(sessions, caller, session, (found) => found.flush()),
    'dossier.close': ({ session }, caller) =>
      withSession(sessions, caller, session, (found) => sessions.close(found, caller)),
  };
}
