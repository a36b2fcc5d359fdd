const secondMs = 1_000;
/** A key in common takes a millisecond or so. A whole room behind one router may come in within a second. */
const perAddress = 120;
const overall = 240;

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
