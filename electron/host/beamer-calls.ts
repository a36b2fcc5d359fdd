import { ok } from '#src/base/result.ts';
import type { BeamerState } from '#src/contract/beamer.ts';
import type { Beamers } from './beamers.ts';
import type { Handlers } from './handlers.ts';
import type { Caller } from './ports.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';

type Part = Pick<Handlers, Extract<keyof Handlers, `beamer.${string}`>>;

export function beamerCalls(sessions: Sessions, beamers: Beamers): Part {
  const on = (caller: Caller, id: string, act: (session: Session) => BeamerState) => {
    const found = sessions.of(caller, id);
    return found.ok ? ok(act(found.value)) : found;
  };
  return {
    'beamer.state': async ({ session }, caller) => on(caller, session, (found) => beamers.state(found)),
    'beamer.show': async ({ session, view }, caller) => {
      const found = sessions.of(caller, session);
      return found.ok ? beamers.show(found.value, caller, view) : found;
    },
    'beamer.hide': async ({ session }, caller) => on(caller, session, (found) => beamers.hide(found)),
    'beamer.freeze': async ({ session, isOn }, caller) =>
      on(caller, session, (found) => beamers.change(found, { isFrozen: isOn })),
    'beamer.black': async ({ session, isOn }, caller) =>
      on(caller, session, (found) => beamers.change(found, { isBlack: isOn })),
    'beamer.follow': async ({ session }, caller) =>
      on(caller, session, (found) => beamers.change(found, { isFrozen: false, isBlack: false })),
  };
}
