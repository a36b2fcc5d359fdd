import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { svgOf } from '#src/exchange/picture/svg.ts';
import { nastyText } from '#test/builders/nasty-texts.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { pictureOf } from '#test/src/views/map/picture/picture-of.ts';

const font = { base64: 'AAAA', range: 'U+0020-007E' };

function parsed(svg: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('text', (words) => {
    text += words;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return text;
}

it('[E12] is well-formed whatever the names are, and keeps them', () => {
  fc.assert(
    fc.property(nastyText, (title) => {
      const themes = smallDossier.themes.map((theme) => ({ ...theme, title }));
      expect(parsed(svgOf(pictureOf({ ...smallDossier, themes }), [font]))).toContain('Merwenburg');
    }),
    { numRuns: 50 },
  );
});

it('[E12] carries its fonts and refers to nothing outside', () => {
  const svg = svgOf(pictureOf(smallDossier), [font]);
  expect(svg).toContain('data:font/woff2;base64,AAAA');
  const addresses = [...svg.matchAll(/(?:href|src|url\()\s*[=:(]?\s*["']?([a-z]+:[^)"']{0,20})/g)].map(
    ([, found]) => found,
  );
  expect(addresses.every((address) => address?.startsWith('data:'))).toBe(true);
  expect(svg).not.toMatch(/<(script|image|use|foreignObject)/);
});

it('[E14] says the relations of its nodes', () => {
  expect(svgOf(pictureOf(smallDossier), [])).toMatch(/aria-label="1\.01 Ruime openstelling, [^"]*Dijkenrade should/);
});
