const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Two digits at a time: 12 bits of three bytes' 24. */
const pairs: readonly string[] = Array.from(
  { length: 4096 },
  (_, index) => `${ALPHABET[index >> 6]}${ALPHABET[index & 63]}`,
);
const digits = new Map([...ALPHABET].map((letter, index) => [letter.charCodeAt(0), index]));
const digitOf = Int8Array.from({ length: 128 }, (_, code) => digits.get(code) ?? -1);
const CHUNK = 24_576;

function encodeChunk(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let at = from;
  for (; at + 2 < to; at += 3) {
    const group = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    text += (pairs[group >> 12] as string) + (pairs[group & 4095] as string);
  }
  if (to - at === 1) return `${text}${pairs[(bytes[at] as number) << 4]}==`;
  if (to - at === 2) {
    const group = ((bytes[at] as number) << 10) | ((bytes[at + 1] as number) << 2);
    return `${text}${pairs[group >> 6]}${ALPHABET[group & 63]}=`;
  }
  return text;
}

/** RFC 4648, with padding. Pure, so that window and host share it. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(encodeChunk(bytes, at, Math.min(at + CHUNK, bytes.length)));
  }
  return parts.join('');
}

/** The bytes, or null for text that is not base64 with padding. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let buffer = 0;
  let written = 0;
  for (let at = 0; at < text.length - padding; at += 1) {
    const digit = digitOf[text.charCodeAt(at)] ?? -1;
    if (digit < 0) return null;
    buffer = (buffer << 6) | digit;
    const bits = (at % 4) * 2;
    if (at % 4 !== 0) bytes[written++] = (buffer >> (6 - bits)) & 255;
  }
  return bytes;
}
