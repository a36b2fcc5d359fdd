import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { root } from '#electron/build/paths.ts';
import { RegieLogo } from '#renderer/ui/marks/regie-logo.tsx';

// `npx tsx --tsconfig renderer/tsconfig.json test/run/make-icons.ts`: draws the icons of the program and of its files from the logo, into assets/icons.
// Needs Debian's librsvg2-bin, icoutils and icnsutils; what they make is in the repository.

const [ink, paper, line] = ['#17181b', '#f4f3f0', '#c9c6bf'];
const folder = path.join(root, 'assets/icons');
const work = mkdtempSync(path.join(os.tmpdir(), 'regie-icons-'));

/** The logo's own shapes, on a field of 28 by 28. */
const logo = renderToStaticMarkup(createElement(RegieLogo)).replace(/^<svg[^>]*>|<\/svg>$/g, '');

function drawing(shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024">${shapes}</svg>`;
}

function logoAt(x: number, y: number, size: number, color: string): string {
  return `<g color="${color}" transform="translate(${x} ${y}) scale(${size / 28})">${logo}</g>`;
}

/** Paper streams on an ink tile, with the margin that macOS and most desktops leave around a tile. */
const program = drawing(
  `<rect x="100" y="100" width="824" height="824" rx="185" fill="${ink}"/>${logoAt(222, 222, 580, paper)}`,
);
/** A sheet with a folded corner; the same mark in ink. */
const sheet = 'M240 80h388l176 176v648a40 40 0 0 1-40 40H240a40 40 0 0 1-40-40V120a40 40 0 0 1 40-40Z';
const document = drawing(
  `<path d="${sheet}" fill="#fff" stroke="${line}" stroke-width="14"/>` +
    `<path d="M628 80v136a40 40 0 0 0 40 40h136Z" fill="${paper}" stroke="${line}" stroke-width="14" stroke-linejoin="round"/>` +
    logoAt(292, 372, 420, ink),
);

function png(name: string, svg: string, size: number): string {
  const [source, target] = [path.join(work, `${name}.svg`), path.join(work, `${name}-${size}.png`)];
  writeFileSync(source, svg);
  execFileSync('rsvg-convert', ['-w', String(size), '-h', String(size), '-o', target, source]);
  return target;
}

function pngs(name: string, svg: string, sizes: readonly number[]): readonly string[] {
  return sizes.map((size) => png(name, svg, size));
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(path.join(folder, 'linux'), { recursive: true });
for (const [name, file, svg] of [
  ['program', 'icon', program],
  ['document', 'regie', document],
] as const) {
  writeFileSync(path.join(folder, `${file}.svg`), svg);
  const windows = pngs(name, svg, [16, 24, 32, 48, 64, 128]);
  execFileSync('icotool', ['-c', '-o', path.join(folder, `${file}.ico`), ...windows, '-r', png(name, svg, 256)]);
  const mac = pngs(name, svg, [16, 32, 48, 128, 256, 512, 1024]);
  execFileSync('png2icns', [path.join(folder, `${file}.icns`), ...mac], { stdio: 'ignore' });
}
for (const size of [16, 24, 32, 48, 64, 96, 128, 256, 512])
  copyFileSync(png('program', program, size), path.join(folder, 'linux', `${size}x${size}.png`));
rmSync(work, { recursive: true });
