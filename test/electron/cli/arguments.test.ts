import { describe, expect, it } from 'vitest';
import { parseArguments } from '#electron/cli/arguments.ts';

const asked = (line: string, env = {}) => parseArguments(line === '' ? [] : line.split(' '), env);

describe('parseArguments', () => {
  it('[L2] understands a verb with its file and options, in any order', () => {
    for (const line of ['import --dry-run a.csv --into b.regie', 'import a.csv --into=b.regie --dry-run']) {
      expect(asked(line).asked).toEqual({
        ok: true,
        value: {
          verb: 'import',
          file: 'a.csv',
          options: new Map([
            ['dry-run', ''],
            ['into', 'b.regie'],
          ]),
          language: 'nl',
        },
      });
    }
  });

  it.each([
    ['', 'help'],
    ['--help', 'help'],
    ['import -h', 'help'],
    ['--version', 'version'],
    ['serve', 'serve'],
    ['serve a.regie --open --port 80', 'serve'],
  ])('[L2] takes %j for %s', (line, verb) => {
    expect(asked(line).asked).toMatchObject({ ok: true, value: { verb } });
  });

  it.each([
    ['frobnicate', 'usage.verb', { name: 'frobnicate' }],
    ['constructor', 'usage.verb', { name: 'constructor' }],
    ['info', 'usage.missingFile', { verb: 'info' }],
    ['info a b', 'usage.tooManyFiles', { verb: 'info', name: 'b' }],
    ['info a --into b', 'usage.option', { verb: 'info', name: '--into' }],
    ['info a --x', 'usage.option', { verb: 'info', name: '--x' }],
    ['info a --json=yes', 'usage.noValue', { name: '--json' }],
    ['import a', 'usage.missingOption', { verb: 'import', name: '--into' }],
    ['import a --into', 'usage.value', { name: '--into' }],
    ['import a --into=', 'usage.value', { name: '--into' }],
    ['help --lang de', 'usage.language', { value: 'de' }],
  ])('[L2] explains what is wrong with %j', (line, code, params) => {
    expect(asked(line).asked).toEqual({ ok: false, problem: { code, params } });
  });

  it.each([
    [{}, 'nl'],
    [{ LANG: 'C.UTF-8' }, 'nl'],
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'eng' }, 'nl'],
  ])('[L3] speaks the language of %j', (env, language) => {
    expect(asked('help', env).language).toBe(language);
  });

  it('[L3] goes by what is asked before what the system speaks', () => {
    expect(asked('info a --lang nl', { LANG: 'en_US' }).language).toBe('nl');
    expect(asked('frobnicate --lang en').language).toBe('en');
  });
});
