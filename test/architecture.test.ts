import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '#electron/build/paths.ts';

// The check on the arrows must not go blind: bad lines are planted in a copy of the folders, and each must be reported.

type Layer = { readonly file: string; readonly forbidden: readonly string[]; readonly allowed: readonly string[] };

const src = (layer: string, forbidden: readonly string[], allowed: readonly string[]): Layer => ({
  file: `src/${layer}/planted.ts`,
  forbidden: [...forbidden, 'node:fs', 'react', 'electron', '#electron/host/x.ts', '#renderer/ui/x.ts'],
  allowed: ['./x.ts', `#src/${layer}/deep/x.ts`, ...allowed],
});

const layers: readonly Layer[] = [
  src('base', ['#src/dossier/x.ts', 'zod'], ['fractional-indexing']),
  src('dossier', ['#src/changes/x.ts', '#src/text/x.ts'], ['#src/base/x.ts', 'zod']),
  src('changes', ['#src/commands/x.ts', '#src/methods/x.ts', 'zod'], ['#src/base/x.ts', '#src/dossier/x.ts']),
  src('methods', ['#src/dossier/x.ts', '#src/analysis/x.ts'], ['#src/base/x.ts', 'jstat']),
  src('analysis', ['#src/views/x.ts', '#src/commands/x.ts'], ['#src/dossier/x.ts', '#src/methods/x.ts']),
  src('views', ['#src/commands/x.ts', '#src/exchange/x.ts'], ['#src/analysis/x.ts', '#src/text/x.ts']),
  src('commands', ['#src/text/x.ts', '#src/views/x.ts'], ['#src/changes/x.ts', '#src/analysis/x.ts', 'zod']),
  src('templates', ['#src/text/x.ts', '#src/views/x.ts'], ['#src/changes/x.ts', '#src/commands/x.ts', 'zod']),
  src('exchange', ['#src/file-format/x.ts', 'exceljs'], ['#src/views/x.ts', '#src/text/x.ts']),
  src('file-format', ['#src/views/x.ts', '#src/exchange/x.ts'], ['#src/dossier/x.ts', 'ajv/dist/runtime/equal']),
  src('contract', ['#src/views/x.ts', '#src/text/x.ts'], ['#src/changes/x.ts', '#src/commands/x.ts', 'zod']),
  src('text', ['#src/dossier/x.ts', '#src/views/x.ts'], ['#src/base/x.ts', 'i18next']),
  {
    file: 'electron/main.ts',
    forbidden: ['node:child_process', 'react', '#renderer/app/x.ts', '#electron/build/x.ts'],
    allowed: ['electron', 'node:path', '#electron/host/x.ts', '#electron/windows/x.ts'],
  },
  {
    file: 'electron/preload.ts',
    forbidden: ['node:fs', '#electron/host/x.ts', '#src/dossier/x.ts'],
    allowed: ['electron', '#src/contract/x.ts'],
  },
  {
    file: 'electron/cli.ts',
    forbidden: ['electron', 'node:child_process', '#electron/windows/x.ts', '#electron/storage/x.ts'],
    allowed: ['node:path', '#electron/host/x.ts', '#src/views/x.ts'],
  },
  {
    file: 'electron/host/planted.ts',
    forbidden: ['electron', 'node:child_process', '#electron/windows/x.ts', '#electron/server/x.ts', 'lowdb'],
    allowed: ['node:path', 'node:timers/promises', '#electron/storage/x.ts', '#electron/jobs/x.ts', '#src/views/x.ts'],
  },
  {
    file: 'electron/storage/planted.ts',
    forbidden: ['electron', 'node:child_process', '#src/views/x.ts', '#electron/host/x.ts', 'exceljs'],
    allowed: ['lowdb', 'node:fs/promises', '#src/file-format/x.ts', '#src/changes/x.ts'],
  },
  {
    file: 'electron/exchange/planted.ts',
    forbidden: ['electron', 'node:child_process', '#electron/host/x.ts', '#src/commands/x.ts', 'lowdb'],
    allowed: ['exceljs', 'csv-parse/sync', 'yauzl', 'saxes', 'node:stream', '#src/exchange/x.ts'],
  },
  {
    file: 'electron/jobs/planted.ts',
    forbidden: ['electron', 'node:child_process', '#electron/host/x.ts', '#electron/storage/x.ts'],
    allowed: ['node:worker_threads', '#electron/exchange/x.ts', '#src/analysis/x.ts'],
  },
  {
    file: 'electron/solver/planted.ts',
    forbidden: ['electron', 'node:fs', '#electron/jobs/x.ts', '#src/dossier/x.ts'],
    allowed: ['highs', '#src/methods/x.ts'],
  },
  {
    file: 'electron/server/planted.ts',
    forbidden: ['electron', 'node:child_process', 'react', '#electron/storage/x.ts', '#src/commands/x.ts'],
    allowed: ['node:http', '#electron/host/x.ts', '#src/contract/x.ts'],
  },
  {
    file: 'electron/room/planted.ts',
    forbidden: ['electron', 'node:child_process', '#electron/host/x.ts', '#src/analysis/x.ts', '#src/commands/x.ts'],
    allowed: ['node:http', 'node:worker_threads', 'zod', '#electron/storage/x.ts', '#src/contract/x.ts'],
  },
  {
    file: 'electron/server/open-browser.ts',
    forbidden: ['electron', 'node:fs', '#electron/host/x.ts'],
    allowed: ['node:child_process', '#src/base/x.ts'],
  },
  {
    file: 'electron/windows/planted.ts',
    forbidden: ['#electron/host/x.ts', '#src/dossier/x.ts', 'node:child_process'],
    allowed: ['electron', '#src/text/x.ts', '#src/contract/x.ts'],
  },
  {
    file: 'electron/build/planted.ts',
    forbidden: ['#src/base/x.ts', '#test/runtime/x.ts', 'electron'],
    allowed: ['node:child_process', 'vite'],
  },
  {
    file: 'renderer/app/planted.tsx',
    forbidden: ['electron', 'node:fs', '#electron/host/x.ts', 'lowdb'],
    allowed: ['react', '#renderer/features/map/x.tsx', '#renderer/ui/x.tsx', '#src/views/x.ts'],
  },
  {
    file: 'renderer/features/map/planted.tsx',
    forbidden: ['#renderer/features/matrix/x.tsx', '#renderer/app/x.tsx', '#electron/host/x.ts', 'exceljs'],
    allowed: [
      '@xyflow/react',
      '@xyflow/react/dist/style.css',
      './x.module.css',
      '#renderer/store/x.ts',
      '#src/views/x.ts',
    ],
  },
  {
    file: 'renderer/features/matrix/planted.tsx',
    forbidden: ['#renderer/features/map/x.tsx', '#renderer/beamer/x.tsx'],
    allowed: ['@tanstack/react-virtual', '#renderer/features/matrix/deep/x.tsx', '#renderer/ui/x.tsx'],
  },
  {
    file: 'renderer/features/workshop/planted.tsx',
    forbidden: ['#renderer/features/matrix/x.tsx', '#renderer/beamer/slide.tsx', '#electron/room/x.ts'],
    allowed: ['#renderer/parts/x.tsx', '#renderer/bridge/x.ts', '#src/views/x.ts'],
  },
  {
    file: 'renderer/parts/planted.tsx',
    forbidden: ['#renderer/features/map/x.tsx', '#renderer/app/x.tsx', '#renderer/bridge/x.ts', '#electron/host/x.ts'],
    allowed: [
      'react',
      '#renderer/beamer/slide.tsx',
      '#renderer/parts/deep/x.tsx',
      '#renderer/store/x.ts',
      '#renderer/ui/x.tsx',
      '#src/views/x.ts',
    ],
  },
  {
    file: 'renderer/beamer/planted.tsx',
    forbidden: ['#src/dossier/x.ts', '#src/analysis/x.ts', '#renderer/features/map/x.tsx'],
    allowed: ['react', '#src/views/x.ts', '#src/contract/x.ts'],
  },
  {
    file: 'renderer/ballot/planted.ts',
    forbidden: ['react', '#src/dossier/x.ts', '#renderer/ui/x.tsx'],
    allowed: ['#src/views/x.ts', '#src/text/x.ts'],
  },
  {
    file: 'renderer/store/planted.ts',
    forbidden: ['#renderer/features/map/x.tsx', '#renderer/ui/x.tsx', '#renderer/app/x.tsx'],
    allowed: ['zustand', '#renderer/bridge/x.ts', '#src/commands/x.ts'],
  },
  {
    file: 'renderer/bridge/planted.ts',
    forbidden: ['electron', '#electron/host/x.ts', '#renderer/store/x.ts', 'react'],
    allowed: ['#src/contract/x.ts', './x.ts'],
  },
  {
    file: 'renderer/ui/planted.tsx',
    forbidden: ['#src/text/x.ts', '#src/dossier/x.ts', '#src/views/x.ts', '#renderer/store/x.ts'],
    allowed: ['react', 'react-aria-components', 'lucide-react', 'clsx', '#src/base/x.ts'],
  },
];

/** Lines that one rule each must report, by the file they stand in. */
const lines: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['no-eval', 'renderer/app/evil.tsx', "eval('1');"],
  ['no-new-func', 'renderer/app/func.tsx', "export const f = new Function('1');"],
  ['no-restricted-properties', 'renderer/app/html.tsx', "document.body.innerHTML = 'x';"],
  ['no-danger', 'renderer/app/danger.tsx', "export const X = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;"],
  ['no-default-export', 'src/base/default.ts', 'export default 1;'],
  ['no-console', 'src/base/console.ts', "console.log('x');"],
  ['no-console', 'renderer/app/console.tsx', "console.log('x');"],
  ['no-restricted-properties', 'src/base/clock.ts', 'export const now = Date.now();'],
  ['no-restricted-properties', 'src/base/dice.ts', 'export const dice = Math.random();'],
  ['no-cycle', 'src/base/cycle-a.ts', "import { b } from './cycle-b.ts';\nexport const a = (): unknown => b;"],
  ['max-lines', 'src/base/long.ts', `${'export {};\n'.repeat(301)}`],
  ['max-lines-per-function', 'src/base/function.ts', `export function f(): void {\n${'f();\n'.repeat(60)}}`],
  ['no-restricted-imports', 'test/parent.test.ts', `import '${'..'}/src/base/x.ts';`],
];

const specifiers = ({ forbidden, allowed }: Layer): readonly string[] => [...forbidden, './../x/y.ts', ...allowed];

const folders = codeFolders();
let copy = '';
let findings: ReadonlySet<string>;

function plant(file: string, code: string): void {
  mkdirSync(path.join(copy, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(copy, file), code);
}

function codeFiles(...tops: readonly string[]): string[] {
  const files = tops.flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' }).map((file) => path.join(top, file)),
  );
  return files.filter((file) => /\.tsx?$/.test(file) && !file.includes('.generated.'));
}

/** Folders of the real tree that hold code, so that one nobody wrote an allow-list for is noticed. */
function codeFolders(): string[] {
  const folders = new Set(codeFiles('src', 'electron', 'renderer').map((file) => path.dirname(file)));
  return [...folders].filter((folder) => folder !== 'electron').toSorted();
}

/** Runs the real configuration over the copy; a finding reads `file:line rule`. */
function lint(): ReadonlySet<string> {
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=unix'], { cwd: copy, encoding: 'utf8' });
  const found = stdout.matchAll(/^(\S+?):(\d+):\d+: .*\[Error\/[\w-]+\(([\w-]+)\)\]$/gm);
  return new Set([...found].map(([, file, line, rule]) => `${file}:${line} ${rule}`));
}

beforeAll(() => {
  copy = mkdtempSync(path.join(os.tmpdir(), 'regie-architecture-'));
  for (const file of ['.oxlintrc.json', 'package.json']) cpSync(path.join(root, file), path.join(copy, file));
  for (const layer of layers)
    plant(
      layer.file,
      specifiers(layer)
        .map((name) => `import '${name}';`)
        .join('\n'),
    );
  for (const [, file, code] of lines) plant(file, code);
  plant('src/base/cycle-b.ts', "import { a } from './cycle-a.ts';\nexport const b = (): unknown => a;");
  for (const folder of folders) plant(`${folder}/unlisted.tsx`, "import 'a-library-nobody-allowed';");
  findings = lint();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the lint rules', () => {
  it.each(layers)('refuse each forbidden import in $file and no other', (layer) => {
    const reported = specifiers(layer).filter((_, i) => findings.has(`${layer.file}:${i + 1} no-restricted-imports`));
    expect(reported).toEqual([...layer.forbidden, './../x/y.ts']);
  });

  it.each(lines)('report %s in %s', (rule, file) => {
    expect([...findings].some((finding) => finding.startsWith(`${file}:`) && finding.endsWith(` ${rule}`))).toBe(true);
  });

  it('leave no folder with code without an allow-list', () => {
    const open = folders.filter((folder) => !findings.has(`${folder}/unlisted.tsx:1 no-restricted-imports`));
    expect(open).toEqual([]);
  });
});

/** Lines that must not compile in src, with the error each gives. */
const impure: readonly (readonly [code: string, error: string])[] = [
  ['export const screen = document;', 'TS2584'],
  ['export const node = process;', 'TS2591'],
  ['export const network = fetch;', 'TS2304'],
  ['export const newerThanChromium114 = Object.groupBy([1], String);', 'TS2550'],
  ['export enum Enumeration { a }', 'TS1294'],
];

/** Compiles all of src with the impure lines beside it, so that a library whose types let the screen in is noticed too. */
function compileImpure(): readonly string[] {
  plant('types/planted.ts', impure.map(([code]) => code).join('\n'));
  const compilerOptions = { composite: false, noEmit: true, emitDeclarationOnly: false, rootDir: '/' };
  const include = [path.join(root, 'src'), 'planted.ts'];
  plant(
    'types/tsconfig.json',
    JSON.stringify({ extends: path.join(root, 'src/tsconfig.json'), compilerOptions, include }),
  );
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const project = path.join(copy, 'types');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', project], { cwd: project, encoding: 'utf8' });
  const errors = [...stdout.matchAll(/^planted\.ts\((\d+),\d+\): error (TS\d+)/gm)];
  return errors.map(([, line, error]) => `${line} ${error}`);
}

describe('the compiler', () => {
  // A compiler started afresh over all of src: seconds of its own, minutes beside ten others on two cores.
  it('keeps screen, Node, network, new built-ins and enums out of src', { timeout: 300_000 }, () => {
    expect(compileImpure()).toEqual(impure.map(([, error], i) => `${i + 1} ${error}`));
  });
});

describe('the files', () => {
  it('stand in the agreed folders only', () => {
    const agreed = ['LICENCE', 'README.md', 'assets', 'electron', 'electron-builder.yml', 'package-lock.json'];
    const rest = ['package.json', 'renderer', 'src', 'test', 'tsconfig.json'];
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !['node_modules', 'out'].includes(name));
    expect(found.toSorted()).toEqual([...agreed, ...rest]);
  });

  const linesOf = (file: string): number => readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;

  it('never import through a parent folder', () => {
    const parent = /(?:from|import|import\()\s*['"][^'"\n]*\.\.\//;
    const files = codeFiles('src', 'electron', 'renderer', 'test');
    expect(files.filter((file) => parent.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
  });

  it('stay short: half of them within 80 lines, nine of ten within 220', () => {
    const lengths = codeFiles('src', 'electron', 'renderer')
      .map(linesOf)
      .toSorted((a, b) => a - b);
    const quantile = (share: number): number => lengths[Math.ceil(share * lengths.length) - 1] ?? 0;
    expect(quantile(0.5)).toBeLessThanOrEqual(80);
    expect(quantile(0.9)).toBeLessThanOrEqual(220);
  });
});
