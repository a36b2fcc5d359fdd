import path from 'node:path';

const DOSSIER = /\.regie$/i;

/** [X41] The dossiers named on a command line, as seen from where it was typed; all else there belongs to Electron. */
export function dossierArguments(args: readonly string[], cwd: string): readonly string[] {
  return args.filter((arg) => !arg.startsWith('-') && DOSSIER.test(arg)).map((arg) => path.resolve(cwd, arg));
}

/** The same from another start of this program, where anything may have been written. */
export function dossiersFrom(data: unknown): readonly string[] {
  const { files } = (data ?? {}) as { files?: unknown };
  if (!Array.isArray(files)) return [];
  return files.filter(
    (file): file is string => typeof file === 'string' && path.isAbsolute(file) && DOSSIER.test(file),
  );
}
