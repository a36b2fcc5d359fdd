import { byOrder } from '#src/base/order.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

const ending = /^(.*?)(\d+)$/;
const numbered = /^(\d+)([.\-/ ])(\d+)$/;

/**
 * The next free code in the way this dossier writes them: after the last code of the theme that ends in digits;
 * in a theme without one, the next chapter (`3.01` after `2.xx`) or the number after the highest of all.
 */
export function nextCode(dossier: Dossier, theme: string): string {
  const taken = new Set(dossier.requirements.map(({ code }) => code));
  const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code).filter((c) => ending.test(c));
  const inTheme = dossier.requirements.filter((requirement) => requirement.theme === theme).toSorted(byOrder);
  const last = codes(inTheme).at(-1);
  if (last !== undefined) return free(last, taken);
  const all = codes(dossier.requirements);
  const chapters = all.map((code) => numbered.exec(code)).filter((match) => match !== null);
  const highest = chapters.toSorted((a, b) => Number(a[1]) - Number(b[1])).at(-1);
  if (highest !== undefined) {
    const [, chapter, separator, item] = highest as unknown as [string, string, string, string];
    return free(`${Number(chapter) + 1}${separator}${'0'.repeat(item.length)}`, taken);
  }
  return free(all.toSorted(byNumber).at(-1) ?? 'R00', taken);
}

/** The codes of `count` requirements that follow each other. */
export function nextCodes(dossier: Dossier, theme: string, count: number): readonly string[] {
  const taken = new Set(dossier.requirements.map(({ code }) => code));
  const codes: string[] = [];
  for (let code = nextCode(dossier, theme); codes.length < count; code = free(code, taken)) {
    codes.push(code);
    taken.add(code);
  }
  return codes;
}

function free(code: string, taken: ReadonlySet<string>): string {
  const [, stem = '', digits = '0'] = ending.exec(code) ?? [];
  for (let number = BigInt(digits) + 1n; ; number += 1n) {
    const next = stem + String(number).padStart(digits.length, '0');
    if (!taken.has(next)) return next;
  }
}

function byNumber(a: string, b: string): number {
  return Number(ending.exec(a)?.[2] ?? 0) - Number(ending.exec(b)?.[2] ?? 0);
}
