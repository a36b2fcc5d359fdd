/** [BB31] What the ballot page may do: nothing but its own files and its own room. */
export const ballotPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with everything the room serves. Nothing of it is kept on a phone but the page itself. */
export const ballotHeaders = {
  'content-security-policy': ballotPolicy,
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
