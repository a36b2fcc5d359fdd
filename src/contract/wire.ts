import { type Result, ok, refuse } from '#src/base/result.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** How deep bytes may stand: a field of the arguments, or a field of a Result's value. */
const BYTES_DEPTH = 2;
const BYTES_KEY = '$bytes';
const escaped = /^\$+bytes$/;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** The only key of an object that looks like packed bytes; one `$` more or less keeps real data apart from them. */
function lookalikeKey(value: Fields): string | undefined {
  const keys = Object.keys(value);
  return keys.length === 1 && escaped.test(keys[0] as string) ? keys[0] : undefined;
}

function mapFields(value: Fields, change: (field: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, change(field)]));
}

function pack(value: unknown, depth: number): unknown {
  if (value instanceof Uint8Array) return { [BYTES_KEY]: toBase64(value) };
  if (!isFields(value)) return value;
  const key = lookalikeKey(value);
  if (key !== undefined) return { [`$${key}`]: value[key] };
  return depth === 0 ? value : mapFields(value, (field) => pack(field, depth - 1));
}

function unpack(value: unknown, depth: number): unknown {
  if (!isFields(value)) return value;
  const key = lookalikeKey(value);
  if (key === BYTES_KEY) {
    const text = value[key];
    const bytes = typeof text === 'string' ? fromBase64(text) : null;
    if (bytes === null) throw new SyntaxError('not base64');
    return bytes;
  }
  if (key !== undefined) return { [key.slice(1)]: value[key] };
  return depth === 0 ? value : mapFields(value, (field) => unpack(field, depth - 1));
}

/** A call's arguments, a Result or an event as JSON; bytes become base64. Looks at the outer fields only, so it is cheap. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(pack(value, BYTES_DEPTH));
}

/** The reverse of `encodeWire`; text that is no such thing is refused. Foreign values still need a parser. */
export function decodeWire(text: string): Result<unknown> {
  try {
    return ok(unpack(JSON.parse(text) as unknown, BYTES_DEPTH));
  } catch {
    return refuse('bad-request');
  }
}
