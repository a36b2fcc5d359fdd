/** Ends a switch over a union: the compiler refuses a forgotten case, the program stops at a foreign one. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
