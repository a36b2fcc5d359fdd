import path from 'node:path';
import { assertNever } from '#src/base/assert-never.ts';
import { refuse } from '#src/base/result.ts';
import { createHost, type HostRoom } from '#electron/host/host.ts';
import type { HostPorts } from '#electron/host/ports.ts';
import { Screenings } from '#electron/server/screenings.ts';
import { createText } from '#src/text/text.ts';
import { type Asked, parseArguments } from './arguments.ts';
import { type Console, ended } from './console.ts';
import { exitCodes } from './exit-code.ts';
import { runExport } from './export.ts';
import { importInto } from './import.ts';
import { info, validate } from './inspect.ts';
import { runPackage } from './package.ts';
import { serve } from './serve.ts';

export type CliPorts = {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Files are meant as seen from here. */
  readonly cwd: string;
  readonly appFolder: string;
  readonly data: (line: string) => void;
  readonly message: (line: string) => void;
  readonly host: HostPorts;
};

const DOSSIER = '.regie';
const MAX_PORT = 65_535;

type Desk = {
  readonly console: Console;
  readonly room: HostRoom;
  readonly ports: CliPorts;
  readonly screenings: Screenings;
};

function usage({ text, message }: Console, key: string, params: Readonly<Record<string, string | number>>): number {
  message((text.t as unknown as (key: string, params: object) => string)(`cli:${key}`, params));
  message(text.t('cli:hint'));
  return exitCodes.usage;
}

async function runImport({ console, room, ports }: Desk, { file, options }: Asked): Promise<number> {
  const seen = (name: string): string => path.resolve(ports.cwd, name);
  const into = options.get('into') ?? '';
  if (path.extname(into).toLowerCase() !== DOSSIER) return usage(console, 'usage.dossierName', { value: into });
  const mapping = options.get('mapping');
  return importInto(room.connect('memory', null), console, {
    list: seen(file),
    into: seen(into),
    mapping: mapping === undefined ? null : seen(mapping),
    isDryRun: options.has('dry-run'),
    isJson: options.has('json'),
  });
}

async function runServe({ console, room, ports, screenings }: Desk, { file, options }: Asked): Promise<number> {
  const value = options.get('port') ?? '0';
  if (!/^\d{1,5}$/.test(value) || Number(value) > MAX_PORT) return usage(console, 'usage.port', { value });
  return serve(room, console, {
    appFolder: ports.appFolder,
    file: file === '' ? null : path.resolve(ports.cwd, file),
    port: Number(value),
    opensBrowser: options.has('open'),
    screenings,
  });
}

async function runVerb(desk: Desk, asked: Asked): Promise<number> {
  const { console, room, ports } = desk;
  const { verb, options } = asked;
  const file = path.resolve(ports.cwd, asked.file);
  switch (verb) {
    case 'validate':
      return validate(room.connect('memory', null), console, file);
    case 'info':
      return info(room.connect('memory', null), console, file, options.has('json'));
    case 'import':
      return runImport(desk, asked);
    case 'export':
      return runExport(
        room.connect('memory', null),
        console,
        file,
        path.resolve(ports.cwd, options.get('to') ?? ''),
        options,
      );
    case 'package':
      return runPackage(room.connect('memory', null), console, ports.host, file, options);
    case 'serve':
      return runServe(desk, asked);
    case 'help':
      console.data(console.text.t('cli:help', { version: ports.host.version }));
      return exitCodes.done;
    case 'version':
      console.data(ports.host.version);
      return exitCodes.done;
    default:
      return assertNever(verb);
  }
}

/** The command line: what was typed in, an exit code out. A mistake of the user never ends in a stack trace. */
export async function runCli(ports: CliPorts): Promise<number> {
  const { language, asked } = parseArguments(ports.args, ports.env);
  const console: Console = { text: createText(language), data: ports.data, message: ports.message };
  if (!asked.ok) return usage(console, asked.problem.code, asked.problem.params ?? {});
  const screenings = new Screenings();
  const room = await createHost({ ...ports.host, language, openBeamerDoor: screenings.open });
  try {
    return await runVerb({ console, room, ports, screenings }, asked.value);
  } catch (error) {
    await room.log.bug(`cli ${asked.value.verb}`, error);
    return ended(console, refuse('internal'));
  }
}
