import type { ballot as nl } from '#src/text/nl/ballot.ts';

export type BallotLanguage = 'nl' | 'en';
type Values = Readonly<Record<string, string | number>>;

/** The words of one language; `code` is that language. */
export type Words = { readonly [K in keyof typeof nl]: (typeof nl)[K] } & { readonly code: BallotLanguage };

/** [BP2] A phone loads the words of one language, and no library for them. */
export async function loadWords(code: BallotLanguage): Promise<Words> {
  const { ballot } = await (code === 'nl' ? import('#src/text/nl/ballot.ts') : import('#src/text/en/ballot.ts'));
  return { ...ballot, code };
}

/** A text with its gaps filled. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** "1 punt", "6 punten". */
export function counted(forms: readonly [one: string, other: string], count: number, values: Values = {}): string {
  return fill(count === 1 ? forms[0] : forms[1], { ...values, count });
}

export function pointsText(words: Words, count: number): string {
  return counted([words.points_one, words.points_other], count);
}

/** The first of the phone's languages that the page speaks; Dutch where it speaks none. */
export function languageFor(preferred: readonly string[]): BallotLanguage {
  for (const each of preferred) {
    const [main] = each.toLowerCase().split('-');
    if (main === 'nl' || main === 'en') return main;
  }
  return 'nl';
}
