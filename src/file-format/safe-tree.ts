const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/** Far more than any record needs. */
const depthLimit = 20;

/** What makes parsed JSON unfit to be looked into: a key that can reach a prototype, or nesting beyond reason. */
export function flawOf(tree: unknown): 'key' | 'depth' | undefined {
  let level: unknown[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) return 'depth';
    const next: unknown[] = [];
    for (const node of level) {
      if (typeof node !== 'object' || node === null) continue;
      if (Array.isArray(node)) {
        for (const item of node) next.push(item);
        continue;
      }
      for (const key of Object.keys(node)) {
        if (dangerous.has(key)) return 'key';
        next.push((node as Record<string, unknown>)[key]);
      }
    }
    level = next;
  }
  return undefined;
}
