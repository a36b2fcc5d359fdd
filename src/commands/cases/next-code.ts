/** `K4` where K1 and K3 are there: the number after the highest, so that a code of a removed case comes back only at the end. */
export function nextCaseCode(cases: readonly { readonly code: string }[]): string {
  const numbers = cases.map(({ code }) => Number(/^K(\d{1,9})$/.exec(code)?.[1] ?? 0));
  return `K${Math.max(0, ...numbers) + 1}`;
}

const A = 'a'.charCodeAt(0);
const LETTERS = 26;

/** `a` to `z`, then `aa`, `ab` …: as columns of a sheet. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(A + (index % LETTERS));
  return index < LETTERS ? last : letterOf(Math.floor(index / LETTERS) - 1) + last;
}

/** `K4c` after K4a and K4b: the letter after the last one of this case that nobody has. */
export function nextOptionCode(caseCode: string, own: number, options: readonly { readonly code: string }[]): string {
  const taken = new Set(options.map(({ code }) => code));
  for (let index = own; ; index += 1) {
    const code = caseCode + letterOf(index);
    if (!taken.has(code)) return code;
  }
}
