import { answering } from '#electron/room/answers.ts';
import { pagesOf } from '#electron/room/all-pages.ts';
import { Room } from '#electron/room/room.ts';
import type { StartRoom } from '#electron/host/ports.ts';
import { systemPause } from '#electron/storage/replace-file.ts';
import { systemDisk } from '#electron/storage/system-disk.ts';
import { systemTimers } from '#electron/storage/timers.ts';
import { ok, refuse } from '#src/base/result.ts';

export type RoomsHere = {
  readonly startRoom: StartRoom;
  /** How many were started. */
  readonly started: () => number;
  /** The thread of the room that was started last ends as it would by a bug or a flood. */
  readonly die: () => Promise<void>;
};

/** Rooms that run beside the host instead of in a thread, with the same messages. */
export function roomsHere(): RoomsHere {
  let count = 0;
  let die = async (): Promise<void> => {};
  return {
    started: () => count,
    die: () => die(),
    startRoom: async ({ dataFolder, plan }, ears) => {
      count += 1;
      let isDead = false;
      const opened = await Room.open(
        {
          disk: systemDisk,
          pause: systemPause,
          timers: systemTimers,
          now: Date.now,
          dataFolder,
          pages: pagesOf(new Map()),
          tell: (state) => isDead || ears.tell(state),
          bug: ears.bug,
        },
        plan,
      );
      if (!opened.ok) return opened;
      const answer = answering(opened.value);
      die = async () => {
        isDead = true;
        await opened.value.close();
        ears.died();
      };
      return ok({
        // What comes out of a thread is a copy.
        ask: async (name, args) =>
          isDead ? refuse('room-stopped') : structuredClone((await answer({ id: 1, name, args } as never)) as never),
        close: async () => {
          isDead = true;
          await opened.value.close();
        },
      });
    },
  };
}
