import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { limits } from '#electron/exchange/limits.ts';
import { Refusal } from '#electron/exchange/refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Names come without prefix: producers differ in whether they write `row` or `x:row`. */
export type XmlHandler = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** No document type (and so no entities of its own), no depth that hurts, no heap of attributes. */
function guardedParser(handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  let attributes = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Refusal('list-damaged');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    if (++depth > limits.xmlDepth) throw new Refusal('list-damaged');
  });
  parser.on('attribute', () => {
    if (++attributes > limits.xmlAttributes) throw new Refusal('list-damaged');
  });
  parser.on('opentag', (tag) => handler.open?.(local(tag.name), tag.attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', (tag) => {
    depth--;
    handler.close?.(local(tag.name));
  });
  return parser;
}

/** Feeds a part to the handler piece by piece; `onBytes` hears how many unpacked bytes went through. */
export async function parseXml(part: Readable, handler: XmlHandler, onBytes?: (count: number) => void): Promise<void> {
  const parser = guardedParser(handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of part as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(chunk, { stream: true }));
      onBytes?.(chunk.length);
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    part.destroy();
    throw error instanceof Refusal ? error : new Refusal('list-damaged');
  }
}
