import { ok, refuse } from '#src/base/result.ts';
import type { Handlers } from './handlers.ts';
import { wholePath } from './paths.ts';
import type { HostPorts } from './ports.ts';
import type { Sessions } from './sessions.ts';

type Part = Pick<
  Handlers,
  'app.info' | 'window.openFolder' | 'window.openBeside' | 'window.fullScreen' | 'window.settled'
>;

export function appCalls(ports: HostPorts, sessions: Sessions): Part {
  return {
    'app.info': async (_args, { door }) => {
      const { version, platform, engine, documentsFolder } = ports;
      return ok({ version, door, platform, engine, documentsFolder });
    },
    'window.openFolder': async ({ path }, caller) => {
      if (caller.native === null) return refuse('no-native-dialog');
      const file = wholePath(path);
      if (!file.ok) return file;
      const known = sessions.shownBy(caller).map((session) => session.path);
      if (![...known, ...caller.chosen].includes(file.value)) return refuse('path-not-chosen', { path });
      // [H8] Whoever takes a file from that folder takes the state on the screen.
      await Promise.all(sessions.all().map((session) => session.flush()));
      caller.native.showInFolder(file.value);
      return ok(null);
    },
    'window.openBeside': async ({ session }, caller) => {
      if (caller.native === null) return refuse('no-native-window');
      const found = sessions.of(caller, session);
      if (!found.ok) return found;
      caller.native.openBeside(found.value.path);
      return ok(null);
    },
    'window.fullScreen': async ({ isOn }, { native }) => {
      if (native === null) return refuse('no-native-window');
      native.fullScreen(isOn);
      return ok(null);
    },
    'window.settled': async (_args, { native }) => {
      native?.settled();
      return ok(null);
    },
  };
}
