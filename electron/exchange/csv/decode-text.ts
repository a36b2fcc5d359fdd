import { isUtf8 } from 'node:buffer';

export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';
export type DecodedText = { readonly text: string; readonly encoding: Encoding };

/** What Windows-1252 has in 0x80-0x9F where Latin-1 has controls; five places are empty and stay what they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(buffer: Buffer): string {
  return buffer
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

function decodeUtf16(buffer: Buffer, isBigEndian: boolean): string {
  const whole = buffer.subarray(0, buffer.length - (buffer.length % 2));
  return (isBigEndian ? Buffer.from(whole).swap16() : whole).toString('utf16le');
}

/**
 * A byte order mark decides; else it is UTF-8 when every byte fits, and Windows-1252 when not: Dutch Excel still
 * writes that, and nothing in the file says so.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe)
    return { text: decodeUtf16(buffer.subarray(2), false), encoding: 'UTF-16 LE' };
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return { text: decodeUtf16(buffer.subarray(2), true), encoding: 'UTF-16 BE' };
  const hasMark = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  const rest = hasMark ? buffer.subarray(3) : buffer;
  return isUtf8(rest)
    ? { text: rest.toString('utf8'), encoding: 'UTF-8' }
    : { text: decodeWindows1252(rest), encoding: 'Windows-1252' };
}
