import i18next from 'i18next';
import { expect, it } from 'vitest';
import { all as en } from '#src/text/en/all.ts';
import { all as nl } from '#src/text/nl/all.ts';
import { quickWords } from '#src/text/quick-words.ts';
import { createText } from '#src/text/text.ts';

/** Every key with its text. */
function keysOf(tree: object, prefix: string): readonly (readonly [key: string, words: string])[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const key = prefix.endsWith(':') || prefix === '' ? `${prefix}${name}` : `${prefix}.${name}`;
    if (typeof value === 'string') return [[key, value] as const];
    return typeof value === 'object' && value !== null ? keysOf(value, prefix === '' ? `${name}:` : key) : [];
  });
}

/** A value for every gap, with what could be taken for a gap itself. */
function valuesFor(words: string): Record<string, string> {
  const names = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(names.filter((name) => name !== 'count').map((name) => [name, `<${name}> & {{x}}`]));
}

it.each(['nl', 'en'] as const)('says in %s what i18next says, for every text there is', (language) => {
  const plain = i18next.createInstance();
  const interpolation = { escapeValue: false, skipOnVariables: true };
  void plain.init({ lng: language, ns: Object.keys(nl), resources: { nl, en }, initAsync: false, interpolation });
  const t = createText(language).t as (key: string, values: object) => string;
  const all = keysOf(language === 'nl' ? nl : en, '');
  expect(all.length).toBeGreaterThan(1000);
  for (const [key, words] of all) {
    const values = valuesFor(words);
    expect(t(key, values), key).toBe(plain.t(key as never, values as never));
  }
});

it.each(['nl', 'en'] as const)('takes in %s the form of a plural that i18next takes', (language) => {
  const plain = i18next.createInstance();
  const interpolation = { escapeValue: false, skipOnVariables: true };
  void plain.init({ lng: language, ns: Object.keys(nl), resources: { nl, en }, initAsync: false, interpolation });
  const t = createText(language).t as (key: string, values: object) => string;
  const plurals = keysOf(language === 'nl' ? nl : en, '').filter(([key]) => key.endsWith('_other'));
  expect(plurals.length).toBeGreaterThan(200);
  for (const [key, words] of plurals) {
    const base = key.slice(0, -'_other'.length);
    for (const count of [0, 1, 1.5, 2, 11, -1]) {
      const values = { ...valuesFor(words), count };
      expect(t(base, values), `${base} ${count}`).toBe(plain.t(base as never, values as never));
    }
  }
});

it('asks for the whole of i18next only where there is a context, a gap left open, or nothing known', () => {
  const asked: string[] = [];
  const texts: Readonly<Record<string, string>> = {
    plain: 'Rijen',
    gap: '{{a}} van {{b}}',
    nested: '$t(plain)',
    rows_zero: 'Niets',
    rows_one: '{{count}} rij',
    rows_other: '{{count}} rijen',
  };
  const words = quickWords(
    (key) => `full ${asked.push(key)}`,
    (key) => texts[key],
    String,
    (count) => (count === 1 ? 'one' : 'other'),
  );
  expect([0, 1, 2].map((count) => words('rows', { count }))).toEqual(['Niets', '1 rij', '2 rijen']);
  expect(words('plain', { count: 2 })).toBe('Rijen');
  expect([words('plain'), words('gap', { a: 1, b: 'x' })]).toEqual(['Rijen', '1 van x']);
  expect(asked).toEqual([]);
  for (const [key, values] of [
    ['gap', { a: 1 }],
    ['plain', { context: 'x' }],
    ['nested', {}],
    ['none', {}],
  ] as const) {
    words(key, values);
  }
  expect(asked).toEqual(['gap', 'plain', 'nested', 'none']);
});

it('[W77] writes counts in the notation of the language, in every kind of text, and leaves other numbers alone', () => {
  const [dutch, english] = [createText('nl'), createText('en')];
  expect(dutch.t('frame:status.requirements', { count: 10_000 })).toMatch(/^10\.000 /);
  expect(english.t('frame:status.requirements', { count: 10_000 })).toMatch(/^10,000 /);
  expect(dutch.t('matrix:shownOf', { shown: 1200, total: 10_000 })).toContain('1.200 van 10.000');
  expect(dutch.t('frame:status.requirements', { count: 1 })).toMatch(/^1 /);
});
