import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hueOf, paper } from '#src/views/picture/palette.ts';

const css = readFileSync('renderer/ui/tokens.css', 'utf8');
const light = css.slice(css.indexOf('[data-theme="light"]'), css.indexOf('[data-theme="dark"]'));
const token = (name: string): string | undefined => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(light)?.[1];

it.each(Object.entries(paper))('[E15] %s is the token of the light theme', (name, colour) => {
  expect(colour).toBe(token(name.replace(/([A-Z]|\d)/g, (part) => `-${part.toLowerCase()}`)));
});

it('[E15] the hues of clients are those of the light theme', () => {
  for (let hue = 1; hue <= 12; hue += 1) expect(hueOf(hue)).toBe(token(`c${hue}`));
  expect(hueOf(13)).toBe(hueOf(1));
});
