import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { attempt } from '#electron/storage/problem-of.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import type { FileEntry, Folder } from '#src/contract/calls.ts';
import { DOSSIER_EXTENSION, withExtension } from './free-name.ts';
import type { Handlers } from './handlers.ts';
import { wholePath } from './paths.ts';
import type { HostPorts } from './ports.ts';
import type { SettingsStore } from './settings.ts';

type Part = Pick<Handlers, 'files.pick' | 'files.list'>;

const MAX_ENTRIES = 5_000;

/** A dossier, a folder, or null for anything else and for what can't be looked at. */
async function entryOf(folder: string, name: string): Promise<FileEntry | null> {
  const full = path.join(folder, name);
  try {
    const info = await stat(full);
    const isFolder = info.isDirectory();
    const isDossier = info.isFile() && path.extname(name).toLowerCase() === DOSSIER_EXTENSION;
    return isFolder || isDossier ? { name, path: full, isFolder, modifiedAt: info.mtime.toISOString() } : null;
  } catch {
    return null;
  }
}

function byKindAndName(a: FileEntry, b: FileEntry): number {
  if (a.isFolder !== b.isFolder) return a.isFolder ? -1 : 1;
  return a.name.localeCompare(b.name, 'nl', { numeric: true });
}

async function readFolder(folder: string): Promise<Folder> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).slice(0, MAX_ENTRIES);
  const entries = (await Promise.all(names.map((name) => entryOf(folder, name)))).filter((entry) => entry !== null);
  const parent = path.dirname(folder);
  return { path: folder, parent: parent === folder ? null : parent, entries: entries.toSorted(byKindAndName) };
}

/** [H13] */
function listFolder(folder: string): Promise<Result<Folder>> {
  return attempt(folder, () => readFolder(folder));
}

export function fileCalls({ documentsFolder }: HostPorts, settings: SettingsStore): Part {
  return {
    'files.pick': async (args, { native, chosen }) => {
      if (native === null) return refuse('no-native-dialog');
      const picked = await native.pickFile({ ...args, language: settings.get().language });
      if (picked === null) return ok(null);
      if (args.purpose === 'open-dossier') return ok(picked);
      const [first = ''] = args.extensions;
      const isNamed = args.extensions.some((extension) => withExtension(picked, `.${extension}`) === picked);
      const file = path.normalize(isNamed ? picked : withExtension(picked, `.${first}`));
      chosen.add(file);
      return ok(file);
    },
    'files.list': async ({ folder }) => {
      if (folder === null) {
        const made = await attempt(documentsFolder, () => mkdir(documentsFolder, { recursive: true }));
        return made.ok ? listFolder(documentsFolder) : made;
      }
      const whole = wholePath(folder);
      return whole.ok ? listFolder(whole.value) : whole;
    },
  };
}
