import path from 'node:path';

/** What stands beside a dossier while it is open; hidden, and gone after a clean close. */
export type Companions = {
  readonly folder: string;
  readonly file: string;
  readonly journal: string;
  readonly lock: string;
};

export function companionsOf(file: string): Companions {
  const folder = path.dirname(file);
  const name = path.basename(file);
  return { folder, file, journal: path.join(folder, `.${name}-journal`), lock: path.join(folder, `.${name}-lock`) };
}

/** A file being made in the place of `file`, under a name nobody can know before. */
export function temporaryOf(file: string, token: string): string {
  return path.join(path.dirname(file), `.${bare(path.basename(file))}-${token}.tmp`);
}

/** Whether a file of this name in its folder was being made for the dossier, its journal or its lock. */
export function isTemporaryOf(file: string, name: string): boolean {
  const prefix = `.${bare(path.basename(file))}-`;
  return name.startsWith(prefix) && /^(?:journal-|lock-)?[0-9a-f]{16}\.tmp$/.test(name.slice(prefix.length));
}

const bare = (name: string): string => name.replace(/^\.+/, '');

/** Where something goes that may not be lost and can't stay. `stamp` is a moment as ISO 8601. */
export function asideOf(file: string, why: 'damaged' | 'unread', stamp: string): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.${why}-${stamp.replace(/[^0-9]/g, '').slice(0, 17)}${ext}`);
}
