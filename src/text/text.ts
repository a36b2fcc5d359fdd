import i18next from 'i18next';
import { all as en } from './en/all.ts';
import { all as nl } from './nl/all.ts';
import { type Figure, quickWords, type Words } from './quick-words.ts';

type Texts = typeof nl;

/** The paths of all texts in a tree, joined by dots; the forms of a plural are one. */
type Paths<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${OneForm<K>}` : Paths<T[K], `${Before}${K}.`>;
}[keyof T & string];
type OneForm<K extends string> = K extends `${infer Form}_zero` | `${infer Form}_one` | `${infer Form}_other`
  ? Form
  : K;

/** `map:lanes.clients`. Made once as a plain union: the types of i18next work their keys out again at every call. */
export type TextKey = { [N in keyof Texts & string]: `${N}:${Paths<Texts[N]>}` }[keyof Texts & string];

export type Language = 'nl' | 'en';

/** Words, numbers and dates of one language. Keys are typed: `text.t('map:lanes.clients')`. */
export type Text = {
  readonly language: Language;
  readonly t: (key: TextKey, values?: Readonly<Record<string, unknown>>) => string;
  /** 48.000 · 99,9 — at most two decimals unless asked otherwise. */
  readonly number: (value: number, decimals?: number) => string;
  /** € 2,90 mln from thousands; € 210.000 below a million. */
  readonly euroK: (thousands: number) => string;
  /** 14:32 */
  readonly time: (iso: string) => string;
  /** 16 juni, with the year when it is not `now`'s. */
  readonly date: (iso: string, now: string) => string;
};

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Gaps that hold how many there are of something; no year or number of a version is among them. */
const counts: ReadonlySet<unknown> = new Set([
  'count',
  'shown',
  'total',
  'all',
  'number',
  'requirements',
  'rows',
  'cells',
]);

export function createText(language: Language): Text {
  const locale = locales[language];
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const figure: Figure = (value, name) =>
    typeof value === 'number' && value >= 1000 && counts.has(name) ? plain.format(value) : String(value);
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'nl',
    ns: Object.keys(nl),
    defaultNS: 'common',
    resources: { nl, en },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const fixed = instance.getFixedT(language, Object.keys(nl) as (keyof typeof nl)[]) as Words;
  // The plural is that of the number, what is written is its figure.
  const full: Words = (key, values) => fixed(key, values && withFigures(values, figure));
  const plurals = new Intl.PluralRules(locale);
  const words = quickWords(
    full,
    (key) => {
      const [namespace = '', name = ''] = key.split(':');
      return instance.getResource(language, namespace, name);
    },
    figure,
    (count) => plurals.select(count),
  );
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const dayAndYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    language,
    t: words,
    number: (value, decimals) =>
      decimals === undefined
        ? plain.format(value)
        : new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
            value,
          ),
    euroK: (thousands) => {
      const isMillions = Math.abs(thousands) >= 1000;
      const digits = isMillions ? 2 : 0;
      const figure = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      const unit = language === 'nl' ? ' mln' : ' m';
      return `€ ${figure.format(isMillions ? thousands / 1000 : thousands * 1000)}${isMillions ? unit : ''}`;
    },
    time: (iso) => clock.format(new Date(iso)),
    date: (iso, now) => (iso.slice(0, 4) === now.slice(0, 4) ? day : dayAndYear).format(new Date(iso)),
  };
}

function withFigures(values: Readonly<Record<string, unknown>>, figure: Figure): Readonly<Record<string, unknown>> {
  const replace = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && value >= 1000 ? figure(value, name) : value,
    ]),
  );
  return Object.entries(values).some(([name, value]) => replace[name] !== value) ? { ...values, replace } : values;
}
