/** Runs pieces of work one after the other, in the order they were given. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  /** When everything given until now is done, whether it succeeded or not. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
