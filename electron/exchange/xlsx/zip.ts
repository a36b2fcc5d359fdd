import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { limits } from '#electron/exchange/limits.ts';
import { Refusal } from '#electron/exchange/refusal.ts';

/** The entries of an archive that passed the guard; contents are unpacked only when asked for. */
export type Zip = {
  readonly names: ReadonlySet<string>;
  /** Unpacked bytes of an entry as it claims; reading more than that fails. */
  readonly size: (name: string) => number;
  readonly read: (name: string) => Promise<Readable>;
};

const damaged = (): Refusal => new Refusal('list-damaged');
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(damaged()) : resolve(zip),
    );
  });
}

function checkEntry(entry: Entry, unpackedBefore: number): void {
  if (entry.isEncrypted()) throw new Refusal('list-encrypted');
  if (entry.fileName.split('/').some((part) => FORBIDDEN.has(part))) throw damaged();
  const { uncompressedSize: unpacked, compressedSize: packed } = entry;
  const isBomb = unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio;
  if (isBomb || unpackedBefore + unpacked > limits.unpackedBytes) throw new Refusal('list-unpacks-too-large');
}

function collect(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.zipEntries) throw new Refusal('list-too-many-parts');
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(damaged()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      try {
        checkEntry(entry, unpacked);
      } catch (error) {
        reject(error);
        return;
      }
      unpacked += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/**
 * Looks at the directory of an archive before a single byte is unpacked: number of entries, their size, their
 * ratio, their names. Refuses with a `Refusal`.
 */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const zip = await open(bytes);
  const entries = await collect(zip);
  const entryOf = (name: string): Entry => {
    const entry = entries.get(name);
    if (!entry) throw damaged();
    return entry;
  };
  return {
    names: new Set(entries.keys()),
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    read: (name) =>
      new Promise((resolve, reject) => {
        zip.openReadStream(entryOf(name), (error, stream) => (error ? reject(damaged()) : resolve(stream)));
      }),
  };
}
