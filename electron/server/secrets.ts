import { randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

/** 256 bits that nobody guesses. */
export function newSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** [X12] A token that opens the door once, and the session it is traded for. */
export type Secrets = {
  readonly token: string;
  /** The session, the first time the right token is shown; null ever after. */
  readonly trade: (token: string) => string | null;
  readonly isSession: (value: string) => boolean;
};

export function createSecrets(): Secrets {
  const token = newSecret();
  const session = newSecret();
  let isUsed = false;
  return {
    token,
    trade: (shown) => {
      if (isUsed || !isSame(shown, token)) return null;
      isUsed = true;
      return session;
    },
    isSession: (value) => isSame(value, session),
  };
}
