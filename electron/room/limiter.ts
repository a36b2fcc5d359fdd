const windowMs = 60_000;
/** [BB13] Wrong codes within a minute: of one address, and of all. 30 a minute for four hours at 60 codes of 40 bits: one in two million. */
const perAddress = 5;
const overall = 30;
/** So long a wrong code is worth a look. */
const shownMs = 600_000;

type Wrong = { readonly at: number; readonly address: string };

/** Counts wrong codes, so that trying them all takes longer than a workshop. */
export class Limiter {
  #wrong: readonly Wrong[] = [];

  note(address: string, now: number): void {
    this.#wrong = [...this.#wrong.filter(({ at }) => now - at < shownMs).slice(-10_000), { at: now, address }];
  }

  mayTry(address: string, now: number): boolean {
    const recent = this.#wrong.filter(({ at }) => now - at < windowMs);
    return recent.length < overall && recent.filter((wrong) => wrong.address === address).length < perAddress;
  }

  /** What the regisseur should know; null: nothing. */
  seen(now: number): { readonly count: number; readonly lastAt: number } | null {
    const recent = this.#wrong.filter(({ at }) => now - at < shownMs);
    const last = recent.at(-1);
    return last === undefined ? null : { count: recent.length, lastAt: last.at };
  }
}
