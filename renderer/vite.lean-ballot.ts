import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What stands between these in tweetnacl is for signatures, hashes, other curves, low levels and Node: no use to a phone. */
const unusedParts: readonly (readonly [from: string, to: string])[] = [
  [',\n    D = gf(', ';\n\nfunction L32('],
  ['function add64(', 'var crypto_secretbox_KEYBYTES'],
  ['nacl.lowlevel = {', '/* High-level API */'],
  ['nacl.secretbox.keyLength = ', 'nacl.box = '],
  ['nacl.box = ', 'nacl.box.before = '],
  ['nacl.box.after = ', 'nacl.box.keyPair = '],
  ['nacl.box.publicKeyLength = ', '})(typeof module'],
];
/** A module, with the randomness that every browser has, and without checks of what types and `keyOf` check already. */
const other: readonly (readonly [from: string | RegExp, to: string])[] = [
  ['(function(nacl) {', 'const nacl = { box: {} };'],
  ['})(typeof module', 'export default nacl; //'],
  ["{ throw new Error('no PRNG'); }", '{ crypto.getRandomValues(arguments[0]); }'],
  [/^ +check\w+\(.*;$|^ +if \(secretKey\.length !== .*\n.*;$/gm, ''],
];

/** Without the parts that are not used. */
function leanNacl(code: string): string {
  const fewer = unusedParts.reduce((left, [from, to]) => {
    const start = left.indexOf(from);
    const end = left.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`Another tweetnacl: no ${from}`);
    return left.slice(0, start) + left.slice(end);
  }, code);
  return other.reduce((left, [from, to]) => left.replace(from, to), fewer);
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One or two letters for the nth name. */
function short(nth: number): string {
  const first = Math.floor(nth / letters.length) - 1;
  return (letters[first] ?? '') + (letters[nth % letters.length] ?? '');
}

/** What is private in a class is named in its own file only, by `this`. */
function shortPrivates(code: string): string {
  const modifiers = '(?:readonly |async |get |set )*';
  const names = new Set([...code.matchAll(new RegExp(`private ${modifiers}(\\w+)`, 'g'))].map(([, name = '']) => name));
  return [...names].reduce(
    (left, name, at) =>
      left
        .replace(new RegExp(`(private ${modifiers})${name}\\b`, 'g'), `$1${short(at)}`)
        .replace(new RegExp(`\\bthis\\.${name}\\b`, 'g'), `this.${short(at)}`),
    code,
  );
}

/** A field without a value is one when it gets its value. */
const withoutEmptyFields = (code: string): string => code.replace(/this\.\w+=void 0[,;]/g, '');

const classPattern = /\bv-[a-z][\w-]*/g;

/** For classes that stand in the code letter by letter. One that code puts together must not also stand there. */
function shorterClasses(): ReadonlyMap<string, string> {
  const folder = path.join(import.meta.dirname, 'ballot');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const all = files.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').match(classPattern) ?? []);
  return new Map([...new Set(all)].filter((name) => !name.endsWith('-')).map((name, at) => [name, `v${short(at)}`]));
}

/** Colours and the like of the style, but those of clients, which are named by number. */
function shortVariables(style: string): string {
  const all = new Set((style.match(/--[a-z][\w-]*/g) ?? []).filter((name) => !/^--c\d/.test(name)));
  const names = new Map([...all].map((name, at) => [name, `--${short(at)}`]));
  return style.replace(/--[a-z][\w-]*/g, (name) => names.get(name) ?? name);
}

/** [BP2] Makes the page of the ballot small beyond what a minifier may; words are loaded without preloading. */
export function leanBallot(): Plugin {
  const classes = shorterClasses();
  const withClasses = (text: string): string => text.replace(classPattern, (name) => classes.get(name) ?? name);
  return {
    name: 'lean-ballot',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
    transform: (code, id) => {
      if (id.includes('tweetnacl')) return leanNacl(code);
      return /\/renderer\/ballot\/.*\.ts$/.test(id) ? withClasses(shortPrivates(code)) : null;
    },
    transformIndexHtml: { order: 'post', handler: (html) => html.replace(/ crossorigin|\n\s*/g, '') },
    generateBundle: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = withoutEmptyFields(file.code);
        else if (file.fileName.endsWith('.css')) file.source = shortVariables(withClasses(String(file.source)));
      }
    },
  };
}
