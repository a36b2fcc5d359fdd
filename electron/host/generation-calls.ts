import { ok, type Result } from '#src/base/result.ts';
import { withSession } from './dossier-calls.ts';
import type { Handlers } from './handlers.ts';
import { openDossier, type OpeningDeps } from './opening.ts';
import { wholePath } from './paths.ts';

type Part = Pick<
  Handlers,
  'dossiers.generations' | 'dossiers.restore' | 'dossier.resolveDisk' | 'dossier.compare' | 'dossier.merge'
>;

export function generationCalls(deps: OpeningDeps): Part {
  const { sessions, ports } = deps;
  return {
    'dossiers.generations': async ({ path }) => {
      const file = wholePath(path);
      return file.ok ? ports.stores.generations(file.value, sessions.storeOptions()) : file;
    },
    /** [H14] The session of an open dossier goes on, on the restored file. */
    'dossiers.restore': async ({ path, generation }, caller) => {
      const file = wholePath(path);
      if (!file.ok) return file;
      const restored = await sessions.around(file.value, () =>
        ports.stores.restore(file.value, generation, sessions.storeOptions()),
      );
      if (!restored.ok) return restored;
      (await sessions.at(file.value))?.replaced(caller);
      return openDossier(deps, file.value, 'normal', caller);
    },
    'dossier.compare': ({ session: id, path }, caller) =>
      withSession(sessions, caller, id, async (session) => {
        const file = path === null ? ok(null) : wholePath(path);
        return file.ok ? session.compare(file.value) : file;
      }),
    'dossier.merge': ({ session: id, path, state, choices }, caller) =>
      withSession(sessions, caller, id, async (session) => {
        const file = path === null ? ok(null) : wholePath(path);
        return file.ok ? session.merge({ path: file.value, state, choices: new Map(choices) }) : file;
      }),
    'dossier.resolveDisk': ({ session: id, choice }, caller) =>
      withSession(sessions, caller, id, async (session) => {
        const done = await session.inTurn<Result<unknown>>((store) =>
          choice === 'reload' ? store.reload() : store.keepMine(),
        );
        if (!done.ok) return done;
        session.settled();
        return ok(choice === 'reload' ? session.replaced(caller) : session.opened());
      }),
  };
}
