import { type Problem, refuse } from '#src/base/result.ts';

/** What one call may carry, in bytes as estimated by `payloadProblem`; a list of 25 MB fits with its frame. */
export const MAX_PAYLOAD = 32 * 1024 * 1024;
export const MAX_LIST_BYTES = 25 * 1024 * 1024;

export function toMb(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}

const MAX_DEPTH = 40;
const NODE_COST = 8;
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}

/** Cost of a value without its children, or null for what no call may carry. */
function ownCost(value: unknown): number | null {
  if (typeof value === 'string') return NODE_COST + value.length;
  if (typeof value === 'number') return Number.isFinite(value) ? NODE_COST : null;
  if (value === null || value === undefined || typeof value === 'boolean') return NODE_COST;
  if (value instanceof Uint8Array) return NODE_COST + value.byteLength;
  return typeof value === 'object' && isPlain(value) ? NODE_COST : null;
}

/**
 * Why a foreign value is not even looked at: too large, too deep (a cycle is), with a key that reaches a
 * prototype, or made of something other than plain data and bytes. Undefined when it may be parsed.
 */
export function payloadProblem(value: unknown, limit = MAX_PAYLOAD): Problem | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let size = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const cost = ownCost(next.value);
    if (cost === null || next.depth > MAX_DEPTH) return refuse('bad-request').problem;
    size += cost;
    if (typeof next.value === 'object' && next.value !== null && !(next.value instanceof Uint8Array)) {
      for (const [key, child] of Object.entries(next.value)) {
        if (dangerousKeys.has(key)) return refuse('bad-request').problem;
        size += key.length;
        open.push({ value: child, depth: next.depth + 1 });
      }
    }
    if (size > limit) return refuse('too-large', { limitMb: toMb(limit) }).problem;
  }
  return undefined;
}
