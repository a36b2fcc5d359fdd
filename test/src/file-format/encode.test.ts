import { expect, it } from 'vitest';
import { encode } from '#src/file-format/encode.ts';
import { digest } from '#test/builders/digest.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const text = encode({ dossier: smallDossier, seq: 3, trail: [] }, digest);

it('[F2] begins with one line that seals all that follows it', () => {
  const [head = ''] = text.split('\n', 1);
  const body = text.slice(head.length + 1);
  const header = JSON.parse(`${head.replace(/,$/, '')}}`) as unknown;
  expect(header).toEqual({
    format: 'regie',
    version: 2,
    sha256: digest(body).sha256,
    length: Buffer.byteLength(body),
  });
});

it('[F2] puts each record and each row of a matrix on a line of its own', () => {
  const lines = text.split('\n');
  for (const { id } of [...smallDossier.requirements, ...smallDossier.clients])
    expect(lines.filter((line) => line.startsWith(`{"id":"${id}",`)).length).toBeGreaterThan(0);
  expect(lines).toContain('{"id":"R3","priority":".M"},');
});

it('[F2] gives the same text for the same dossier, and plain JSON', () => {
  expect(encode({ dossier: structuredClone(smallDossier), seq: 3, trail: [] }, digest)).toBe(text);
  expect(JSON.parse(text)).toMatchObject({ format: 'regie', version: 2, seq: 3, trail: [] });
});
