import nacl from 'tweetnacl';

// Both sides have these: every browser, and Node.
declare const btoa: (bytes: string) => string;
declare const atob: (text: string) => string;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/**
 * What travels between a phone and the room, where there is no https: XSalsa20-Poly1305 under a key that X25519 makes of
 * one side's secret and the other's public key (NaCl `box`). A message is JSON, filled up with spaces to whole blocks so
 * that its length tells nothing; its nonce is random and stands in front.
 */
export type KeyPair = { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };

/** So many bytes a message of a phone is a multiple of: any ordinary vote is one block. */
export const upBlock = 2048;
/** And one of the room. */
export const downBlock = 256;
const nonceBytes = 24;
const keyPattern = /^[\w-]{43}$/;

/** base64url without padding. */
export function toText(bytes: Uint8Array): string {
  let text = '';
  // As many at a time as a call may have arguments everywhere.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

/** null: it is none. */
export function fromText(text: string): Uint8Array | null {
  try {
    const letters = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

/** A public or secret key; null when the text is none. */
export function keyOf(text: unknown): Uint8Array | null {
  return typeof text === 'string' && keyPattern.test(text) ? fromText(text) : null;
}

export const newKeyPair = (): KeyPair => nacl.box.keyPair();
export const keyPairOf = (secretKey: Uint8Array): KeyPair => nacl.box.keyPair.fromSecretKey(secretKey);
/** The key that both sides have in common. */
export const commonKey = (theirs: Uint8Array, own: KeyPair): Uint8Array => nacl.box.before(theirs, own.secretKey);

export type Sealed = { readonly box: string; readonly nonce: string };

export function seal(key: Uint8Array, message: unknown, block: number): Sealed {
  const plain = new TextEncoder().encode(JSON.stringify(message));
  const filled = new Uint8Array(Math.ceil(plain.length / block) * block).fill(32);
  filled.set(plain);
  const nonce = nacl.randomBytes(nonceBytes);
  const hidden = nacl.secretbox(filled, nonce, key);
  const box = new Uint8Array(nonceBytes + hidden.length);
  box.set(nonce);
  box.set(hidden, nonceBytes);
  return { box: toText(box), nonce: toText(nonce) };
}

export type Unsealed = { readonly nonce: string; readonly message: Readonly<Record<string, unknown>> };

/** null: not sealed with this key, or changed on its way. */
export function unseal(key: Uint8Array, text: string): Unsealed | null {
  const box = fromText(text);
  if (box === null || box.length < nonceBytes) return null;
  const nonce = box.subarray(0, nonceBytes);
  const plain = nacl.secretbox.open(box.subarray(nonceBytes), nonce, key);
  if (plain === null) return null;
  try {
    return { nonce: toText(nonce), message: Object(JSON.parse(new TextDecoder().decode(plain))) };
  } catch {
    return null;
  }
}
