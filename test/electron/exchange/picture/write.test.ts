import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { pdfBytes } from '#electron/exchange/picture/write-pdf.ts';
import { pngBytes } from '#electron/exchange/picture/write-png.ts';
import { svgBytes } from '#electron/exchange/picture/write-svg.ts';
import { testPictureFiles } from '#test/builders/picture-files.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { pictureOf } from '#test/src/views/map/picture/picture-of.ts';

const files = testPictureFiles();
const picture = pictureOf(smallDossier, { measure: measureWith(files) });
const making = { now: '2026-11-28T09:00:00Z', version: '1.2.3' };

describe('the map in its formats', () => {
  it('[E12] an SVG has the fonts of the house inside, the rarer letters only where they occur', () => {
    const plain = Buffer.from(svgBytes(picture, files)).toString();
    expect(plain.match(/@font-face/g)).toHaveLength(2);
    const clients = smallDossier.clients.map((each) => ({ ...each, name: `Łódź ${each.name}` }));
    const rare = pictureOf({ ...smallDossier, clients }, { measure: measureWith(files) });
    expect(
      Buffer.from(svgBytes(rare, files))
        .toString()
        .match(/@font-face/g),
    ).toHaveLength(3);
  });

  it('[E14] a PDF is tagged, titled and has its fonts embedded with their letters', async () => {
    const pdf = Buffer.from(await pdfBytes(picture, files, making)).toString('latin1');
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/\/Lang \(nl\)/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(3);
    expect(pdf.match(/\/ToUnicode/g)).toHaveLength(3);
    expect(pdf).toMatch(/\/S \/Figure/);
  });

  it('[E10] a PDF of the same picture is the same file', async () => {
    const [one, other] = [await pdfBytes(picture, files, making), await pdfBytes(picture, files, making)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('[E10] a PNG is as wide as was asked, and not blank', async () => {
    const png = Buffer.from(await pngBytes(picture, files, 640));
    expect(png.readUInt32BE(16)).toBe(640);
    const start = png.indexOf('IDAT');
    const pixels = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    expect(new Set(pixels).size).toBeGreaterThan(40);
  });
});
