import { expect, it } from 'vitest';
import { crc32 } from '#electron/storage/crc32.ts';

it('[S5] the sum of a journal line is the one everybody knows', () => {
  // The check value of the CRC catalogue.
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(Buffer.alloc(0))).toBe(0);
  expect(crc32(Buffer.from('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
});
