import { fold } from './fold.ts';

/** Units of time: how they are written, and how many of the smallest of their family they are. */
type TimeUnit = { readonly name: string; readonly family: 'clock' | 'calendar'; readonly size: number };

const time: readonly (TimeUnit & { readonly words: readonly string[] })[] = [
  {
    name: 'ms',
    family: 'clock',
    size: 0.001,
    words: ['ms', 'msec', 'milliseconde', 'milliseconden', 'millisecond', 'milliseconds'],
  },
  { name: 'sec', family: 'clock', size: 1, words: ['s', 'sec', 'seconde', 'seconden', 'second', 'seconds', 'secs'] },
  { name: 'min', family: 'clock', size: 60, words: ['min', 'minuut', 'minuten', 'minute', 'minutes', 'mins'] },
  { name: 'uur', family: 'clock', size: 3600, words: ['u', 'uur', 'uren', 'h', 'hr', 'hrs', 'hour', 'hours'] },
  { name: 'dagen', family: 'clock', size: 86_400, words: ['d', 'dag', 'dagen', 'day', 'days', 'dgn'] },
  { name: 'weken', family: 'clock', size: 604_800, words: ['wk', 'wkn', 'week', 'weken', 'weeks'] },
  {
    name: 'maanden',
    family: 'calendar',
    size: 1,
    words: ['mnd', 'mnden', 'maand', 'maanden', 'month', 'months', 'mo'],
  },
  { name: 'jaar', family: 'calendar', size: 12, words: ['j', 'jr', 'jaar', 'jaren', 'year', 'years', 'yr', 'yrs'] },
];

const timeByWord = new Map(time.flatMap((unit) => unit.words.map((word) => [word, unit] as const)));

/** Other words people write in more than one way. */
const names: Readonly<Record<string, string>> = {
  procent: '%',
  percent: '%',
  pct: '%',
  euro: '€',
  euros: '€',
  eur: '€',
  x: 'keer',
  maal: 'keer',
  times: 'keer',
  st: 'stuks',
  stuk: 'stuks',
};

/** One spelling per unit: `u`, `hours` and `uren` are `uur`. Unknown units stay as they are written. */
export function unitName(written: string): string {
  const word = fold(written);
  return timeByWord.get(word)?.name ?? names[word] ?? written.trim();
}

/** `value` of one unit in another; null when they don't measure the same thing. */
export function convert(value: number, from: string, to: string): number | null {
  if (unitName(from) === unitName(to)) return value;
  const a = timeByWord.get(fold(from));
  const b = timeByWord.get(fold(to));
  if (!a || !b || a.family !== b.family) return null;
  // Against the noise of dividing: 1/3 h is not 19.999999999999996 min.
  return Number(((value * a.size) / b.size).toPrecision(12));
}
