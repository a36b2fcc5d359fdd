const secondMs = 1_000;
/** A key in common takes a millisecond. A whole room behind one router comes in within two seconds. */
const perAddress = 40;
const overall = 120;

/** [BB44] How often who is not known yet may ask something: per address and over all, each second. */
export class Strangers {
  #second = 0;
  #all = 0;
  #asked = new Map<string, number>();

  mayAsk(address: string, now: number): boolean {
    const second = Math.floor(now / secondMs);
    if (second !== this.#second) {
      this.#second = second;
      this.#all = 0;
      this.#asked = new Map();
    }
    const own = this.#asked.get(address) ?? 0;
    if (own >= perAddress || this.#all >= overall) return false;
    this.#all += 1;
    this.#asked.set(address, own + 1);
    return true;
  }
}
