const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const LENGTH = 12;

/** A new id for a record: 12 letters, 67 bits. Commands take ids as input because they make none themselves. */
export function freshId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint16Array(LENGTH));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('') as Id;
}

/** This moment as ISO 8601 in UTC. */
export function now(): string {
  return new Date().toISOString();
}
