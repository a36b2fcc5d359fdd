/** `client.abc` → client and abc. Ids may hold dots themselves. */
export function splitKey(key: string): readonly [kind: string, id: string] {
  const dot = key.indexOf('.');
  return dot < 0 ? [key, ''] : [key.slice(0, dot), key.slice(dot + 1)];
}
