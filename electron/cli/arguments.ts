import { parseArgs } from 'node:util';
import { ok, refuse, type Result } from '#src/base/result.ts';
import type { Language } from '#src/text/text.ts';

export type Asked = {
  readonly verb: Verb;
  /** As typed; '' where the verb goes without. */
  readonly file: string;
  readonly options: ReadonlyMap<string, string>;
  readonly language: Language;
};

type Usage = {
  readonly takes: 'a file' | 'perhaps a file' | 'nothing';
  /** Whether the option has a value. */
  readonly options: Readonly<Record<string, boolean>>;
  readonly required?: readonly string[];
};

const verbs = {
  validate: { takes: 'a file', options: {} },
  info: { takes: 'a file', options: { json: false } },
  import: {
    takes: 'a file',
    options: { into: true, mapping: true, 'dry-run': false, json: false },
    required: ['into'],
  },
  export: {
    takes: 'a file',
    options: {
      to: true,
      lens: true,
      themes: true,
      level: true,
      paper: true,
      width: true,
      decisions: false,
      suppliers: false,
      proven: false,
      award: false,
      tender: true,
      package: false,
      rule: true,
      once: true,
      year: true,
      gap: true,
      seconds: true,
    },
    required: ['to'],
  },
  package: {
    takes: 'a file',
    options: { rule: true, once: true, year: true, gap: true, seconds: true, ratio: true, json: false },
  },
  serve: { takes: 'perhaps a file', options: { open: false, port: true } },
  help: { takes: 'nothing', options: {} },
  version: { takes: 'nothing', options: {} },
} as const satisfies Record<string, Usage>;

export type Verb = keyof typeof verbs;

type Token = ReturnType<typeof tokensOf>[number];

function tokensOf(args: readonly string[]) {
  const valued = { type: 'string' } as const;
  const plain = { type: 'boolean' } as const;
  const options = {
    into: valued,
    mapping: valued,
    to: valued,
    lens: valued,
    themes: valued,
    level: valued,
    paper: valued,
    width: valued,
    port: valued,
    rule: valued,
    once: valued,
    year: valued,
    gap: valued,
    seconds: valued,
    ratio: valued,
    lang: valued,
    json: plain,
    'dry-run': plain,
    open: plain,
    decisions: plain,
    suppliers: plain,
    award: plain,
    proven: plain,
    tender: valued,
    package: plain,
    help: { ...plain, short: 'h' },
    version: plain,
  };
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function isVerb(name: string): name is Verb {
  return Object.hasOwn(verbs, name);
}

/** [L3] English where it is asked for or where the system speaks it; else Dutch. */
function languageOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language | null {
  if (asked !== undefined) return asked === 'nl' || asked === 'en' ? asked : null;
  return /^en\b|^en_/.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'nl';
}

function verbOf(tokens: readonly Token[]): Result<Verb> {
  const names = new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
  if (names.has('help')) return ok('help');
  if (names.has('version')) return ok('version');
  const name = tokens.find((token) => token.kind === 'positional')?.value;
  if (name === undefined) return ok('help');
  return isVerb(name) ? ok(name) : refuse('usage.verb', { name });
}

function optionsOf(tokens: readonly Token[], verb: Verb): Result<ReadonlyMap<string, string>> {
  const known: Readonly<Record<string, boolean>> = { ...verbs[verb].options, lang: true };
  const found = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name === 'help' || token.name === 'version') continue;
    const name = token.rawName;
    if (!Object.hasOwn(known, token.name)) return refuse('usage.option', { verb, name });
    if (known[token.name] && !token.value) return refuse('usage.value', { name });
    if (!known[token.name] && token.value !== undefined) return refuse('usage.noValue', { name });
    found.set(token.name, token.value ?? '');
  }
  const usage: Usage = verbs[verb];
  const missing = usage.required?.find((name) => !found.has(name));
  return missing === undefined ? ok(found) : refuse('usage.missingOption', { verb, name: `--${missing}` });
}

function fileOf(tokens: readonly Token[], verb: Verb): Result<string> {
  const [, file, surplus] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const { takes } = verbs[verb];
  if (takes === 'nothing') return ok('');
  if (surplus !== undefined) return refuse('usage.tooManyFiles', { verb, name: surplus });
  if (file === undefined && takes === 'a file') return refuse('usage.missingFile', { verb });
  return ok(file ?? '');
}

/** What was typed after `regie`, or what is wrong with it: codes `cli.usage.*`. The language holds in both cases. */
export function parseArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly language: Language; readonly asked: Result<Asked> } {
  const tokens = tokensOf(args);
  const lang = tokens.findLast((token) => token.kind === 'option' && token.name === 'lang');
  const wanted = lang?.kind === 'option' ? (lang.value ?? '') : undefined;
  const language = languageOf(wanted, env);
  if (language === null) return { language: 'nl', asked: refuse('usage.language', { value: wanted ?? '' }) };
  const verb = verbOf(tokens);
  if (!verb.ok) return { language, asked: verb };
  const options = optionsOf(tokens, verb.value);
  if (!options.ok) return { language, asked: options };
  const file = fileOf(tokens, verb.value);
  if (!file.ok) return { language, asked: file };
  return { language, asked: ok({ verb: verb.value, file: file.value, options: options.value, language }) };
}
