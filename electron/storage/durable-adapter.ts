import type { Adapter } from 'lowdb';
import type { RegieFile } from '#src/file-format/regie-file.ts';
import type { Home } from './home.ts';
import type { Ports } from './ports.ts';
import { readRegie } from './read-regie.ts';
import { replaceFile } from './replace-file.ts';
import { type Sealed, sealed, type Sealer } from './sealer.ts';

/** A file in memory; the trail grows in place, so whoever keeps it longer than a moment takes a copy. */
export type Live = RegieFile & { readonly trail: string[] };

export type Guard = {
  /** Throws when the file may not be replaced now. */
  readonly check: () => Promise<void>;
  readonly written: (sealed: Sealed, file: RegieFile) => void;
};

/**
 * lowdb's door to the disk, instead of its own JSONFile, which neither checks what it reads nor makes sure that
 * what it writes survives a power cut. Rejects with Refused or an errno error.
 */
export function durableAdapter(ports: Ports, home: Home, sealer: Sealer, guard: Guard): Adapter<Live> {
  return {
    read: async () => liveOf((await readRegie(ports.disk, home.place.file)).file),
    write: async (data) => {
      const file = frozenOf(data);
      const draft = await sealer.draft(file);
      await guard.check();
      let result: Sealed | undefined;
      const stat = await replaceFile(ports.disk, home.place.file, {
        ...draft,
        mode: home.watch.mode(),
        complete: async () => {
          result = await sealed(draft);
          home.watch.expect(result.state);
        },
        beforeRename: guard.check,
        pause: ports.pause,
      });
      if (result === undefined) throw new Error('A file was written without its first line');
      home.watch.wrote(stat, result.state);
      guard.written(result, file);
    },
  };
}

export function liveOf(file: RegieFile): Live {
  return { ...file, trail: [...file.trail] };
}

/** As it is now, whatever happens to it later. */
export function frozenOf(live: Live): RegieFile {
  return { ...live, trail: live.trail.slice() };
}
