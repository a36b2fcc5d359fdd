import { createHash, createHmac, randomBytes } from 'node:crypto';
import { type KeyPair, keyPairOf } from '#src/contract/seal.ts';

/** Crockford's base 32: no I, L, O and U, which are read or typed as something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const typedLength = 8;

/** The two forms of one person's code. */
export type Codes = {
  /** 128 bits as 22 characters, for the QR code of a card. */
  readonly long: string;
  /** 40 bits as 8 characters, for the keyboard. */
  readonly typed: string;
};

const derived = (key: string, ...words: readonly (string | number)[]): Buffer =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(words.join('\0')).digest();

/** [BB10] The codes of a person; others after every renewal. Whoever lacks the key of the box can't tell any from chance. */
export function codesOf(key: string, person: string, renewals: number): Codes {
  const typed = derived(key, 'typed', person, renewals);
  return {
    long: derived(key, 'long', person, renewals).subarray(0, 16).toString('base64url'),
    typed: Array.from({ length: typedLength }, (_, at) => alphabet[fiveBits(typed, at)]).join(''),
  };
}

/** The nth five bits. */
function fiveBits(bytes: Buffer, at: number): number {
  const first = at * 5;
  const two = ((bytes[first >> 3] ?? 0) << 8) | (bytes[(first >> 3) + 1] ?? 0);
  return (two >> (11 - (first & 7))) & 31;
}

/** [BB14] The short code of the room. It stands on the wall: whoever has it was here. */
export function roomCode(key: string): string {
  return String(derived(key, 'room').readUInt32BE() % 10_000).padStart(4, '0');
}

/** As printed: "7GK2-9QXM". */
export function shownTyped(typed: string): string {
  return `${typed.slice(0, 4)}-${typed.slice(4)}`;
}

/** [BB14] What somebody typed, as it was meant; null when it can't be a code. */
export function meantTyped(text: string): string | null {
  const meant = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return meant.length === typedLength && [...meant].every((letter) => alphabet.includes(letter)) ? meant : null;
}

export function isLong(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}$/.test(text);
}

/** [BB40] The key pair that phones seal to: as long as the box is there, so that printed cards know it. */
export function sealPair(key: string): KeyPair {
  return keyPairOf(derived(key, 'seal'));
}

export function newVoteId(): string {
  return randomBytes(16).toString('hex');
}

/** Secrets are kept and compared as this, so that neither file nor time tells them. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
