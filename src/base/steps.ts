/** Work that stops now and then, so that others get their turn; what it says at a stop is how far it is, 0 to 1. */
export type Steps<T> = Generator<number, T, void>;

/** All of it at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As part of longer work: what it says of itself, between these shares of the whole. */
export function* scaled<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
