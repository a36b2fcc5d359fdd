/** What bytes are, whatever the file's name says. */
export type FileKind = 'zip' | 'encrypted' | 'old-excel' | 'text' | 'binary';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const UTF16_LE = [0xff, 0xfe];
const UTF16_BE = [0xfe, 0xff];

/** An encrypted workbook is an OLE container with a stream of this name, written in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** Control characters no text file has; tab, newline, form feed, carriage return and DOS end-of-file are fine. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27);
}

export function sniff(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_STREAM)
      ? 'encrypted'
      : 'old-excel';
  if (startsWith(bytes, UTF16_LE) || startsWith(bytes, UTF16_BE)) return 'text';
  return bytes.subarray(0, 65_536).some(isControl) ? 'binary' : 'text';
}
