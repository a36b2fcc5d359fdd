const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
/** Words that begin half of all names and tell nobody apart. */
const fillers = new Set(['GEMEENTE', 'DE', 'HET', 'VAN', 'DER', 'DEN', 'EN', 'AAN', 'TE', 'OP']);

/**
 * Two letters for a name that no other badge has: the initials of its first two words, its first two letters, its
 * first letter with a later one, and so on to any free pair. At most 1296 badges exist; more is a bug.
 */
export function badgeFor(name: string, taken: ReadonlySet<string>): string {
  const free = candidates(name).find((badge) => !taken.has(badge));
  if (free === undefined) throw new Error('Every badge is taken');
  return free;
}

function candidates(name: string): readonly string[] {
  const words = plain(name).split(' ').filter(Boolean);
  const telling = words.filter((word) => !fillers.has(word));
  const [first = '', second = ''] = telling.length > 0 ? telling : words;
  const head = first.slice(0, 1) || 'X';
  const letters = [...first.slice(1), ...second];
  return [
    ...(second === '' ? [] : [head + second.slice(0, 1)]),
    ...letters.map((letter) => head + letter),
    ...[...alphabet, ...digits].map((sign) => head + sign),
    ...[...alphabet, ...digits].flatMap((one) => [...alphabet, ...digits].map((two) => one + two)),
  ];
}

/** Upper case without accents; anything but letters and digits parts words. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, ' ');
}
